/** What a reader typed or pasted into the field, understood: each work by what names it. */
import { parseArxiv } from '../../identifiers/arxiv';
import { readBibcode } from '../../identifiers/bibcode';
import { printCitedAs } from '../../identifiers/cited-as';
import { isShortDoi, parseDoi, printDoi } from '../../identifiers/doi/doi';
import { doisInText } from '../../identifiers/doi/in-text';
import { parseHandle, printHandle } from '../../identifiers/handle';
import {
  workOfArxiv,
  workOfDoi,
  workOfIds,
  workOfPmcid,
  workOfPmid,
} from '../../identifiers/identified';
import { isbnUrl, parseIsbn } from '../../identifiers/isbn';
import { normalisePii } from '../../identifiers/pii';
import { parsePmcid } from '../../identifiers/pmcid';
import { parsePmid } from '../../identifiers/pmid';
import { parseTrial, printTrial } from '../../identifiers/trial';
import type { Identified } from '../../identifiers/types';
import { oneLine, withoutInvisible } from '../../text/characters';
import { identifyText, identifyUrl } from '../addresses/identify';
import { numbersInText } from '../addresses/numbers';
import { addressesWrittenIn } from '../addresses/written';
import { placeOf } from './reference-clues';
import { splitList } from './split-list';
import type { NamedWork } from './types';

/** Longer than any list that somebody pastes by hand. */
const MAX_TEXT = 200_000;
/** A reference with all of its authors. */
const MAX_REFERENCE = 1500;
/** Fewer words than this say nothing to search by. */
const MIN_WORDS = 4;
/** So many words beside several identifiers are what joins them, not a reference. */
const MAX_JOINING = 4;

/** Each work that is named, in order and once. */
export function readNamed(text: string): NamedWork[] {
  const known = new Set<string>();
  const plain = withoutInvisible(text.slice(0, MAX_TEXT)).replace(PARTED_DOI, '').replace(KEYS, '');
  return splitList(plain)
    .flatMap(readEntry)
    .filter((named) => {
      const key = keyOf(named);
      return !known.has(key) && known.add(key);
    });
}

/** Behind a hyphen or a slash a DOI goes on in the next line, as PDFs part it. */
const PARTED_DOI = /(?<=10\.\d{4,9}\/\S{0,200}[-/]|10\.\d{4,9}\/)[ \t]*\r?\n[ \t]*(?=\S)/g;

/** Keys of somebody's own list of references name nothing to others. */
const KEYS = /\\[a-z]{0,12}cite[a-z]{0,12}\*?\{[^{}]{0,500}\}/gi;

const keyOf = ({ work, written }: NamedWork): string =>
  work ? (work.doi ?? JSON.stringify(work.ids)) : written;

function readEntry(entry: string): NamedWork[] {
  const written = oneLine(entry, MAX_REFERENCE);
  const whole = identifyWhole(written);
  if (whole) return [{ ...BLANK, written, work: whole }];
  if (isAddress(written)) return [{ ...BLANK, written }];
  const placed = worksIn(written);
  const others = wordsBeside(written, placed);
  const dois = placed.filter(({ work: { doi } }) => doi !== null);
  if (placed.length > 1 && others.length <= MAX_JOINING) return placed.map(alone(written));
  // Prose that gives several; a reference gives the same work by several numbers, of which the DOI says most.
  if (dois.length > 1) return dois.map(alone(written));
  const work = dois[0]?.work ?? placed[0]?.work ?? identifyText(written);
  const reference = others.length >= MIN_WORDS ? withoutLinks(written) : null;
  const place = reference && !work ? placeOf(reference) : null;
  return [{ written, work, reference, place }];
}

const BLANK: Omit<NamedWork, 'written'> = { work: null, reference: null, place: null };

const alone =
  (text: string) =>
  ({ work, index, length }: PlacedWork): NamedWork => ({
    ...BLANK,
    written: text.slice(index, index + length),
    work,
  });

interface PlacedWork {
  work: Identified;
  index: number;
  length: number;
}

/** A text that is an identifier or a paper's address from its first to its last character. */
function identifyWhole(text: string): Identified | null {
  const linked = /^\[[^\]]*\]\((\S+)\)$/.exec(text)?.[1] ?? text;
  const bare = linked.replace(/^[<("'“«]+|[>)"'”»,;]+$/g, (end) => (end.includes('(') ? '' : end));
  const plain = bare.replace(/^<|>$/g, '').trim();
  if (/^https?:\/\/\S+$/i.test(plain)) return identifyUrl(plain);
  const doi =
    /^(?:(?:info:|urn:)?doi\b|10\s?[./])/i.test(plain) && !/\s\p{L}/u.test(plain.slice(8));
  if (doi) {
    const [reading] = doisInText(plain);
    if (reading) return workOfDoi(reading);
    const short = parseDoi(plain);
    if (short && isShortDoi(short))
      return { doi: short, alternatives: [], ids: {}, url: printDoi(short) };
  }
  return numberOf(plain) ?? (isAddress(plain) ? identifyUrl(`https://${plain}`) : null);
}

function numberOf(text: string): Identified | null {
  if (/\/\//.test(text)) return null;
  const isbn = parseIsbn(text);
  if (isbn) return workOfIds({ ISBN: isbn }, isbnUrl(isbn));
  const arxiv = /\s\p{Ll}{3}/u.test(text) ? null : parseArxiv(text);
  if (arxiv) return workOfArxiv(arxiv);
  const pmcid = parsePmcid(text);
  if (pmcid && !text.includes('/')) return workOfPmcid(pmcid);
  // Shorter numbers without a name are years, pages and the like.
  const pmid = /^(?:pmid\D|\d{5,8}$)/i.test(text) ? parsePmid(text) : null;
  if (pmid) return workOfPmid(pmid);
  const pii = normalisePii(text);
  if (pii) return numbersInText(pii)[0]?.work ?? null;
  const hdl = parseHandle(text);
  if (hdl) return workOfIds({ hdl }, printHandle(hdl));
  const trial = parseTrial(text);
  if (trial) return workOfIds({ trial }, printTrial(trial));
  const cited = readBibcode(text);
  return cited
    ? workOfIds({ citedAs: printCitedAs(cited) }, `https://ui.adsabs.harvard.edu/abs/${text}`)
    : null;
}

/** An address and nothing else, with its protocol or without. */
const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/\S+|(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}\/\S+)$/i.test(text);

/** The works that a text names by number or address, where each stands. */
function worksIn(text: string): PlacedWork[] {
  const numbers = /^[\d\s,;|]+$/.test(text)
    ? [...text.matchAll(/(?<!\d)\d{5,8}(?!\d)/g)].flatMap(({ 0: written, index }) => {
        const pmid = parsePmid(written);
        return pmid ? [{ work: workOfPmid(pmid), index, length: written.length }] : [];
      })
    : numbersInText(text);
  const dois = doisInText(text).map((reading) => ({ ...reading, work: workOfDoi(reading) }));
  const addresses = [...addressesWrittenIn(text)].flatMap(({ address, index, length }) => {
    const work = identifyUrl(address);
    return work ? [{ work, index, length }] : [];
  });
  const all = [...dois, ...numbers, ...addresses].sort((one, other) => one.index - other.index);
  // An address holds the number that is read in it.
  return all.filter(
    (one, at) =>
      !all.some(
        (other, place) =>
          place !== at &&
          ((other.index <= one.index &&
            other.index + other.length >= one.index + one.length &&
            (other.length > one.length || place < at)) ||
            isCutFrom(one, other)),
      ),
  );
}

/** The same place read to a bracket that the DOI ends on. */
const isCutFrom = (one: PlacedWork, other: PlacedWork): boolean =>
  one.work.doi !== null &&
  other.index < one.index + one.length &&
  one.index < other.index + other.length &&
  /^[)\]>}]+$/.test(
    other.work.doi?.startsWith(one.work.doi) ? other.work.doi.slice(one.work.doi.length) : '',
  );

/** What a text says besides: words of two letters and more that are no name of a number. */
function wordsBeside(text: string, placed: readonly PlacedWork[]): string[] {
  let beside = '';
  let after = 0;
  for (const { index, length } of placed) {
    beside += ` ${text.slice(after, index)}`;
    after = Math.max(after, index + length);
  }
  const words = `${beside} ${text.slice(after)}`.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.filter(
    (word) => !/^(?:doi|pmid|pmcid|pmc|arxiv|isbn|https?|org|www|dx)$/i.test(word),
  );
}

/** The buttons that journals set behind a reference, and addresses that lead anywhere. */
const TAIL =
  /\[(?:DOI|PubMed|PMC(?: free article)?|Google Scholar|Cross ?Ref|Web of Science|Full Text|Abstract|Online)\]|\b(?:Google Scholar|Crossref|PubMed)\s*$|\[?\b(?:Accessed|Retrieved|Available (?:from|at)|Cited|Zugriff)\b[^\]]*\]?$/gi;
const withoutLinks = (text: string): string =>
  text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(TAIL, ' ')
    .replace(/\*\*?|_(?=\S)|(?<=\S)_/g, '')
    .replace(/\s+/g, ' ')
    .trim();
