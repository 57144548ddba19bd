/** What "Aa" opens: size, face, theme, spacing, alignment, pictures, and the way back to how it was. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  ALIGNMENTS,
  DEFAULT_LOOK,
  FACES,
  RANGES,
  type Ranged,
  THEMES,
} from '../../../utils/reading-settings';
import type { Settings } from '../../../utils/settings';
import { Button } from '../../controls/Button';
import { useServices, useSettings } from '../../services';
import {
  alignmentMessage,
  amountMessage,
  rangeMessage,
  themeMessage,
  typefaceMessage,
} from './appearance-message';
import { ChoiceRow } from './ChoiceRow';
import { OwnColours } from './OwnColours';
import './ReadingPanel.css';
import { useAppearanceRange } from './use-appearance-range';

type Save = (change: Partial<Settings>) => void;

const SPACINGS = ['lineWidth', 'lineSpacing', 'letterSpacing', 'wordSpacing'] as const;

export function ReadingPanel() {
  const { saveSettings } = useServices();
  const { theme, face, alignment, showImages } = useSettings();
  const save: Save = (change) => void saveSettings(change);
  return (
    <div class="reading-panel">
      <TextSize save={save} />
      <ChoiceRow
        legend={i18n.t('reader.face')}
        choices={FACES}
        chosen={face}
        words={typefaceMessage}
        onChoose={(choice) => save({ face: choice })}
      />
      <ChoiceRow
        legend={i18n.t('reader.theme')}
        choices={THEMES}
        chosen={theme}
        words={themeMessage}
        mark={(choice) => <span class="reading-panel__swatch" data-theme={choice} />}
        onChoose={(choice) => save({ theme: choice })}
      />
      {theme === 'own' && <OwnColours save={save} />}
      <ChoiceRow
        legend={i18n.t('reader.alignment')}
        choices={ALIGNMENTS}
        chosen={alignment}
        words={alignmentMessage}
        onChoose={(choice) => save({ alignment: choice })}
      />
      <details class="reading-panel__spacing">
        <summary>{i18n.t('reader.spacing')}</summary>
        {SPACINGS.map((field) => (
          <Spacing key={field} field={field} save={save} />
        ))}
      </details>
      <div class="reading-panel__foot">
        <label>
          <input
            type="checkbox"
            checked={showImages}
            onChange={(event) => save({ showImages: event.currentTarget.checked })}
          />
          {i18n.t('reader.pictures')}
        </label>
        <Button variant="inline" onClick={() => save(DEFAULT_LOOK)}>
          {i18n.t('reader.reset')}
        </Button>
      </div>
    </div>
  );
}

function TextSize({ save }: { save: Save }) {
  const { textSize } = useSettings();
  const { min, max, step } = RANGES.textSize;
  const smallest = textSize <= min;
  const largest = textSize >= max;
  return (
    <fieldset>
      <legend class="part-label">{i18n.t('reader.size')}</legend>
      <div class="reading-panel__steps">
        <Button
          variant="outlined"
          aria-label={i18n.t('reader.smaller')}
          aria-disabled={smallest}
          onClick={() => !smallest && save({ textSize: textSize - step })}
        >
          <span class="serif reading-panel__small">A</span>
        </Button>
        <output>{amountMessage('textSize', textSize)}</output>
        <Button
          variant="outlined"
          aria-label={i18n.t('reader.larger')}
          aria-disabled={largest}
          onClick={() => !largest && save({ textSize: textSize + step })}
        >
          <span class="serif reading-panel__large">A</span>
        </Button>
      </div>
    </fieldset>
  );
}

function Spacing({ field, save }: { field: Ranged; save: Save }) {
  const range = useAppearanceRange(field, save);
  const id = useId();
  return (
    <div class="reading-panel__range">
      <label for={id}>{rangeMessage(field)}</label>
      <span class="soft" aria-hidden="true">
        {range['aria-valuetext']}
      </span>
      <input id={id} {...range} />
    </div>
  );
}
