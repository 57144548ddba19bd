/** Years, as DOIs and identifiers carry them. */
import type { Identifiers } from '../../identifiers/types';
import { COUNTED_DOIS } from '../data/counted-dois';

/**
 * The year that a work's identifier holds, or null. Nature's `s41586-019-`, arXiv's `1912.`, PNAS's
 * `19…`, NEJM's `NEJMoa11…`, a PII's `(17)`, bioRxiv's and many others' plain `2020`; of those that only
 * count on, the year in which they had come so far, which may be one off.
 */
export function yearOf(
  doi: string | null,
  ids: Identifiers,
  now: number = new Date().getFullYear(),
): number | null {
  const year = fromArxiv(ids.arxiv) ?? fromPii(ids.pii) ?? (doi ? fromDoi(doi) : null);
  return year !== null && year >= 1900 && year <= now + 1 ? year : null;
}

function fromArxiv(id: string | undefined): number | null {
  const digits = /^(\d\d)\d\d\./.exec(id ?? '')?.[1];
  return digits ? 2000 + Number(digits) : null;
}

/** With marks ("S0960-9822(24)30784-4") or without: a serial's number, two digits of the year, a count. */
function fromPii(pii: string | undefined): number | null {
  const digits = /\((\d\d)\)|^s\d{7}[\dx](\d\d)\d{6}/i.exec(pii ?? '');
  return digits ? full(digits[1] ?? digits[2] ?? '') : null;
}

/** Two publishers write the decade as a letter, beside the year's last digit. */
const ACS = /^10\.1021\/[a-z.]+\.(?<year>\d)(?<decade>[bc])\d{5}$/;
const RSC = /^10\.1039\/(?<decade>[b-d])(?<year>\d)(?:[a-z]{2}|\d{5})/;
const ACS_DECADES: Readonly<Record<string, number>> = { b: 2010, c: 2020 };
const RSC_DECADES: Readonly<Record<string, number>> = { b: 2000, c: 2010, d: 2020 };

/** Two digits of the year, each in its publisher's place. */
const TWO_DIGITS: readonly RegExp[] = [
  /\/s\d{5}-0(\d\d)-/, // Springer Nature
  /^10\.1073\/pnas\.(\d\d)\d{8}$/,
  /^10\.1056\/nejm[a-z]{1,4}(\d\d)\d{5}$/,
  /\((\d\d)\)\d{5}-[\dx]$/, // Elsevier's PII
  /^10\.1177\/\d{7}[\dx](\d\d)\d{6}$/, // Sage
  /^10\.1017\/s\d{7}[\dx](\d\d)\d{6}$/, // Cambridge
  /^10\.1107\/s\d{7}[\dx](\d\d)\d{6}$/, // the crystallographers
  /^10\.1126\/sciadv\.(1[5-7])\d{5}$/, // Science Advances in its first years
  /^10\.1146\/annurev[-.][a-z]+[-.]\d{4}(\d\d)[-.]/,
];

/** The BMJ's letter for each year from 2008 on: "bmj.d7771" is of 2011. */
const BMJ = /^10\.1136\/bmj\.(?<letter>[a-z])\d{1,5}$/;

/** Oxford's letters behind the journal's code: "awaf214" is of 2025, "awz" of 2019. */
const OXFORD = /^10\.1093\/[a-z]+\/[a-z]{2,6}?(?:a(?<twenties>[a-i])|(?<teens>[t-z]))\d{3,4}$/;

function fromDoi(doi: string): number | null {
  for (const pattern of TWO_DIGITS) {
    const digits = pattern.exec(doi)?.[1];
    if (digits) return full(digits);
  }
  const lettered = fromLetter(ACS.exec(doi), ACS_DECADES) ?? fromLetter(RSC.exec(doi), RSC_DECADES);
  if (lettered !== null) return lettered;
  const { letter } = BMJ.exec(doi)?.groups ?? {};
  if (letter) return 2008 + letter.charCodeAt(0) - 97;
  const { twenties, teens } = OXFORD.exec(doi)?.groups ?? {};
  if (twenties) return 2020 + twenties.charCodeAt(0) - 97;
  if (teens) return 2013 + teens.charCodeAt(0) - 116;
  const plain = PLAIN.exec(doi.replace(ISSN, ''))?.[1];
  return plain ? Number(plain) : fromCount(doi);
}

/** A year between marks, before letters ("2025gl116203"), or before a running number ("adma.202512847"). */
const PLAIN = /(?<=[./_-]|[a-z])((?:19|20)\d\d)(?=[./_-]|$|[a-z]{1,3}\d|\d{5}$)/;

/** A journal's number may begin like a year ("2041-8213", "1939-1676"). */
const ISSN = /(?<=[./])\d{4}-\d{3}[\dx](?=[./])/;

/** The first year whose last count is not yet reached; what is beyond them all was not given in this order. */
function fromCount(doi: string): number | null {
  for (const { pattern, radix, last } of COUNTED_DOIS) {
    const count = pattern.exec(doi)?.[1];
    if (count === undefined) continue;
    const number = Number.parseInt(count, radix);
    return last.find(([, most]) => number <= most)?.[0] ?? null;
  }
  return null;
}

function fromLetter(
  found: RegExpExecArray | null,
  decades: Readonly<Record<string, number>>,
): number | null {
  const { decade = '', year } = found?.groups ?? {};
  const first = decades[decade];
  return first === undefined ? null : first + Number(year);
}

function full(twoDigits: string): number {
  const value = Number(twoDigits);
  return value > 60 ? 1900 + value : 2000 + value;
}

/**
 * The year of an ISO date or of any text that holds one. Stars and the like have numbers that are none:
 * "WD 1938+112", "J1938", "SN 1987A".
 */
export function yearIn(text: string | null): number | null {
  const year = /(?<![\dA-Za-z])((?:19|20)\d\d)(?!\d|\+\d|[A-Z](?![a-z]))/.exec(text ?? '')?.[1];
  return year ? Number(year) : null;
}
