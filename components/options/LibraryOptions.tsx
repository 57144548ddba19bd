/** What the library does by itself. */
import { i18n } from '#i18n';
import { SwitchField } from '../controls/SwitchField';
import { useSettings } from '../services';
import type { Save } from '../use-save';
import { OptionsPart } from './frame/OptionsPart';

export function LibraryOptions({ save }: { save: Save }) {
  const { watchStatus, keepRead } = useSettings();
  return (
    <OptionsPart id="library" title={i18n.t('library.title')}>
      <SwitchField
        id="watch-status"
        label={i18n.t('options.watchStatus')}
        help={i18n.t('options.watchStatusHelp')}
        on={watchStatus}
        onSwitch={(watchStatus) => save({ watchStatus })}
      />
      <SwitchField
        id="keep-read"
        label={i18n.t('options.keepRead')}
        help={i18n.t('options.keepReadHelp')}
        on={keepRead}
        onSwitch={(keepRead) => save({ keepRead })}
      />
    </OptionsPart>
  );
}
