/** "Aa": text size, theme and pictures, in a small panel that floats. */
import { i18n } from '#i18n';
import { TEXT_SIZE, THEMES } from '../../utils/settings';
import { Button } from '../controls/Button';
import './ReadingControls.css';
import { useDisclosure } from '../controls/use-disclosure';
import { useServices, useSettings } from '../services';
import { themeWords } from './theme-words';

export function ReadingControls() {
  const { saveSettings } = useServices();
  const { textSize, theme, showImages } = useSettings();
  const panel = useDisclosure();
  const resize = (by: number) => void saveSettings({ textSize: textSize + by });
  return (
    <div class="reading-controls" ref={panel.rootRef}>
      <Button
        look="icon"
        {...panel.button}
        aria-label={i18n.t('reader.settings')}
        title={i18n.t('reader.settings')}
      >
        <span class="reading-controls__aa serif" aria-hidden="true">
          Aa
        </span>
      </Button>
      <div class="reading-controls__panel" id={panel.panelId} hidden={!panel.open}>
        <fieldset>
          <legend class="part-label">{i18n.t('reader.size')}</legend>
          <div class="reading-controls__steps">
            <Button
              look="outlined"
              aria-label={i18n.t('reader.smaller')}
              aria-disabled={textSize <= TEXT_SIZE.min}
              onClick={() => textSize > TEXT_SIZE.min && resize(-TEXT_SIZE.step)}
            >
              <span class="serif reading-controls__small">A</span>
            </Button>
            <output>{i18n.t('reader.pixels', { size: textSize })}</output>
            <Button
              look="outlined"
              aria-label={i18n.t('reader.larger')}
              aria-disabled={textSize >= TEXT_SIZE.max}
              onClick={() => textSize < TEXT_SIZE.max && resize(TEXT_SIZE.step)}
            >
              <span class="serif reading-controls__large">A</span>
            </Button>
          </div>
        </fieldset>
        <fieldset class="reading-controls__themes">
          <legend class="part-label">{i18n.t('reader.theme')}</legend>
          {THEMES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`${panel.panelId}-theme`}
                checked={choice === theme}
                onChange={() => void saveSettings({ theme: choice })}
              />
              <span class="reading-controls__swatch" data-theme={choice} aria-hidden="true" />
              {themeWords(choice)}
            </label>
          ))}
        </fieldset>
        <label class="reading-controls__pictures">
          <input
            type="checkbox"
            checked={showImages}
            onChange={(event) => void saveSettings({ showImages: event.currentTarget.checked })}
          />
          {i18n.t('reader.pictures')}
        </label>
      </div>
    </div>
  );
}
