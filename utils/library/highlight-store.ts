/** Keeps highlights with their stories, and tells every window of a story when one changes. */
import * as v from 'valibot';
import type { Result } from '../failure';
import { attempt } from './database/attempt';
import { changesOn } from './database/changes';
import { libraryOpener } from './database/database';
import { wholly } from './database/wholly';
import type { Highlight } from './highlight';
import { HIGHLIGHTS } from './highlight-schema';

export interface HighlightStore {
  /** All of the story with this key (storyKey), and with the one it had `before`; the oldest first. */
  list(story: string, before?: string | null): Promise<Result<Highlight[]>>;
  /** Of all stories, the newest first; what cannot be read is left out. */
  listAll(): Promise<Result<Highlight[]>>;
  /** Adds a highlight, or puts it in the place of an older state of itself. Nothing else is touched. */
  keep(highlight: Highlight): Promise<Result<void>>;
  /** All of them or none. */
  keepAll(highlights: readonly Highlight[]): Promise<Result<void>>;
  remove(highlight: Highlight): Promise<Result<void>>;
  /** Calls back when one of the story's has changed, in this window or another. Returns the way to stop. */
  watch(story: string, onChange: () => void): () => void;
  /** The same for the highlights of every story. */
  watchAll(onChange: () => void): () => void;
}

/** Fails with `storage-full` or, where the browser lets nothing be stored, `not-stored`, and as `attempt` says. */
export function createHighlightStore(open = libraryOpener(), channel = 'library'): HighlightStore {
  const changes = changesOn<string>(channel);
  return {
    list: (story, before = null) =>
      attempt(async () => {
        const library = await open();
        const keys = [story, ...(before === null ? [] : [before])];
        const found = await Promise.all(
          keys.map((key) => library.getAllFromIndex('highlights', 'story', key)),
        );
        return v
          .parse(HIGHLIGHTS, found.flat())
          .sort((one, other) => one.created.localeCompare(other.created));
      }),
    listAll: () =>
      attempt(async () => {
        const all = v.parse(HIGHLIGHTS, await (await open()).getAll('highlights'));
        return all.sort((one, other) => (one.created < other.created ? 1 : -1));
      }),
    keep: (highlight) => keepAll([highlight]),
    keepAll,
    remove: (highlight) =>
      attempt(async () => {
        await (await open()).delete('highlights', highlight.id);
        changes.tell(highlight.target.source);
      }),
    watch: (story, onChange) => changes.watch((changed) => changed === story && onChange()),
    watchAll: (onChange) => changes.watch(onChange),
  };

  function keepAll(highlights: readonly Highlight[]): Promise<Result<void>> {
    return attempt(async () => {
      const transaction = (await open()).transaction('highlights', 'readwrite');
      // Kept is what is on the disk, not what waits to be written.
      await wholly(transaction, () =>
        Promise.all(highlights.map(async (highlight) => transaction.store.put(highlight))),
      );
      for (const story of new Set(highlights.map(({ target }) => target.source)))
        changes.tell(story);
    });
  }
}
