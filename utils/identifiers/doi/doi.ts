/**
 * DOIs: read, normalised, printed. The syntax is that of ISO 26324 as the DOI Handbook 2.2 gives it
 * (`10.`, a registrant of digits with optional dots, a slash, any suffix). `in-text.ts` finds them in
 * running text.
 */
import { isIncomplete } from './incomplete';
import { foldForReading, foldWhole, repairSuffix } from './repair';
import { cutTail, type TailOrigin } from './tail';

/** A DOI and the other ways its tail can be read, the likeliest first. */
export interface DoiReading {
  doi: string;
  alternatives: string[];
  /** The page shows that it goes on, but not how. */
  cut?: true;
}

/** Longest run of characters looked at for one DOI; the longest registered ones have about 200. */
export const MAX_DOI_LENGTH = 300;

/** `10.` and the registrant's number, as a part of an expression. */
export const REGISTRANT = '(?:\\d{4,9}|\\d{1,9}(?=\\.))(?:\\.\\d{1,9}){0,4}';
const HEAD = new RegExp(`^10\\s{0,9}\\.\\s{0,9}(${REGISTRANT})\\s{0,9}\\/`);
const WHOLE = new RegExp(`^10\\.${REGISTRANT}\\/(?=\\S*[a-z0-9])\\S+$`);
const SHORT = /^10\/[a-z0-9]{3,12}$/;
/** `10.1111/(ISSN)1530-0277` is Wiley's address of a journal, not of a paper. */
const JOURNAL_ITSELF = /^10\.\d+\/(?:\(issn\)|issn)\d{4}-?\d{3}[\dx](?:\/|$)/i;

/** Whether this is a short DOI (`10/gdchd9`), which doi.org alone can tell the DOI of. */
export const isShortDoi = (doi: string): boolean => SHORT.test(doi);

/**
 * Reads one DOI whose `10.` stands at the beginning of `raw`.
 * @param origin `text` for running text, `address` for a decoded part of a URL, where `?`, `&` and
 * `#` end it.
 * @param labelled a label or a resolver stands before it, so that it may be broken more freely
 */
export function readDoi(
  raw: string,
  origin: TailOrigin = 'text',
  labelled = true,
): DoiReading | null {
  const clean = foldForReading(raw.slice(0, MAX_DOI_LENGTH));
  const head = HEAD.exec(clean);
  if (!head?.[1]) return null;
  const prefix = `10.${head[1]}/`;
  const { text, doubtFrom } = repairSuffix(clean.slice(head[0].length), origin, labelled);
  const readings = cutTail(prefix, text, origin);
  if (doubtFrom >= 0) readings.push(...cutTail(prefix, text.slice(0, doubtFrom), origin));
  const [doi, ...alternatives] = new Set(
    readings.map((one) => one.toLowerCase()).filter((one) => !JOURNAL_ITSELF.test(one)),
  );
  if (doi === undefined) return null;
  const behind = text.slice(doi.length - prefix.length);
  return { doi, alternatives, ...((isCutOff(behind) || isIncomplete(doi)) && { cut: true }) };
}

/** An ellipsis directly behind it, a character that was lost, or a hyphen or short dash that leads to nothing. */
const isCutOff = (behind: string) =>
  /^[-./_]{0,2}[\u2026\u2e3a\u2e3b\ufffd]|^\[?(?:\u2026|\.{3})(?!\w)|^[-\u2012\u2013\u2212](?:\s|$)/.test(
    behind,
  );

const RESOLVER =
  /^(?:[a-z][a-z\s-]{0,20}:\s{0,3})?(?:https?:)?(?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/+(?:doi:\s*)?/i;
const LABEL = /^(?:info:doi\/|urn:doi:|doi\s{0,3}[:=]?\s{0,3}|doi\.org\s)/i;

/** Whether an address is doi.org's, where a DOI follows. */
export const isResolver = (address: string): boolean =>
  /^https?:\/\/(?:(?:dx|www)\.)?doi\.org\/./i.test(address);

/** The part behind resolver or label, and whether it was an address. */
function withoutResolver(text: string): { rest: string; isAddress: boolean } {
  const resolver = RESOLVER.exec(text);
  if (resolver) return { rest: text.slice(resolver[0].length), isAddress: true };
  return { rest: text.replace(LABEL, ''), isAddress: false };
}

/** A query or the fragment of a section. Old DOIs that hold these signs have no name behind them. */
const ADDRESS_END = /(?:\?(?:[\w.~-]{1,40}(?:[=&]|$)|$)|#(?::~:|[a-z]{3})|#$(?<!;2-#)).*$/is;
const QUERY = /\?[\w.~-]{1,40}=.*$/s;

/**
 * The DOI in a string that is one and nothing else: bare, with `doi:`, or as a resolver's address with
 * or without tracking. Lower case, as DOIs compare (DOI Handbook 2.4); nothing of its tail is judged.
 * Normalising twice changes nothing. Short DOIs stay short.
 */
export function normaliseDoi(text: string): string | null {
  const { rest, isAddress } = withoutResolver(text.slice(0, 4 * MAX_DOI_LENGTH).trim());
  const doi = foldWhole(rest.replace(isAddress ? ADDRESS_END : QUERY, ''))
    .trim()
    .toLowerCase();
  if (WHOLE.test(doi) || SHORT.test(doi)) return doi;
  return isAddress && /^[a-z][a-z0-9]{3,9}$/.test(doi) ? `10/${doi}` : null;
}

/**
 * The DOI in a string that is meant to be one, with whatever page or reader left around it.
 * @returns the normalised DOI or short DOI, or null.
 */
export function parseDoi(input: string): string | null {
  const text = foldWhole(input.slice(0, 2 * MAX_DOI_LENGTH)).trim();
  const { rest, isAddress } = withoutResolver(text);
  const short = rest.toLowerCase().replace(/[?#].*$|[.,;:)\]]+$/s, '');
  if (SHORT.test(short)) return short;
  if (isAddress && /^[a-z][a-z0-9]{3,9}$/.test(short)) return `10/${short}`;
  return readDoi(isAddress ? rest.replace(ADDRESS_END, '') : rest)?.doi ?? null;
}

/**
 * The address that leads to the work. Everything is escaped that an address cannot hold or that
 * means something else in it: `#`, `?`, `%`, `<` and `>` of old DOIs among them.
 */
export function printDoi(doi: string): string {
  const escaped = doi.replace(/[^a-z0-9\-._~!$'()*,;:@/]/gi, (char) => encodeURIComponent(char));
  return `https://doi.org/${escaped}`;
}
