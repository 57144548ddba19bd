/** Floats beside selected words: mark them in a colour, with a note, or cite them. */
import { i18n } from '#i18n';
import type { HighlightColor } from '../../utils/library/highlight';
import { IconButton } from '../controls/IconButton';
import { ColorButtons } from './ColorButtons';
import { useAnchoredPosition } from './use-anchored-position';

interface Props {
  range: Range;
  onMark: (color: HighlightColor) => void;
  onNote: () => void;
  onCite: () => void;
}

export function SelectionBar({ range, onMark, onNote, onCite }: Props) {
  const bar = useAnchoredPosition(range);
  return (
    <div
      class="beside selection-bar"
      role="toolbar"
      aria-label={i18n.t('highlights.bar')}
      ref={bar}
      // The selection stays while the bar is clicked.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <ColorButtons chosen={null} onChoose={onMark} />
      <IconButton icon="note" label={i18n.t('highlights.markWithNote')} onClick={onNote} />
      <IconButton icon="quote" label={i18n.t('highlights.cite')} onClick={onCite} />
    </div>
  );
}
