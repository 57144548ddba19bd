/** The highlights of a story: kept, found again in the text that is shown, painted there, changed and taken back. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../../utils/failure';
import { anchor, describe, type Span } from '../../utils/library/anchor';
import {
  colorOf,
  HIGHLIGHT_COLORS,
  type Highlight,
  type HighlightColor,
  makeHighlight,
  noteOf,
} from '../../utils/library/highlight';
import { failureMessage } from '../../utils/messages/failure-message';
import { shortAddressKey, storyKey } from '../../utils/story/story-key';
import type { Story } from '../../utils/story/types';
import { useAnnounce } from '../controls/announce';
import { useServices } from '../services';
import { showHighlight } from './custom-highlight';
import type { ShownStory } from './use-shown-story';

/** `range` is null where today's text does not have the passage. */
export interface Placed {
  highlight: Highlight;
  span: Span | null;
  range: Range | null;
}

export interface Highlights {
  /** In reading order; those that were not found come last. */
  all: readonly Placed[];
  /** Why the last change was not kept, or why there is nothing to list. */
  failure: Failure | null;
  /** Null where it was not kept. */
  add: (span: Span, color: HighlightColor) => Promise<Highlight | null>;
  change: (highlight: Highlight) => Promise<void>;
  remove: (highlight: Highlight) => Promise<void>;
  /** The one removed last, until it is brought back or the offer is turned down. */
  removed: Highlight | null;
  undo: () => Promise<void>;
  dismiss: () => void;
}

export function useHighlights(story: Story, shown: ShownStory | null): Highlights {
  const { highlights: store } = useServices();
  const announce = useAnnounce();
  const source = storyKey(story);
  const before = shortAddressKey(story);
  const [stored, setStored] = useState<readonly Highlight[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [removed, setRemoved] = useState<Highlight | null>(null);

  useEffect(() => {
    let current = true;
    const load = async () => {
      const listed = await store.list(source, before);
      if (!current) return;
      if (listed.ok) setStored(listed.value);
      else setFailure(listed.failure);
    };
    void load();
    const stop = store.watch(source, () => void load());
    return () => {
      current = false;
      stop();
    };
  }, [store, source, before]);

  const all = useMemo(() => place(stored, shown), [stored, shown]);
  usePaint(all);

  /** Shown at once, and as it was again where the browser does not keep it. */
  const attempt = useCallback(
    async (next: (stored: readonly Highlight[]) => readonly Highlight[], write: Write) => {
      setStored(next);
      const written = await write();
      setFailure(written.ok ? null : written.failure);
      if (written.ok) return true;
      announce(failureMessage(written.failure));
      const listed = await store.list(source, before);
      if (listed.ok) setStored(listed.value);
      return false;
    },
    [store, source, before, announce],
  );
  const keep = useCallback(
    (highlight: Highlight) =>
      attempt(
        (now) => [...now.filter(({ id }) => id !== highlight.id), highlight],
        () => store.keep(highlight),
      ),
    [attempt, store],
  );

  return {
    all,
    failure,
    removed,
    add: async (span, color) => {
      if (!shown) return null;
      const selectors = describe(shown.words.text, span);
      const highlight = makeHighlight(source, selectors, color, new Date());
      if (!(await keep(highlight))) return null;
      announce(i18n.t('highlights.added'));
      return highlight;
    },
    change: async (highlight) => void (await keep(highlight)),
    remove: async (highlight) => {
      const gone = await attempt(
        (now) => now.filter(({ id }) => id !== highlight.id),
        () => store.remove(highlight),
      );
      if (gone) setRemoved(highlight);
    },
    undo: async () => {
      if (removed && (await keep(removed))) {
        setRemoved(null);
        announce(i18n.t('highlights.back'));
      }
    },
    dismiss: () => setRemoved(null),
  };
}

type Write = () => ReturnType<ReturnType<typeof useServices>['highlights']['keep']>;

function place(stored: readonly Highlight[], shown: ShownStory | null): Placed[] {
  const placed = stored.map((highlight) => {
    const span = shown && anchor(shown.words.text, highlight.target.selector);
    return { highlight, span, range: span && shown.words.rangeOf(span) };
  });
  const start = ({ span }: Placed) => span?.start ?? Number.POSITIVE_INFINITY;
  return placed.sort((one, other) => Math.sign(start(one) - start(other)) || 0);
}

function usePaint(all: readonly Placed[]): void {
  useEffect(() => {
    const found = all.flatMap(({ highlight, range }) => (range ? [{ highlight, range }] : []));
    const rangesOf = (those: (highlight: Highlight) => boolean) =>
      found.filter(({ highlight }) => those(highlight)).map(({ range }) => range);
    const undo = [
      ...HIGHLIGHT_COLORS.map((color) =>
        showHighlight(
          `highlight-${color}`,
          rangesOf((highlight) => colorOf(highlight) === color),
        ),
      ),
      showHighlight(
        'highlight-note',
        rangesOf((highlight) => noteOf(highlight) !== ''),
      ),
    ];
    return () => {
      for (const takeBack of undo) takeBack();
    };
  }, [all]);
}
