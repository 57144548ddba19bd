/** What stands in templates and in markup for browsers without scripts: a part of the page that is not shown yet. */
import { doisInText, mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfDoi } from '../../identifiers/identified';
import type { Identified } from '../../identifiers/types';
import type { Addresses } from './addresses';
import type { Occurrence } from './occurrence';

const MAX_PARTS = 200;
const MAX_LENGTH = 200_000;
const MAX_WORKS = 20;

export function readInertMarkup(document: Document, addresses: Addresses): Occurrence[] {
  const works = new Map<string, Identified>();
  const add = (work: Identified | null) => {
    const key = work && (work.doi ?? work.url);
    if (key && works.size < MAX_WORKS && !works.has(key)) works.set(key, work);
  };
  let length = 0;
  const parts = [...document.querySelectorAll('template, body noscript')].slice(0, MAX_PARTS);
  for (const part of parts) {
    const markup = part.innerHTML;
    length += markup.length;
    if (length > MAX_LENGTH) break;
    const content = part instanceof HTMLTemplateElement ? part.content : part;
    for (const link of content.querySelectorAll('a[href]'))
      add(addresses.workAt(link.getAttribute('href') ?? ''));
    if (mayHoldDoi(markup)) for (const reading of doisInText(markup)) add(workOfDoi(reading));
  }
  return [...works.values()].map((work) => ({
    work,
    where: 'page-data',
    text: work.doi ?? work.url,
    element: null,
    start: -1,
    end: -1,
    claim: null,
    stated: {},
  }));
}
