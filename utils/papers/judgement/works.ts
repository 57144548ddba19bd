/** Brings together the places of a page that name the same work. */

import type { Identifiers } from '../../identifiers/types';
import type { Occurrence, StatedMetadata } from '../sources/occurrence';
import { NOTHING_STATED } from '../sources/occurrence';

export interface Work {
  doi: string | null;
  alternatives: string[];
  ids: Identifiers;
  url: string;
  occurrences: Occurrence[];
  stated: StatedMetadata;
}

/** Works in the order in which the page first names them. */
export function gatherWorks(occurrences: Occurrence[]): Work[] {
  const byKey = new Map<string, Work>();
  const works = new Set<Work>();
  for (const occurrence of occurrences) {
    const keys = keysOf(occurrence);
    const same = keys.map((key) => byKey.get(key)).find((work) => work !== undefined);
    const work = same ?? blank(occurrence);
    join(work, occurrence);
    works.add(work);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, work);
  }
  return mergeReadings(mergeCut([...works], byKey), byKey);
}

function keysOf({ work }: Occurrence): string[] {
  const keys = Object.entries(work.ids).map(([name, id]) => `${name}:${id}`);
  if (work.doi) keys.unshift(`doi:${work.doi}`);
  // A publisher's page that gives no identifier is known by its address, without what varies in it.
  if (keys.length === 0)
    keys.push(
      work.url
        .replace(/[?#].*$/, '')
        .replace(/\.(?:full|abstract|short|long|extract|pdf|full\.pdf)(?:\+html)?$/, '')
        .replace(/^https?:\/\/(?:www\.)?/, ''),
    );
  return keys;
}

function blank({ work }: Occurrence): Work {
  return {
    doi: work.doi,
    alternatives: [...work.alternatives],
    ids: {},
    url: work.url,
    occurrences: [],
    stated: { ...NOTHING_STATED, authors: [] },
  };
}

/** What pages write behind a paper's DOI for its figures, supplements and reviews, which are works of their own. */
const COMPONENT = /^[./-](?:g|t|s|e|fig|tab|supp?l?|sa|rc|ac|cc|ec|sm|r|v|pub)\.?\d+$/i;
/** Of works whose DOIs begin alike, so many are looked at. */
const MAX_LIKE = 8;
/** A book, whose chapters have its DOI and more. */
const BOOK = /978-?\d[\d-]{8,12}[\dx]$/i;

/**
 * A DOI that is written out in the text, and is no more than the beginning of another one of the page, was cut
 * there: by a line's end, by a character that belongs to no DOI, or by the page to save space.
 */
function mergeCut(works: Work[], byKey: Map<string, Work>): Work[] {
  const gone = new Set<Work>();
  const sorted = works
    .filter(({ doi }) => doi !== null)
    .sort((one, other) => ((one.doi ?? '') < (other.doi ?? '') ? -1 : 1));
  for (let at = 0; at < sorted.length; at++) {
    const short = sorted[at] as Work;
    if (hasLink(short)) {
      for (const long of sorted.slice(at + 1, at + 1 + MAX_LIKE)) {
        if (gone.has(long) || !isOverlong(long, short)) continue;
        for (const occurrence of long.occurrences) join(short, occurrence);
        byKey.set(`doi:${long.doi}`, short);
        gone.add(long);
      }
      continue;
    }
    const long = sorted.slice(at + 1, at + 1 + MAX_LIKE).find((one) => isCutFrom(short, one));
    if (!long) continue;
    for (const occurrence of short.occurrences) join(long, occurrence);
    long.alternatives = [
      ...new Set([...long.alternatives, short.doi ?? '', ...short.alternatives]),
    ].filter((reading) => reading !== long.doi);
    byKey.set(`doi:${short.doi}`, long);
    gone.add(short);
  }
  return works.filter((work) => !gone.has(work));
}

/** Read from the words of a link to the shorter one, which an icon's name or the like follows. */
const isOverlong = (long: Work, short: Work): boolean =>
  long.doi?.startsWith(short.doi ?? '') === true && isWithinLink(long, short);

const isWithinLink = (written: Work, linked: Work): boolean =>
  written.occurrences.every((one) =>
    linked.occurrences.some(
      ({ where, start, end }) => where === 'link' && start <= one.start && one.start < end,
    ),
  );

function isCutFrom(short: Work, long: Work): boolean {
  const start = short.doi ?? '';
  if (!long.doi?.startsWith(start)) return false;
  const more = long.doi.slice(start.length);
  if (COMPONENT.test(more) || BOOK.test(start)) return false;
  if (short.occurrences.every(({ work }) => work.cut)) return true;
  return isWithinLink(short, long) || /^[-._:(<[](?=.*\d)|^-[a-z]$/.test(more);
}

function join(work: Work, occurrence: Occurrence): void {
  work.occurrences.push(occurrence);
  Object.assign(work.ids, occurrence.work.ids);
  work.doi ??= occurrence.work.doi;
  const { title, journal, authors, year } = occurrence.stated;
  work.stated.title ??= title ?? null;
  work.stated.journal ??= journal ?? null;
  work.stated.year ??= year ?? null;
  if (work.stated.authors.length === 0 && authors) work.stated.authors = authors;
}

/**
 * A tail that was read too long is found out where the page gives the same DOI again, shorter: the
 * shorter one is then an alternative of the longer.
 */
function mergeReadings(works: Work[], byKey: Map<string, Work>): Work[] {
  const gone = new Set<Work>();
  for (const work of works) {
    for (const alternative of work.alternatives) {
      const other = byKey.get(`doi:${alternative}`);
      if (!other || other === work || gone.has(other) || gone.has(work)) continue;
      // Links are cut by their syntax, so they are the better witness of where a DOI ends.
      const [kept, lost] = hasLink(work) && !hasLink(other) ? [work, other] : [other, work];
      for (const occurrence of lost.occurrences) join(kept, occurrence);
      kept.alternatives = kept.alternatives.filter((reading) => reading !== kept.doi);
      gone.add(lost);
    }
  }
  return works.filter((work) => !gone.has(work));
}

const hasLink = (work: Work) =>
  work.occurrences.some((one) => one.where === 'link' || one.claim === 'own');
