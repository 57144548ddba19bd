/** Every link of the page that leads to a scholarly work. */
import { oneLine } from '../../text/characters';
import type { PageText } from '../page/page-text';
import type { Addresses } from './addresses';
import type { Occurrence } from './occurrence';

/** The same address more often than this says nothing new. */
const MAX_OF_ONE = 20;

/** @returns the occurrences in page order. */
export function readLinks(reading: PageText, addresses: Addresses): Occurrence[] {
  const occurrences: Occurrence[] = [];
  const times = new Map<string, number>();
  for (const span of reading.links) {
    const { href } = span;
    const work = addresses.workAt(href);
    if (!work) continue;
    const seen = (times.get(href) ?? 0) + 1;
    times.set(href, seen);
    if (seen > MAX_OF_ONE) continue;
    occurrences.push({
      work,
      where: 'link',
      text: oneLine(reading.text.slice(span.start, span.end), 200),
      element: span.element,
      start: span.start,
      end: span.end,
      claim: null,
      stated: {},
    });
  }
  return occurrences;
}
