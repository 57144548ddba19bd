/** How citations are written, and the styles that the reader brings along. */
import { i18n } from '#i18n';
import { withRecent } from '../../utils/style-choices';
import { LanguageSelect } from '../cite/styles/LanguageSelect';
import { StylePicker } from '../cite/styles/StylePicker';
import { SettingField } from '../controls/SettingField';
import { useSettings } from '../services';
import type { Save } from '../use-save';
import { OptionsPart } from './frame/OptionsPart';
import { StyleVersion } from './StyleVersion';
import { UserStyles } from './UserStyles';

export function CitingOptions({ save }: { save: Save }) {
  const { citationStyle, citationLang, recentStyles } = useSettings();
  return (
    <OptionsPart id="citing" title={i18n.t('options.citing')}>
      <SettingField id="style" label={i18n.t('options.style')} help={i18n.t('options.styleHelp')}>
        <StylePicker
          id="style"
          style={citationStyle}
          onPick={(style) =>
            save({ citationStyle: style.id, recentStyles: withRecent(recentStyles, style) })
          }
        />
      </SettingField>
      <StyleVersion />
      <SettingField id="lang" label={i18n.t('options.lang')} help={i18n.t('options.langHelp')}>
        <LanguageSelect
          id="lang"
          lang={citationLang}
          onPick={(citationLang) => save({ citationLang })}
        />
      </SettingField>
      <UserStyles />
    </OptionsPart>
  );
}
