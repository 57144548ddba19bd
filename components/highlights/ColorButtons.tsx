/** The colours of highlights, each with its name, and a pattern where colours are the system's own. */
import { i18n } from '#i18n';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../utils/library/highlight';
import { Button } from '../controls/Button';
import './ColorButtons.css';
import { colorMessage } from './highlight-message';

interface Props {
  /** The one it has; null where there is no highlight yet. */
  chosen: HighlightColor | null;
  onChoose: (color: HighlightColor) => void;
}

export function ColorButtons({ chosen, onChoose }: Props) {
  return (
    <div class="color-buttons">
      {HIGHLIGHT_COLORS.map((color) => {
        const words =
          chosen === null
            ? i18n.t('highlights.markIn', { color: colorMessage(color) })
            : colorMessage(color);
        return (
          <Button
            key={color}
            variant="icon"
            aria-label={words}
            title={words}
            {...(chosen !== null && { 'aria-pressed': color === chosen })}
            onClick={() => onChoose(color)}
          >
            <Swatch color={color} />
          </Button>
        );
      })}
    </div>
  );
}

export function Swatch({ color }: { color: HighlightColor }) {
  return <span class={`swatch swatch--${color}`} aria-hidden="true" />;
}
