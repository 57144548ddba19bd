/** Which of a Crossref record's dates a citation wants. */
import { asList, asObject, asText, type Json } from '../../http/read-json';
import type { CslDate } from '../../types';

const EARLIEST_YEAR = 1400;
/** 9999 stands for a day that never comes. */
const LATEST_YEAR = 2200;

/**
 * The date to cite. APA 7 (9.14) and most other styles want the year of the volume and issue that are
 * cited along with it: that of print, where the work has a volume; Crossref's `issued` is the earliest
 * of all and for advance online publication often a year too early. Posted content counts from the day
 * it was posted, a thesis from that of its approval. Where no date at all is told, the year is that of the DOI.
 */
export function readIssued(work: Json): CslDate | undefined {
  const inVolume = work.volume !== undefined || work.issue !== undefined;
  const journalIssue = asObject(work['journal-issue']);
  const print = [work['published-print'], journalIssue?.['published-print']];
  const others = [
    work.issued,
    work.published,
    work['published-online'],
    work.posted,
    work.approved,
  ];
  const order = inVolume ? [...print, ...others] : [...others, ...print];
  for (const candidate of order) {
    const parts = readDateParts(candidate);
    if (parts) return { 'date-parts': [parts] };
  }
  const [year] = readDateParts(work.created) ?? [];
  return year === undefined ? undefined : { 'date-parts': [[year]] };
}

/** [year, month?, day?] of a Crossref date; parts that cannot be are cut off. */
function readDateParts(value: unknown): number[] | undefined {
  const [year, month, day] = asList(asList(asObject(value)?.['date-parts'])[0]).map((part) =>
    Number(asText(part) ?? Number.NaN),
  );
  if (!within(year, EARLIEST_YEAR, LATEST_YEAR)) return undefined;
  if (!within(month, 1, 12)) return [year];
  return within(day, 1, 31) ? [year, month, day] : [year, month];
}

/** A Crossref date as an ISO 8601 date, as exact as it is. */
export function readIsoDate(value: unknown): string | null {
  const parts = readDateParts(value);
  return parts ? parts.map((part) => String(part).padStart(2, '0')).join('-') : null;
}

const within = (value: number | undefined, from: number, until: number): value is number =>
  value !== undefined && Number.isInteger(value) && value >= from && value <= until;

/** [year, month?, day?] of every date of publication that the record has. */
export function readPublished(work: Json): number[][] {
  return ['issued', 'published', 'published-online', 'published-print', 'posted'].flatMap((key) => {
    const parts = readDateParts(work[key]);
    return parts ? [parts] : [];
  });
}
