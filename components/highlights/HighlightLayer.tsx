/** All that floats over a story's text for its highlights. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../utils/library/anchor';
import { colorOf, type HighlightColor } from '../../utils/library/highlight';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { HighlightCard } from './HighlightCard';
import type { HighlightActions } from './HighlightEditor';
import './Highlights.css';
import { bringIntoView, contains } from './passages';
import { SelectionBar } from './SelectionBar';
import type { Highlights } from './use-highlights';
import { selectedIn, useSelected } from './use-selected';
import type { ShownStory } from './use-shown-story';

/** Marks what is selected, or read aloud, in the colour used last. */
export type MarkByKey = (withNote: boolean) => void;

interface Props {
  shown: ShownStory | null;
  highlights: Highlights;
  actions: HighlightActions;
  citeWords: (words: string) => void;
  /** Filled here: what the keys for marking do. */
  byKey: { current: MarkByKey };
  /** The sentence that is being read aloud: what the keys mean where nothing is selected. */
  spoken: Span | null;
}

export function HighlightLayer({ shown, highlights, actions, citeWords, byKey, spoken }: Props) {
  const selected = useSelected(shown);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = highlights.all.find(({ highlight }) => highlight.id === openId);
  const lastColor = useLastColor(highlights);
  useOpenedAt(highlights, setOpenId);

  const mark = async (span: Span, color: HighlightColor, withNote: boolean) => {
    getSelection()?.removeAllRanges();
    const made = await highlights.add(span, color);
    if (made && withNote) setOpenId(made.id);
  };

  byKey.current = (withNote) => {
    if (!shown) return;
    const span = selectedIn(shown)?.span ?? (shown.body.checkVisibility() ? spoken : null);
    if (span) void mark(span, lastColor, withNote);
  };
  const onClick = useRef<(event: MouseEvent) => void>(() => {});
  onClick.current = ({ clientX, clientY, target }) => {
    const isLink = target instanceof Element && target.closest('a, button, summary') !== null;
    if (isLink || !getSelection()?.isCollapsed) return;
    const hit = highlights.all.find(({ range }) => range && contains(range, clientX, clientY));
    if (hit) setOpenId(hit.highlight.id);
  };
  useEffect(() => {
    if (!shown) return;
    const click = (event: MouseEvent) => onClick.current(event);
    shown.body.addEventListener('click', click);
    return () => {
      shown.body.removeEventListener('click', click);
    };
  }, [shown]);

  return (
    <>
      {selected && !open && (
        <SelectionBar
          range={selected.range}
          onMark={(color) => void mark(selected.span, color, false)}
          onNote={() => void mark(selected.span, lastColor, true)}
          onCite={() => shown && citeWords(wordsOf(shown, selected.span))}
        />
      )}
      {open?.range && (
        <HighlightCard
          key={open.highlight.id}
          highlight={open.highlight}
          range={open.range}
          actions={actions}
          onClose={() => setOpenId(null)}
        />
      )}
      {highlights.removed && <UndoLine key={highlights.removed.id} highlights={highlights} />}
      {highlights.failure && (
        <div class="undo-line">
          <FailureLine failure={highlights.failure} />
        </div>
      )}
    </>
  );
}

/** The highlight that the page's own address names is gone to and opened, once it is found. */
function useOpenedAt({ all }: Highlights, open: (id: string) => void): void {
  const [wanted, setWanted] = useState(() => location.hash);
  const at = all.find(({ highlight }) => `#${encodeURIComponent(highlight.id)}` === wanted);
  const range = at?.range;
  useEffect(() => {
    if (!at || !range) return;
    setWanted('');
    bringIntoView(range, { always: true });
    open(at.highlight.id);
  }, [at, range, open]);
}

/** Takes the focus that the removed highlight's own controls had. */
function UndoLine({ highlights }: { highlights: Highlights }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div class="undo-line" role="status">
      <span>{i18n.t('highlights.removed')}</span>
      <Button variant="inline" buttonRef={undo} onClick={() => void highlights.undo()}>
        {i18n.t('highlights.undo')}
      </Button>
      <Button variant="inline" onClick={highlights.dismiss}>
        {i18n.t('highlights.close')}
      </Button>
    </div>
  );
}

const wordsOf = ({ words }: ShownStory, { start, end }: Span) => words.text.slice(start, end);

/** The colour of the newest highlight, which the next one has too unless another is chosen. */
function useLastColor({ all }: Highlights): HighlightColor {
  const newest = all
    .map(({ highlight }) => highlight)
    .reduce<(typeof all)[number]['highlight'] | null>(
      (one, other) => (one && one.modified > other.modified ? one : other),
      null,
    );
  return newest ? colorOf(newest) : 'yellow';
}
