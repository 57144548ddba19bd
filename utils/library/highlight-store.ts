/** Keeps highlights with their stories, and tells every window of a story when one changes. */
import { type Failure, fail, type Result, succeed } from '../failure';
import { libraryOpener } from './database';
import type { Highlight } from './highlight';

export interface HighlightStore {
  /** All of the story with this key (storyKey), and with the one it had `before`; the oldest first. */
  list(story: string, before?: string | null): Promise<Result<Highlight[]>>;
  /** Adds a highlight, or puts it in the place of an older state of itself. Nothing else is touched. */
  keep(highlight: Highlight): Promise<Result<void>>;
  remove(highlight: Highlight): Promise<Result<void>>;
  /** Calls back when one of the story's has changed, in this window or another. Returns the way to stop. */
  watch(story: string, onChange: () => void): () => void;
}

/** Fails with `storage-full` or, where the browser lets nothing be stored, `not-stored`. */
export function createHighlightStore(open = libraryOpener(), channel = 'library'): HighlightStore {
  const tell = (story: string) => {
    const all = new BroadcastChannel(channel);
    all.postMessage(story);
    all.close();
  };
  return {
    list: (story, before = null) =>
      attempt(async () => {
        const library = await open();
        const keys = [story, ...(before === null ? [] : [before])];
        const found = await Promise.all(
          keys.map((key) => library.getAllFromIndex('highlights', 'story', key)),
        );
        return found.flat().sort((one, other) => one.created.localeCompare(other.created));
      }),
    keep: (highlight) =>
      attempt(async () => {
        const transaction = (await open()).transaction('highlights', 'readwrite');
        // Kept is what is on the disk, not what waits to be written.
        await Promise.all([transaction.store.put(highlight), transaction.done]);
        tell(highlight.target.source);
      }),
    remove: (highlight) =>
      attempt(async () => {
        await (await open()).delete('highlights', highlight.id);
        tell(highlight.target.source);
      }),
    watch(story, onChange) {
      const all = new BroadcastChannel(channel);
      all.onmessage = ({ data }) => data === story && onChange();
      return () => all.close();
    },
  };
}

async function attempt<T>(action: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await action());
  } catch (error) {
    return fail(failureOf(error));
  }
}

function failureOf(error: unknown): Failure {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { kind: full ? 'storage-full' : 'not-stored' };
}
