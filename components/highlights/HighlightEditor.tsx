/** One highlight to change: its colour, its note, its words to cite, its end. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  colorOf,
  type Highlight,
  noteOf,
  withColor,
  withNote,
} from '../../utils/library/highlight';
import type { CopyState } from '../cite/use-copy';
import { Button } from '../controls/Button';
import { usePageHide } from '../controls/hooks/use-page-hide';
import { ColorButtons } from './ColorButtons';
import './HighlightEditor.css';
import type { Highlights } from './use-highlights';

export interface HighlightActions {
  change: Highlights['change'];
  remove: Highlights['remove'];
  /** Copies the passage as a quotation with the story's citation. */
  cite: (highlight: Highlight) => void;
  citing: CopyState;
}

interface Props {
  highlight: Highlight;
  actions: HighlightActions;
  onDone: () => void;
}

export function HighlightEditor({ highlight, actions, onDone }: Props) {
  const id = useId();
  const [note, setNote] = useState(noteOf(highlight));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  // Whatever closes the editor, the note is kept.
  const latest = useRef({ highlight, note, change: actions.change, isGone: false });
  Object.assign(latest.current, { highlight, note, change: actions.change });
  const keep = useRef(() => {
    const { highlight, note, change, isGone } = latest.current;
    if (!isGone && note.trim() !== noteOf(highlight))
      void change(withNote(highlight, note, new Date()));
  });
  useEffect(() => keep.current, []);
  usePageHide(keep.current);

  return (
    <div class="highlight-editor">
      <ColorButtons
        chosen={colorOf(highlight)}
        onChoose={(color) => void actions.change(withColor(highlight, color, new Date()))}
      />
      <label class="part-label" for={id}>
        {i18n.t('highlights.note')}
      </label>
      <textarea
        class="highlight-editor__note"
        id={id}
        ref={field}
        rows={3}
        value={note}
        onInput={({ currentTarget: { value } }) => {
          // The page may go with the last letter.
          latest.current.note = value;
          setNote(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone();
        }}
      />
      <div class="highlight-editor__actions">
        <Button variant="inline" onClick={() => actions.cite(highlight)}>
          {i18n.t(actions.citing === 'copied' ? 'citation.copied' : 'highlights.cite')}
        </Button>
        <Button
          variant="inline"
          onClick={() => {
            latest.current.isGone = true;
            void actions.remove(highlight);
            onDone();
          }}
        >
          {i18n.t('highlights.remove')}
        </Button>
        <Button variant="outlined" onClick={onDone}>
          {i18n.t('highlights.done')}
        </Button>
      </div>
    </div>
  );
}
