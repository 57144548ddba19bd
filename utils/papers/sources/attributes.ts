/**
 * Works that elements name in their attributes: badges of metrics, links that scripts follow, entries of
 * references, what a button is called, a frame's address. What has words on the page stands where these stand.
 */
import { parseArxiv } from '../../identifiers/arxiv';
import { parseDoi } from '../../identifiers/doi/doi';
import { doisInText, mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfArxiv, workOfDoi, workOfPmcid, workOfPmid } from '../../identifiers/identified';
import { normalisePmcid } from '../../identifiers/pmcid';
import { normalisePmid } from '../../identifiers/pmid';
import type { Identified } from '../../identifiers/types';
import { oneLine } from '../../text/characters';
import type { PageText } from '../page/page-text';
import type { Addresses } from './addresses';
import type { Occurrence } from './occurrence';

type Reader = (value: string, addresses: Addresses) => Identified | null;

function doiIn(value: string): Identified | null {
  const doi = parseDoi(value);
  return doi ? workOfDoi({ doi, alternatives: [] }) : null;
}

const addressIn: Reader = (value, addresses) => addresses.workAt(value);

/** An address or a DOI, written plain or as the value of JSON. */
const eitherIn: Reader = (value, addresses) =>
  /^\s*(?:https?:)?\/\//i.test(value) ? addresses.workAt(value) : doiIn(value);

/** A DOI within a sentence: what a button or a frame is called. */
function inWords(value: string): Identified | null {
  // One without a space is data for machines.
  const [reading] = /\s/.test(value) && mayHoldDoi(value) ? doisInText(value) : [];
  return reading ? workOfDoi(reading) : null;
}

const READERS: Record<string, Reader> = {
  'data-doi': eitherIn,
  'data-article-doi': eitherIn,
  'data-paper-doi': eitherIn,
  'data-publication-doi': eitherIn,
  'data-identifier': eitherIn,
  'data-pmid': (value) => {
    const pmid = normalisePmid(value);
    return pmid ? workOfPmid(pmid) : null;
  },
  'data-pmcid': (value) => {
    const pmcid = normalisePmcid(value);
    return pmcid ? workOfPmcid(pmcid) : null;
  },
  'data-arxiv-id': (value) => {
    const arxiv = parseArxiv(value);
    return arxiv ? workOfArxiv(arxiv) : null;
  },
  'data-href': addressIn,
  'data-url': addressIn,
  'data-link': addressIn,
  'data-target-url': addressIn,
  'data-cite': eitherIn,
  'data-clipboard-text': eitherIn,
  title: inWords,
  'aria-label': inWords,
  // A frame that shows a card of the paper names it in its address.
  src: addressIn,
};
const NAMES = Object.keys(READERS);
/** Many elements have these, and few of them name a work. */
const NARROWER: Record<string, string> = {
  title: '[title*="10."]',
  'aria-label': '[aria-label*="10."]',
  src: 'iframe[src*="10."]',
};
const SELECTOR = NAMES.map((name) => NARROWER[name] ?? `[${name}]`).join();

/** More elements than this are a bibliography's. */
const MAX_ELEMENTS = 400;

/** Elements that name a work in one of their attributes, in page order. Buttons to share a page are none of them. */
function* namingIn(body: Element, addresses: Addresses): Generator<[Element, Identified, string]> {
  for (const element of body.querySelectorAll(SELECTOR)) {
    for (const name of NAMES) {
      const value = element.getAttribute(name);
      if (!value || value.length > 500) continue;
      const work = READERS[name]?.(value, addresses);
      if (!work) continue;
      yield [element, work, value];
      break;
    }
  }
}

/** Cheap: whether any does. */
export const attributesNameWork = (body: Element, addresses: Addresses): boolean =>
  namingIn(body, addresses).next().done === false;

export function readAttributes(
  body: Element | null,
  reading: PageText,
  addresses: Addresses,
): Occurrence[] {
  const found: Occurrence[] = [];
  if (!body) return found;
  for (const [element, work, value] of namingIn(body, addresses)) {
    if (found.length >= MAX_ELEMENTS) break;
    // A link to the same work says it already.
    const href = element.getAttribute('href');
    if (href && addresses.workAt(href)) continue;
    const place = reading.placeOf(element);
    found.push({
      work,
      where: place ? 'link' : 'page-data',
      text: oneLine(place ? reading.text.slice(place.start, place.end) : value, 200),
      element,
      start: place?.start ?? -1,
      end: place?.end ?? -1,
      claim: null,
      stated: {},
    });
  }
  return found;
}
