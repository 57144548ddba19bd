/**
 * DOIs: read out of text and addresses, normalised, printed. The syntax is that of ISO 26324 as the
 * DOI Handbook 2.2 gives it (`10.`, a registrant of digits with optional dots, a slash, any suffix);
 * where text around a DOI is glued to it, the readings that cannot be ruled out are kept in order.
 */
import { percentDecoded, withoutInvisible } from '../text/characters';
import { decodeEntities } from '../text/html-entities';
import { cutTail, type TailOrigin } from './doi-tail';

/** A DOI and the other ways its tail can be read, the likeliest first. */
export interface DoiReading {
  doi: string;
  alternatives: string[];
}

/** Longest run of characters looked at for one DOI; the longest registered ones have about 200. */
const MAX_DOI_LENGTH = 300;

const START = /10\.(?:\d{4,9}|\d{1,9}(?=\.))(?:\.\d{1,9}){0,4}\//g;
const SHORT = /^10\/[a-z0-9]{3,12}$/;
/** `10.1111/(ISSN)1530-0277` is Wiley's address of a journal, not of a paper. */
const JOURNAL_ITSELF = /^10\.\d+\/(?:\(issn\)|issn)\d{4}-?\d{3}[\dx](?:\/|$)/i;

/**
 * Reads one DOI whose `10.` stands at the beginning of `raw`.
 * @param origin `text` for running text, `address` for a decoded part of a URL, where `?`, `&` and
 * `#` end it.
 */
export function readDoi(raw: string, origin: TailOrigin = 'text'): DoiReading | null {
  const clean = withoutInvisible(decodeEntities(percentDecoded(raw.slice(0, MAX_DOI_LENGTH))));
  const head = /^10\.(?:\d{4,9}|\d{1,9}(?=\.))(?:\.\d{1,9}){0,4}\//.exec(clean);
  if (!head) return null;
  const readings = cutTail(head[0], clean.slice(head[0].length), origin)
    .map(normaliseDoi)
    .filter((doi) => !JOURNAL_ITSELF.test(doi));
  const [doi, ...alternatives] = [...new Set(readings)];
  return doi === undefined ? null : { doi, alternatives };
}

/** Where in a text a DOI begins, and how it reads. */
export interface PlacedDoi extends DoiReading {
  index: number;
}

/**
 * All DOIs of a running text, in order. Linear in the length of the text: each start looks at a
 * bounded stretch.
 */
export function doisInText(text: string, origin: TailOrigin = 'text'): PlacedDoi[] {
  const found: PlacedDoi[] = [];
  START.lastIndex = 0;
  let after = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const before = text[match.index - 1] ?? '';
    if (match.index < after || /[\d.]/.test(before)) continue;
    const reading = readDoi(text.slice(match.index, match.index + MAX_DOI_LENGTH), origin);
    if (!reading) continue;
    found.push({ ...reading, index: match.index });
    after = match.index + reading.doi.length;
  }
  return found;
}

/**
 * The DOI in a string that is meant to be one: bare, with `doi:`, or as a resolver's address.
 * @returns the normalised DOI or short DOI, or null.
 */
export function parseDoi(input: string): string | null {
  const text = withoutInvisible(input.slice(0, 2 * MAX_DOI_LENGTH)).trim();
  const address = /^(?:https?:)?(?:\/\/)?(?:dx\.|www\.)?doi\.org\/(?:doi:)?(.*)$/is.exec(text);
  const rest =
    address?.[1] ?? /^(?:info:doi\/|urn:doi:|doi\s*:?\s*)(.*)$/is.exec(text)?.[1] ?? text;
  const decoded = percentDecoded(rest.slice(0, MAX_DOI_LENGTH)).trim();
  const short = decoded.toLowerCase().replace(/[?#].*$/s, '');
  if (SHORT.test(short)) return short;
  if (address && /^[a-z][a-z0-9]{3,9}$/.test(short)) return `10/${short}`;
  return readDoi(address ? rest.replace(/[?#].*$/s, '') : rest.trim())?.doi ?? null;
}

/** Lower case, as DOIs compare; nothing invisible, no resolver. Normalising twice changes nothing. */
export function normaliseDoi(doi: string): string {
  return withoutInvisible(doi).toLowerCase();
}

/** The address that leads to the work, with everything escaped that an address cannot hold. */
export function printDoi(doi: string): string {
  const escaped = doi.replace(/[^a-z0-9\-._~!$'()*,;:@/[\]]/gi, (char) => encodeURIComponent(char));
  return `https://doi.org/${escaped}`;
}
