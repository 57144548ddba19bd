/** The reader's own three colours, with how well they can be told apart. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OwnColours as Colours } from '../../../utils/reading-settings';
import type { Settings } from '../../../utils/settings';
import { useSettings } from '../../services';
import { contrast, ENOUGH } from './contrast';
import './OwnColours.css';

const FIELDS = ['text', 'background', 'link'] as const satisfies (keyof Colours)[];

export function OwnColours({ save }: { save: (change: Partial<Settings>) => void }) {
  const { ownColours } = useSettings();
  const note = useId();
  const { text, background, link } = ownColours;
  return (
    <fieldset class="own-colours">
      <legend class="visually-hidden">{i18n.t('reader.themes.own')}</legend>
      <div class="own-colours__fields">
        {FIELDS.map((field) => (
          <label key={field}>
            <input
              type="color"
              value={ownColours[field]}
              aria-describedby={note}
              onInput={(event) =>
                save({ ownColours: { ...ownColours, [field]: event.currentTarget.value } })
              }
            />
            {i18n.t(`reader.colour.${field}`)}
          </label>
        ))}
      </div>
      <p class="own-colours__contrast" id={note} role="status">
        {contrastMessage(contrast(text, background), contrast(link, background))}
      </p>
    </fieldset>
  );
}

function contrastMessage(text: number, link: number): string {
  const contrast = i18n.t('reader.contrast', { text: ratio(text), link: ratio(link) });
  return Math.min(text, link) < ENOUGH ? `${contrast} ${i18n.t('reader.contrastLow')}` : contrast;
}

/** Rounded down, so that nothing just below a limit seems to reach it: "4.4". */
const ratio = (value: number) =>
  (Math.floor(value * 10) / 10).toLocaleString(undefined, { maximumFractionDigits: 1 });
