/** Brings together the places of a page that name the same work. */

import type { Identifiers } from '../../identifiers/types';
import type { Occurrence, Said } from '../sources/occurrence';
import { NOTHING_SAID } from '../sources/occurrence';

export interface Work {
  doi: string | null;
  alternatives: string[];
  ids: Identifiers;
  url: string;
  occurrences: Occurrence[];
  said: Said;
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
  return mergeReadings([...works], byKey);
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
    said: { ...NOTHING_SAID, authors: [] },
  };
}

function join(work: Work, occurrence: Occurrence): void {
  work.occurrences.push(occurrence);
  Object.assign(work.ids, occurrence.work.ids);
  work.doi ??= occurrence.work.doi;
  const { title, journal, authors, year } = occurrence.said;
  work.said.title ??= title ?? null;
  work.said.journal ??= journal ?? null;
  work.said.year ??= year ?? null;
  if (work.said.authors.length === 0 && authors) work.said.authors = authors;
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
