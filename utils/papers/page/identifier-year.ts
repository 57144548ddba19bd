/** Years, as DOIs and identifiers carry them. */
import type { Identifiers } from '../../identifiers/types';

/**
 * The year that a work's identifier holds, or null. Nature's `s41586-019-`, arXiv's `1912.`, PNAS's
 * `19…`, NEJM's `NEJMoa11…`, a PII's `(17)`, bioRxiv's and many others' plain `2020`.
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

function fromPii(pii: string | undefined): number | null {
  const digits = /\((\d\d)\)/.exec(pii ?? '')?.[1];
  return digits ? full(digits) : null;
}

/** Two publishers write the decade as a letter, beside the year's last digit. */
const ACS = /^10\.1021\/[a-z.]+\.(?<year>\d)(?<decade>[bc])\d{5}$/;
const RSC = /^10\.1039\/(?<decade>[b-d])(?<year>\d)(?:[a-z]{2}|\d{5})/;
const ACS_DECADES: Readonly<Record<string, number>> = { b: 2010, c: 2020 };
const RSC_DECADES: Readonly<Record<string, number>> = { b: 2000, c: 2010, d: 2020 };

function fromDoi(doi: string): number | null {
  const nature = /^10\.1038\/s\d{5}-0(\d\d)-/.exec(doi)?.[1];
  if (nature) return 2000 + Number(nature);
  const short =
    /^10\.1073\/pnas\.(\d\d)\d{8}$|^10\.1056\/nejm[a-z]{1,4}(\d\d)\d{5}$|\((\d\d)\)\d{5}-[\dx]$/.exec(
      doi,
    );
  const digits = short?.[1] ?? short?.[2] ?? short?.[3];
  if (digits) return full(digits);
  const lettered = fromLetter(ACS.exec(doi), ACS_DECADES) ?? fromLetter(RSC.exec(doi), RSC_DECADES);
  if (lettered !== null) return lettered;
  const plain = [...doi.matchAll(/(?<=[./_-]|[a-z])((?:19|20)\d\d)(?=[./_-]|$)/g)].at(0)?.[1];
  return plain ? Number(plain) : null;
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

/** The year of an ISO date or of any text that holds one. */
export function yearIn(text: string | null): number | null {
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text ?? '')?.[1];
  return year ? Number(year) : null;
}
