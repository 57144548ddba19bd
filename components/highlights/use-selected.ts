/** The passage of the story that the reader has selected, once the selecting has come to rest. */
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../utils/library/anchor';
import type { ShownStory } from './use-shown-story';

export interface Selected {
  span: Span;
  range: Range;
}

/** Milliseconds without a change of the selection. */
const REST_MS = 150;

export function useSelected(shown: ShownStory | null): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    if (!shown) return;
    let timer: ReturnType<typeof setTimeout>;
    let isHeld = false;
    const read = () => setSelected(isHeld ? null : selectedIn(shown));
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(read, REST_MS);
    };
    const onDown = () => {
      isHeld = true;
    };
    const onUp = () => {
      isHeld = false;
      rest();
    };
    shown.body.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    document.addEventListener('selectionchange', rest);
    // What was selected before the text was ready, or shown anew, counts too.
    rest();
    return () => {
      clearTimeout(timer);
      shown.body.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
      document.removeEventListener('selectionchange', rest);
      setSelected(null);
    };
  }, [shown]);
  return selected;
}

/** Null where nothing is selected, or nothing of this story, or the story is not in sight. */
export function selectedIn({ body, words }: ShownStory): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(body) || !body.checkVisibility()) return null;
  const span = words.spanOf(range);
  return span && { span, range: words.rangeOf(span) };
}
