/** Brings together what belongs together: nothing twice, nothing lost. */
import type { Entry, KeptPaper, KeptStory } from './entry';

/** The entry with the story in it, in the place of an older state of the same. */
export function withStory(entry: Entry, story: KeptStory): Entry {
  const before = entry.stories.find(({ key }) => key === story.key);
  if (!before) return { ...entry, stories: [...entry.stories, story] };
  const again = { ...story, saved: earlier(before.saved, story.saved) };
  return { ...entry, stories: entry.stories.map((one) => (one === before ? again : one)) };
}

/**
 * What the library (`one`) and a window, a backup or a file of references (`other`) say of one work. Where they differ,
 * the one changed last; nothing that the reader did to either is lost.
 */
export function combineEntries(one: Entry, other: Entry): Entry {
  const [older, newer] = other.modified > one.modified ? [one, other] : [other, one];
  // In the order in which they are here: another order alone is no change.
  const { stories } = [...older.stories, ...newer.stories].reduce(withStory, one);
  return {
    ...newer,
    id: one.id,
    paper: combinePapers(older.paper, newer.paper),
    stories,
    tags: union(one.tags, other.tags),
    collections: union(one.collections, other.collections),
    note: joinNotes(one.note, other.note),
    read: one.read || other.read,
    origin: one.origin === 'imported' || other.origin === 'imported' ? 'imported' : 'saved',
    added: earlier(one.added, other.added),
  };
}

/** A record that a service gave says more than a file, and the one looked at last more than an older one. */
function combinePapers(older: KeptPaper | null, newer: KeptPaper | null): KeptPaper | null {
  if (!older || !newer) return newer ?? older;
  const [less, more] =
    (older.checked ?? '') > (newer.checked ?? '') ? [newer, older] : [older, newer];
  return { ...more, csl: { ...more.csl, ...less.csl, ...more.csl } };
}

/** An empty date is not known. */
const earlier = (one: string, other: string) => [one, other].filter(Boolean).sort()[0] ?? '';

const union = (one: readonly string[], other: readonly string[]) => [
  ...new Set([...one, ...other]),
];

/** The entry with the note as the reader wrote it over `before`; what another window wrote meanwhile stays beside it. */
export const withOwnNote = (entry: Entry, before: string, mine: string): Entry => ({
  ...entry,
  note: entry.note === before ? mine : joinNotes(entry.note, mine),
});

/** Nothing of either is lost; what one says already is not said twice. */
function joinNotes(one: string, other: string): string {
  if (one.includes(other)) return one;
  if (other.includes(one)) return other;
  return `${one}\n\n${other}`;
}
