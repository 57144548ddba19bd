/** How citations are written. */
import { i18n } from '#i18n';
import { LOCALES } from '../../utils/citation/locales';
import { StylePicker } from '../cite/StylePicker';
import { Select } from '../controls/Select';
import { SettingField } from '../controls/SettingField';
import type { Save } from '../controls/use-save';
import { useSettings } from '../services';
import { OptionsPart } from './OptionsPart';

export function CitingOptions({ save }: { save: Save }) {
  const { citationStyle, citationLang } = useSettings();
  return (
    <OptionsPart title={i18n.t('options.citing')}>
      <SettingField id="style" label={i18n.t('options.style')} help={i18n.t('options.styleHelp')}>
        <StylePicker
          id="style"
          style={citationStyle}
          onPick={(style) => save({ citationStyle: style })}
        />
      </SettingField>
      <SettingField id="lang" label={i18n.t('options.lang')} help={i18n.t('options.langHelp')}>
        <Select
          id="lang"
          aria-describedby="lang-help"
          value={citationLang}
          onChange={(event) => save({ citationLang: event.currentTarget.value })}
        >
          <option value="auto">
            {i18n.t('options.langAuto', { lang: languageName(navigator.language) })}
          </option>
          {languages().map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </Select>
      </SettingField>
    </OptionsPart>
  );
}

/** Every language citations can be written in, by its name in the browser's language. */
function languages(): { tag: string; name: string }[] {
  return LOCALES.map((tag) => ({ tag, name: languageName(tag) })).sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag;
}
