/** The keys: the browser's own, and whether single ones do something. */
import { i18n } from '#i18n';
import { Sought } from '../controls/hooks/use-sought';
import { SwitchField } from '../controls/SwitchField';
import { BrowserKeys } from '../keys/BrowserKeys';
import { useSettings } from '../services';
import type { Save } from '../use-save';
import { OptionsPart } from './frame/OptionsPart';

export function KeysOptions({ save }: { save: Save }) {
  const { singleKeys } = useSettings();
  return (
    <OptionsPart id="keys" title={i18n.t('keys.title')}>
      <SwitchField
        id="single-keys"
        label={i18n.t('options.singleKeys')}
        help={i18n.t('options.singleKeysHelp')}
        on={singleKeys}
        onSwitch={(singleKeys) => save({ singleKeys })}
      />
      <Sought words={[i18n.t('keys.browser'), i18n.t('keys.change')]}>
        <BrowserKeys />
      </Sought>
    </OptionsPart>
  );
}
