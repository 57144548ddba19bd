/** Whether, where and as whom papers are looked up. */

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Access, PersonalData } from '../../../utils/grant';
import { SettingField } from '../../controls/SettingField';
import { SwitchField } from '../../controls/SwitchField';
import { useSettings } from '../../services';
import type { Save } from '../../use-save';
import { OptionsPart } from '../frame/OptionsPart';
import { OwnLibraryOptions } from './OwnLibraryOptions';
import { ServiceOptions } from './ServiceOptions';

interface Props {
  access: Pick<Access, 'grantData'>;
  save: Save;
}

export function LookUpOptions({ access, save }: Props) {
  const { lookUp, mailto, openAlexKey, findUnasked } = useSettings();
  const [unfit, setUnfit] = useState(false);
  const [refused, setRefused] = useState<PersonalData | null>(null);
  const mailtoField = useStoredText(mailto);
  const keyField = useStoredText(openAlexKey);
  /** Kept once the browser may send it, where it asks at all. */
  const give = async (data: PersonalData, change: Parameters<Save>[0], value: string) => {
    // Straight from the key or click: browsers ask only then.
    const granted = value === '' || (await access.grantData(data));
    setRefused(granted ? null : data);
    if (granted) save(change);
  };
  const onMailto = (input: HTMLInputElement) => {
    const fits = input.validity.valid;
    setUnfit(!fits);
    const mailto = input.value.trim();
    if (fits) void give('personallyIdentifyingInfo', { mailto }, mailto);
  };
  const onKey = (openAlexKey: string) =>
    void give('authenticationInfo', { openAlexKey }, openAlexKey);
  return (
    <OptionsPart id="looking" title={i18n.t('options.looking')}>
      <SwitchField
        id="look-up"
        label={i18n.t('options.lookUp')}
        help={i18n.t('options.lookUpHelp')}
        on={lookUp}
        onSwitch={(lookUp) => save({ lookUp })}
      />
      <SwitchField
        id="find-unasked"
        label={i18n.t('options.findUnasked')}
        help={i18n.t('options.findUnaskedHelp')}
        on={findUnasked}
        onSwitch={(findUnasked) => save({ findUnasked })}
      />
      <ServiceOptions save={save} />
      <OwnLibraryOptions save={save} />
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
          ref={mailtoField}
          onChange={(event) => onMailto(event.currentTarget)}
        />
        {unfit && (
          <p class="options__failure" id="mailto-unfit" role="status">
            {i18n.t('options.mailtoUnfit')}
          </p>
        )}
        {refused === 'personallyIdentifyingInfo' && <Refused />}
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
          ref={keyField}
          onChange={(event) => onKey(event.currentTarget.value.trim())}
        />
        {refused === 'authenticationInfo' && <Refused />}
      </SettingField>
    </OptionsPart>
  );
}

/** A field that is written in freely, and follows what is stored: it may be forgotten elsewhere. */
function useStoredText(stored: string): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current) field.current.value = stored;
  }, [stored]);
  return field;
}

function Refused() {
  return (
    <p class="options__failure" role="status">
      {i18n.t('options.dataRefused')}
    </p>
  );
}
