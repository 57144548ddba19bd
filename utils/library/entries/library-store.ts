/** Keeps stories and papers, changes them and takes every change back; all windows hear of it at once. */

import * as v from 'valibot';
import type { Result } from '../../failure';
import { attempt } from '../database/attempt';
import { changesOn } from '../database/changes';
import { libraryOpener } from '../database/database';
import type { Library } from '../database/schema';
import { mendColumns, updateColumns } from './columns';
import { combineEntries, withStory } from './combine';
import { type Entry, type KeptPaper, type KeptStory, keysOf } from './entry';
import { type EntryRow, entryIn, rowOf } from './entry-row';
import { KEPT_PAGE, type KeptPage } from './kept-page';
import { type LibraryQueries, libraryQueries } from './library-queries';
import { hasGained, revert } from './revert';
import { mendBuckets } from './search/mend';
import { indexWords } from './search/postings';
import {
  type Change,
  deleteEntry,
  deleteUnread,
  dropPages,
  entriesOf,
  putEntry,
  type Step,
  type Writing,
  write,
} from './writing';

/** What a surface has in hand when the reader saves. */
export interface Draft {
  story: KeptStory;
  page: KeptPage;
  paper: KeptPaper | null;
  /** Further papers that the story reports, as the page has them. */
  others: KeptPaper[];
}

export interface LibraryStore extends LibraryQueries {
  /** The entries of these works and stories (keysOf). */
  find(keys: readonly string[]): Promise<Result<Entry[]>>;
  /** Null where the story's text is not kept, or cannot be read. */
  loadPage(story: string): Promise<Result<KeptPage | null>>;
  /** Puts the story to its paper, where that is kept already; the same story twice is one. */
  save(draft: Draft): Promise<Result<Change>>;
  /** Takes the story away; with the last one goes its entry, unless that came from a file. */
  removeStory(story: string): Promise<Result<Change>>;
  /** Those that cannot be read as well. */
  remove(ids: readonly number[]): Promise<Result<Change>>;
  /** Changes the entries as they are then: what another window did to them meanwhile stays. */
  edit(ids: readonly number[], change: (entry: Entry) => Entry): Promise<Result<Change>>;
  /** Adds what is not there, and brings together what is. */
  merge(entries: readonly Entry[], pages: readonly KeptPage[]): Promise<Result<Change>>;
  undo(change: Change): Promise<Result<Change>>;
  /** Puts in order what is left to be: words that wait for the search, and what lists are made of, where that is torn. */
  tidy(): Promise<Result<void>>;
  /** Calls back on every change, from whichever window. Returns the way to stop. */
  watch(onChange: () => void): () => void;
}

/** Fails with `storage-full`, `not-stored` and the kinds of the library's database (attempt.ts). */
export function createLibraryStore(
  open: () => Promise<Library> = libraryOpener(),
  channel = 'library-entries',
): LibraryStore {
  const changes = changesOn<null>(channel);
  /** Made here, a change is known before it is told. */
  let forget = () => {};
  const change = (action: (writing: Writing) => Promise<Change>) =>
    attempt(async () => {
      const made = await write(await open(), async (writing) => {
        const done = await action(writing);
        const [columns, entries] = [writing.objectStore('columns'), writing.objectStore('entries')];
        await updateColumns(columns, entries, done);
        return done;
      });
      forget();
      changes.tell(null);
      return made;
    });

  /** What is being made anew is not begun a second time by the next letter that is typed. */
  let mending = Promise.resolve();
  const mend = (beginnings: string[]) => {
    mending = mending.then(async () => {
      const mended = await attempt(async () => mendBuckets(await open(), beginnings));
      if (mended.ok && mended.value) changes.tell(null);
    });
  };

  return {
    ...libraryQueries(
      open,
      (onChange) => {
        forget = onChange;
        changes.watch(onChange);
      },
      mend,
    ),
    find: (keys) =>
      attempt(async () =>
        entriesOf((await open()).transaction('entries').store.index('keys'), keys),
      ),
    loadPage: (story) =>
      attempt(async () => {
        const read = v.safeParse(KEPT_PAGE, await (await open()).get('pages', story));
        return read.success ? read.output : null;
      }),
    save: ({ story, page, paper, others }) =>
      change(async (writing) => {
        await writing.objectStore('pages').put(page);
        const found = await entriesOf(keysIn(writing), [story.key, ...(paper ? [paper.key] : [])]);
        const ofPaper = paper && found.find((one) => one.paper?.key === paper.key);
        const waiting = found.find((one) => one.paper === null);
        // A story kept without its paper, which is known now, or was kept by itself.
        const into = ofPaper ?? waiting ?? (paper ? null : (found[0] ?? null));
        const absorbed = into !== waiting ? (waiting ?? null) : null;
        const start = into ?? newEntry(story.saved);
        const whole = absorbed ? combineEntries(start, absorbed) : start;
        const after = {
          ...withStory({ ...whole, modified: story.saved }, story),
          paper: paper ? withRecord(paper, whole.paper) : whole.paper,
        };
        const steps: Step[] = [{ before: into, after: await putEntry(writing, into, after) }];
        if (absorbed) {
          await writing.objectStore('entries').delete(absorbed.id);
          steps.push({ before: absorbed, after: null });
        }
        for (const other of others) {
          const [before = null] = await entriesOf(keysIn(writing), [other.key]);
          const told = withStory(before ?? { ...newEntry(story.saved), paper: other }, story);
          const kept = await putEntry(writing, before, { ...told, modified: story.saved });
          steps.push({ before, after: kept });
        }
        return { steps, pages: [] };
      }),
    removeStory: (story) =>
      change(async (writing) => {
        const steps: Step[] = [];
        for (const before of await entriesOf(keysIn(writing), [story])) {
          const stories = before.stories.filter(({ key }) => key !== story);
          const goes = stories.length === 0 && (before.origin === 'saved' || !before.paper);
          const after = goes ? null : { ...before, stories };
          if (after) await putEntry(writing, before, after);
          else await writing.objectStore('entries').delete(before.id);
          steps.push({ before, after });
        }
        return { steps, pages: await dropPages(writing, [story]) };
      }),
    remove: (ids) =>
      change(async (writing) => {
        const steps: Step[] = [];
        const pages: KeptPage[] = [];
        const unread: EntryRow[] = [];
        for (const id of ids) {
          const row = await writing.objectStore('entries').get(id);
          if (!row) continue;
          const before = entryIn(row);
          if (before) steps.push({ before, after: null });
          else unread.push(row);
          const gone = before ? deleteEntry(writing, before) : deleteUnread(writing, row);
          pages.push(...(await gone));
        }
        return { steps, pages, unread };
      }),
    edit: (ids, edited) =>
      change(async (writing) => {
        const steps: Step[] = [];
        for (const id of ids) {
          const before = entryIn(await writing.objectStore('entries').get(id));
          if (before)
            steps.push({ before, after: await putEntry(writing, before, edited(before)) });
        }
        return { steps, pages: [] };
      }),
    merge: (entries, pages) =>
      change(async (writing) => {
        const store = writing.objectStore('pages');
        await Promise.all(
          pages.map(async (page) => (await store.count(page.key)) > 0 || store.put(page)),
        );
        // All are asked for at once; those that this very batch brings stand beside.
        const known = await Promise.all(
          entries.map((given) => entriesOf(keysIn(writing), keysOf(given))),
        );
        const brought = new Map<number, Entry>();
        const steps: Step[] = [];
        for (const [at, given] of entries.entries()) {
          const found = (known[at] ?? []).map((one) => brought.get(one.id) ?? one);
          const before = [...found, ...brought.values()].find((one) => isSame(one, given)) ?? null;
          const after = before ? combineEntries(before, given) : { ...given, id: 0 };
          if (before && isEqual(before, after)) continue;
          const kept = await putEntry(writing, before, after);
          brought.set(kept.id, kept);
          steps.push({ before, after: kept });
        }
        return { steps, pages: [] };
      }),
    undo: ({ steps, pages, unread = [] }) =>
      change(async (writing) => {
        for (const page of pages) await writing.objectStore('pages').put(page);
        for (const row of unread) await writing.objectStore('entries').put(row);
        const undone: Step[] = [];
        const dropped: KeptPage[] = [];
        for (const { before, after } of [...steps].reverse()) {
          const id = (after ?? before)?.id ?? 0;
          const now = entryIn(await writing.objectStore('entries').get(id));
          if (before) {
            const back = now && after ? revert(now, before, after) : before;
            undone.push({ before: now, after: await putEntry(writing, now, back) });
          } else if (now && !(after && hasGained(now, after))) {
            dropped.push(...(await deleteEntry(writing, now)));
            undone.push({ before: now, after: null });
          }
        }
        return { steps: undone, pages: dropped, unread };
      }),
    tidy: () =>
      attempt(async () => {
        const library = await open();
        if (await mendColumns(library)) {
          forget();
          changes.tell(null);
        }
        await indexWords(library);
      }),
    watch: (onChange) => changes.watch(onChange),
  };
}

const keysIn = (writing: Writing) => writing.objectStore('entries').index('keys');

/** What a record says of a paper stays, where it is saved again without one. */
const withRecord = (paper: KeptPaper, before: KeptPaper | null): KeptPaper =>
  before?.checked && paper.checked === null
    ? { ...before, csl: { ...paper.csl, ...before.csl } }
    : paper;

const newEntry = (added: string): Entry => ({
  id: 0,
  paper: null,
  stories: [],
  tags: [],
  collections: [],
  note: '',
  read: false,
  origin: 'saved',
  added,
  modified: added,
});

/** Entries of one paper, or of one story where neither knows the other's paper. */
const isSame = (one: Entry, other: Entry): boolean =>
  one.paper && other.paper
    ? one.paper.key === other.paper.key
    : one.stories.some(({ key }) => other.stories.some((story) => story.key === key));

/** A later time alone is no change. */
const isEqual = (one: Entry, other: Entry): boolean =>
  JSON.stringify(rowOf({ ...one, modified: '' })) ===
  JSON.stringify(rowOf({ ...other, modified: '' }));
