/** The background's answer to what is kept of a story: see libraryOpener for why no popup asks the library itself. */
import { type Result, succeed } from '../../failure';
import type { KeptQuery, KeptWork } from '../../library/kept-work';
import { highlights, library } from './opened-library';

/** Highlights that cannot be read hide no entry. */
export async function findKept({ story, before, paper }: KeptQuery): Promise<Result<KeptWork>> {
  const [entries, marked] = await Promise.all([
    library.find([story, ...(paper === null ? [] : [paper])]),
    highlights.list(story, before),
  ]);
  if (!entries.ok) return entries;
  return succeed({ entries: entries.value, highlights: marked.ok ? marked.value.length : 0 });
}
