/** Whether the record of a kept paper says something new: a notice about it, a version of record, a DOI gone live. */
import type { Paper } from '../../scholarly/types';
import type { Entry, KeptPaper } from './entry';

export interface StatusNews {
  /** The entry's number. */
  id: number;
  title: string;
  kind: 'retracted' | 'withdrawn' | 'concern' | 'corrected' | 'published' | 'live';
}

const TOLD: ReadonlySet<string> = new Set(['retracted', 'withdrawn', 'concern', 'corrected']);

/** The one thing that matters most; null where nothing is new. */
export function newsOf({ id, paper, stories }: Entry, found: Paper): StatusNews | null {
  if (!paper) return null;
  const title = found.csl.title ?? paper.csl.title ?? found.doi;
  if (found.status !== paper.status && TOLD.has(found.status))
    return { id, title, kind: found.status as StatusNews['kind'] };
  const known = new Set(paper.versions.map(({ doi }) => doi));
  const published = (found.versions ?? []).some(
    ({ relation, doi }) => relation === 'published' && !known.has(doi),
  );
  if (published) return { id, title, kind: 'published' };
  // What came from a file was never looked up, whether it is new or old.
  const wasDead = paper.checked === null && stories.length > 0;
  return wasDead ? { id, title, kind: 'live' } : null;
}

/** The paper as its record has it now; what is cited stays, with what was missing in it. */
export const refreshed = (paper: KeptPaper, found: Paper): KeptPaper => ({
  ...paper,
  csl: paper.checked === null ? { ...found.csl, ...paper.csl } : paper.csl,
  status: found.status,
  notices: found.notices,
  versions: found.versions ?? paper.versions,
  checked: found.source.retrieved,
});
