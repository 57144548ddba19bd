/** Every link of the page that leads to a scholarly work. */
import { oneLine } from '../characters';
import { identifyUrl } from '../identify';
import type { Occurrence } from '../occurrence';
import { isKnownHost } from '../publisher-rules';
import type { Reading } from '../reading';
import type { Identified } from '../types';

/** More scholarly links than this are a bibliography's; the rest is left unread. */
const MOST = 3000;
/** The same address more often than this says nothing new. */
const MOST_OF_ONE = 20;

/** @returns the occurrences in page order, and whether there were more than are read. */
export function readLinks(
  reading: Reading,
  base: string,
): { occurrences: Occurrence[]; cutOff: boolean } {
  const known = new Map<string, Identified | null>();
  const occurrences: Occurrence[] = [];
  const times = new Map<string, number>();
  const ownHostKnown = isWorthwhile(hostOf(base));
  const here = base.replace(/#.*$/, '');
  let asked = 0;
  for (const span of reading.links) {
    const { href } = span;
    if (!worthAsking(href, ownHostKnown)) continue;
    let work = known.get(href);
    if (work === undefined) {
      if (++asked > MOST) return { occurrences, cutOff: true };
      work = ask(href, base, here);
      known.set(href, work);
    }
    if (!work) continue;
    const seen = (times.get(href) ?? 0) + 1;
    times.set(href, seen);
    if (seen > MOST_OF_ONE) continue;
    occurrences.push({
      work,
      where: 'link',
      text: oneLine(reading.text.slice(span.start, span.end), 200),
      element: span.element,
      start: span.start,
      end: span.end,
      claim: null,
      said: {},
    });
  }
  return { occurrences, cutOff: false };
}

function ask(href: string, base: string, here: string): Identified | null {
  const broken = href.replace(/[\t\n\r]\s*/g, '');
  if (/^(?:https?:)?\/\/|^doi:|^info:doi/i.test(broken)) {
    return identifyUrl(broken.startsWith('//') ? `https:${broken}` : broken);
  }
  try {
    const absolute = new URL(broken, base).href;
    return absolute.startsWith(here) && absolute.slice(here.length).startsWith('#')
      ? null
      : identifyUrl(absolute);
  } catch {
    return null;
  }
}

const SPELLED = /10(?:\.|%2e)\d{4}|doi/i;
const WRAPPED = /^.{8,}(?:https?(?::|%3a)|proxy)|S\d{4}-\d{3}[\dX]\(\d\d\)/i;

/** A cheap look at the address, since most links of most pages lead nowhere scholarly. */
function worthAsking(href: string, ownHostKnown: boolean): boolean {
  if (SPELLED.test(href)) return true;
  const host = hostOf(href);
  return host === '' ? ownHostKnown : isWorthwhile(host) || WRAPPED.test(href);
}

const hosts = new Map<string, boolean>();

function isWorthwhile(host: string): boolean {
  let answer = hosts.get(host);
  if (answer === undefined) {
    answer = isKnownHost(host) || /proxy|proofpoint|urldefense|bing\.com/.test(host);
    hosts.set(host, answer);
  }
  return answer;
}

/** The host without building a URL, which would be the slowest part; empty for an address of the same site. */
function hostOf(address: string): string {
  const start = address.indexOf('//') + 2;
  // Only `https:` and the like may stand before the slashes.
  if (start < 2 || start > 10) return '';
  let end = start;
  for (; end < address.length; end++) {
    const code = address.charCodeAt(end);
    // / ? # end a host, @ what stands before it.
    if (code === 47 || code === 63 || code === 35 || code === 58) break;
    if (code === 64) return hostOf(`//${address.slice(end + 1)}`);
  }
  return address.slice(start, end).toLowerCase();
}
