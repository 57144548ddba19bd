/** Whether, where and as whom papers are looked up. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SettingField } from '../controls/SettingField';
import { SwitchField } from '../controls/SwitchField';
import { useSettings } from '../services';
import type { Save } from '../use-save';
import { OptionsPart } from './OptionsPart';
import { ServiceOptions } from './ServiceOptions';

export function LookUpOptions({ save }: { save: Save }) {
  const { lookUp, watchStatus, mailto, openAlexKey, findUnasked } = useSettings();
  const [unfit, setUnfit] = useState(false);
  const onMailto = (input: HTMLInputElement) => {
    const fits = input.validity.valid;
    setUnfit(!fits);
    if (fits) save({ mailto: input.value.trim() });
  };
  return (
    <OptionsPart title={i18n.t('options.looking')}>
      <SwitchField
        id="look-up"
        label={i18n.t('options.lookUp')}
        help={i18n.t('options.lookUpHelp')}
        on={lookUp}
        onSwitch={(lookUp) => save({ lookUp })}
      />
      <SwitchField
        id="watch-status"
        label={i18n.t('options.watchStatus')}
        help={i18n.t('options.watchStatusHelp')}
        on={watchStatus}
        onSwitch={(watchStatus) => save({ watchStatus })}
      />
      <SwitchField
        id="find-unasked"
        label={i18n.t('options.findUnasked')}
        help={i18n.t('options.findUnaskedHelp')}
        on={findUnasked}
        onSwitch={(findUnasked) => save({ findUnasked })}
      />
      <ServiceOptions save={save} />
      <SettingField
        id="mailto"
        label={i18n.t('options.mailto')}
        help={i18n.t('options.mailtoHelp')}
      >
        <input
          type="email"
          id="mailto"
          autocomplete="email"
          aria-describedby="mailto-help"
          aria-invalid={unfit}
          aria-errormessage={unfit ? 'mailto-unfit' : undefined}
          defaultValue={mailto}
          onChange={(event) => onMailto(event.currentTarget)}
        />
        {unfit && (
          <p class="options__failure" id="mailto-unfit" role="status">
            {i18n.t('options.mailtoUnfit')}
          </p>
        )}
      </SettingField>
      <SettingField
        id="openalex-key"
        label={i18n.t('options.openAlexKey')}
        help={i18n.t('options.openAlexKeyHelp')}
      >
        <input
          type="text"
          id="openalex-key"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="openalex-key-help"
          defaultValue={openAlexKey}
          onChange={(event) => save({ openAlexKey: event.currentTarget.value.trim() })}
        />
      </SettingField>
    </OptionsPart>
  );
}
