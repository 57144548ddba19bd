/** A small box under a word of the story: its footnote, or what it stands for. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { onDismiss } from '../../controls/hooks/use-dismiss';
import './InlineNote.css';

export interface CalledNote {
  /** The word in the text that the note belongs to. */
  caller: HTMLElement;
  kind: 'footnote' | 'acronym';
  /** A footnote is clean markup of the story, a meaning plain text. */
  content: DocumentFragment | string;
}

export function InlineNote({ note, onClose }: { note: CalledNote; onClose: () => void }) {
  const { caller, kind, content } = note;
  const box = useRef<HTMLDivElement>(null);
  const isFootnote = kind === 'footnote';

  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.replaceChildren(content);
    putUnder(box.current, caller);
    // A footnote may hold links; a meaning is only read, and leaves with the focus of its word.
    if (isFootnote) box.current.focus({ preventScroll: true });
    box.current.scrollIntoView({ block: 'nearest' });
  }, [caller, content, isFootnote]);

  useEffect(
    () =>
      onDismiss(
        (target) => (box.current?.contains(target) ?? false) || caller.contains(target),
        (how) => {
          onClose();
          if (how === 'escape') caller.focus();
        },
      ),
    [caller, onClose],
  );

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a note may be named
    <div
      class={`inline-note note-in-place--${kind}`}
      ref={box}
      role={isFootnote ? 'note' : 'tooltip'}
      aria-label={isFootnote ? i18n.t('story.footnote') : undefined}
      tabIndex={-1}
      data-part="inline-note"
    />
  );
}

/** Under the word, within the width of the text. */
function putUnder(box: HTMLElement, caller: HTMLElement): void {
  const frame = box.offsetParent?.getBoundingClientRect();
  const word = caller.getClientRects()[0];
  if (!frame || !word) return;
  const most = frame.width - box.offsetWidth;
  const start = Math.min(Math.max(0, word.left - frame.left - 12), Math.max(0, most));
  box.style.insetBlockStart = `${word.bottom - frame.top + 6}px`;
  // Places on the screen are counted from the left in either direction of writing.
  box.style.setProperty('left', `${start}px`);
}
