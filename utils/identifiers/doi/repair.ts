/**
 * Undoes what pages and their editors do to DOIs: typographic dashes and ligatures, full-width
 * characters of Chinese and Japanese keyboards, escapes of markup and addresses, and lines that are
 * broken inside the DOI. What is not certain is marked, so that the shorter reading is kept too.
 */
import { percentDecoded, withoutInvisible } from '../../text/characters';
import { decodeEntities } from '../../text/html-entities';
import type { TailOrigin } from './tail';

/** Characters of another width or kind that stand for one of ASCII; hyphens are never punctuation. */
const LOOKALIKES =
  /[\uff0d-\uff19\uff21-\uff3a\uff3f\uff41-\uff5a\u2044\u2215\u29f8\u2024\u2010\u2011\ufe63]/g;
const HAS_LOOKALIKE = new RegExp(LOOKALIKES.source);
const ASCII: Record<string, string> = {
  '\u2044': '/',
  '\u2215': '/',
  '\u29f8': '/',
  '\u2024': '.',
  '\u2010': '-',
  '\u2011': '-',
  '\ufe63': '-',
};

/** Keyboards of Chinese and Japanese give this stop where a point is meant. */
const WIDE_STOP = /(?<=10)[\u3002\uff61](?=\d{4})/g;

/** The text with such characters in ASCII. All of them keep their places. */
export function foldLookalikes(text: string): string {
  const folded = HAS_LOOKALIKE.test(text)
    ? text.replace(
        LOOKALIKES,
        (char) => ASCII[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0),
      )
    : text;
  return /10[\u3002\uff61]/.test(folded) ? folded.replace(WIDE_STOP, '.') : folded;
}

/**
 * Dashes that editors write for a hyphen, and writers between two parts of a sentence: those of all scripts,
 * signs of sums and of tables that look like one, and the dashes of Windows where they were not converted.
 */
const DASH =
  '[\\u0096\\u0097\\u02d7\\u058a\\u05be\\u1400\\u1806\\u2012-\\u2015\\u2043\\u207b\\u208b\\u2212\\u2500\\u2501\\u2796\\u2e17\\u30a0\\u30fc\\ufe58\\uff70]';
const DASHES = new RegExp(DASH, 'g');
const LIGATURES = /[\u0132\u0133\ufb00-\ufb06]/g;
/** Brackets of full width around digits, as in `S0140-6736（25）30183-5`. */
const WIDE_BRACKETS = /\uff08(\d{1,8})\uff09(?=[\da-z-])/gi;
/** The pages of a SICI and its end in full width. */
const WIDE_SICI = /\uff1c(\d{1,6})[:\uff1a]{1,2}([a-z0-9-]{1,12})\uff1e|(?<=\bco)\uff1b(?=2)/gi;

/** The text with all of it repaired that needs no judgement of what stands around it. */
export function foldForReading(text: string): string {
  const decoded = withoutInvisible(decodeEntities(percentDecoded(withoutInvisible(text))));
  return foldLookalikes(decoded)
    .replace(LIGATURES, (char) => char.normalize('NFKC'))
    .replace(WIDE_BRACKETS, '($1)')
    .replace(WIDE_SICI, (part) => part.normalize('NFKC'))
    .replaceAll('\\/', '/');
}

/** A string that is a DOI from its first to its last character. */
export const foldWhole = (text: string): string => foldForReading(text).replace(DASHES, '-');

export interface Repaired {
  text: string;
  /** Where the first repair stands that may be none, or -1. */
  doubtFrom: number;
}

/** A line break as markup, escaped once too often. */
const LINE_BREAK = /<br\s{0,3}\/?>/gi;

/** Lines broken more often than this are no DOI. */
const MAX_JOINS = 4;

/**
 * What follows `10.…/` up to the first white space that ends the DOI, and all behind that.
 * @param labelled something before it says that a DOI follows
 */
export function repairSuffix(raw: string, origin: TailOrigin, labelled: boolean): Repaired {
  const joined = joinLines(raw.includes('<') ? raw.replace(LINE_BREAK, ' ') : raw, labelled);
  if (origin === 'address') return { ...joined, text: joined.text.replace(DASHES, '-') };
  return withHyphens(joined);
}

function joinLines(raw: string, labelled: boolean): Repaired {
  let text = '';
  let rest = raw;
  let doubtFrom = -1;
  for (let joins = 0; joins <= MAX_JOINS; joins++) {
    const gap = rest.search(/\s/);
    if (gap < 0) break;
    const before = text + rest.slice(0, gap);
    const behind = rest.slice(gap).trimStart();
    if (joins === MAX_JOINS || !goesOn(before, firstWord(behind), labelled)) break;
    if (before !== '' && doubtFrom < 0) doubtFrom = before.length;
    text = before;
    rest = behind;
  }
  return { text: text + rest, doubtFrom };
}

const firstWord = (text: string) => /^\S{0,80}/.exec(text)?.[0] ?? '';
const YEAR_ALONE = /^(?:19|20)\d\d\W*$/;
const OTHER_ADDRESS = /^(?:10\.\d{4}|https?:|doi:|www\.)/i;

/** The line ends in a dash that may be the DOI's hyphen. */
const ENDS_IN_DASH = new RegExp(`[a-z0-9)]${DASH}$`, 'i');
const ANY_DASH = new RegExp(`-|${DASH}`);
/** The line begins with what joins the parts of a DOI. */
const BEGINS_IN_JOINT = /^[./-][a-z0-9]\S{2}/i;
/** Where a PII is broken before or behind its year, what follows is as sure as the hyphen. */
const PII_BROKEN = [
  [/s\d{4}\D?\d{3}[\dx]$/i, /^\(\d\d\)\d{5}/],
  [/s\d{4}\D?\d{3}[\dx]\(\d\d\)$/i, /^\d{5}\D?[\dx]/i],
] as const;

/** Whether a DOI that white space interrupts after `before` goes on with `word`. */
function goesOn(before: string, word: string, labelled: boolean): boolean {
  if (!/\d/.test(word) || OTHER_ADDRESS.test(word)) return false;
  if (BEGINS_IN_JOINT.test(word)) return labelled && /[a-z0-9]$/i.test(before);
  if (!/^[\w(<[]/.test(word) || YEAR_ALONE.test(word)) return false;
  // No registered DOI ends in a hyphen or an underscore, or has nothing behind its first slash.
  if (before === '') return labelled || (word.length >= 6 && /[a-z]/i.test(word));
  if (/[a-z0-9)][-_]$/i.test(before)) return true;
  // Behind a dash the sentence may go on as well.
  if (ENDS_IN_DASH.test(before)) return ANY_DASH.test(word);
  if (PII_BROKEN.some(([end, start]) => end.test(before) && start.test(word))) return true;
  // A full stop or a slash may end it: then all that came before must be too short to be an item's name.
  if (/[./]$/.test(before) && /^[a-z./-]{1,30}$/i.test(before)) return word.length >= 4;
  return /\.(?:19|20)\d\d\.$/.test(before) && /^\d{2}\.\d{3}/.test(word);
}

/** A dash is the DOI's where digits or a check character follow, or no digit came before, else the sentence's. */
function withHyphens({ text, doubtFrom }: Repaired): Repaired {
  let doubt = doubtFrom;
  const mended = text.replace(DASHES, (dash, at: number) => {
    const behind = /^[^\s"\u201c\u201d]{0,80}/.exec(text.slice(at + 1, at + 81))?.[0] ?? '';
    const isHyphen =
      !OTHER_ADDRESS.test(behind) &&
      (/^(?=.*\d)[a-z0-9(]/i.test(behind) ||
        /^[a-z]{1,2}(?![a-z0-9])/i.test(behind) ||
        (/^[a-z]/i.test(behind) && /^[^\s\d]+$/.test(text.slice(0, at))));
    if (!isHyphen) return dash;
    if (doubt < 0 || at < doubt) doubt = at;
    return '-';
  });
  return { text: mended, doubtFrom: doubt };
}
