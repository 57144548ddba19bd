/** How stories look. */
import { i18n } from '#i18n';
import { TEXT_SIZE, THEMES, type Theme } from '../../utils/settings';
import { OptionsPart } from './OptionsPart';
import './ReadingOptions.css';
import { Select } from '../controls/Select';
import { SettingField } from '../controls/SettingField';
import { SwitchField } from '../controls/SwitchField';
import type { Save } from '../controls/use-save';
import { useSettings } from '../services';
import { themeWords } from '../story/theme-words';

export function ReadingOptions({ save }: { save: Save }) {
  const { theme, textSize, showImages } = useSettings();
  return (
    <OptionsPart title={i18n.t('options.reading')}>
      <SettingField id="theme" label={i18n.t('options.theme')} help={i18n.t('options.themeHelp')}>
        <Select
          id="theme"
          aria-describedby="theme-help"
          value={theme}
          onChange={(event) => save({ theme: event.currentTarget.value as Theme })}
        >
          {THEMES.map((choice) => (
            <option key={choice} value={choice}>
              {themeWords(choice)}
            </option>
          ))}
        </Select>
      </SettingField>
      <SettingField
        id="size"
        label={i18n.t('options.textSize')}
        help={i18n.t('options.textSizeHelp')}
      >
        <input
          type="range"
          id="size"
          aria-describedby="size-help"
          aria-valuetext={i18n.t('reader.pixels', { size: textSize })}
          {...TEXT_SIZE}
          value={textSize}
          onInput={(event) => save({ textSize: event.currentTarget.valueAsNumber })}
        />
        <p class="reading-options__sample serif">{i18n.t('options.sample')}</p>
      </SettingField>
      <SwitchField
        id="pictures"
        label={i18n.t('options.pictures')}
        help={i18n.t('options.picturesHelp')}
        on={showImages}
        onSwitch={(showImages) => save({ showImages })}
      />
    </OptionsPart>
  );
}
