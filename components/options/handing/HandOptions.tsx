/** What goes along when entries are handed to other programs, and to which last. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Access } from '../../../utils/grant';
import { Select } from '../../controls/Select';
import { SettingField } from '../../controls/SettingField';
import { SwitchField } from '../../controls/SwitchField';
import { RECIPIENTS } from '../../handoff/recipients';
import { useHandingSettings } from '../../handoff/use-handing-settings';
import { useServices } from '../../services';
import { OptionsPart } from '../frame/OptionsPart';

interface Props {
  access: Pick<Access, 'grantData'>;
}

export function HandOptions({ access }: Props) {
  const { handing } = useServices();
  const [{ to, snapshots, books, openCopies }, saveHanding] = useHandingSettings();
  const [key, setKey] = useState('');
  useEffect(() => {
    void handing.loadWebKey().then(setKey);
  }, [handing]);
  const [isRefused, setRefused] = useState(false);
  const giveKey = async (key: string) => {
    // Straight from the key or click: browsers ask only then.
    const granted = key === '' || (await access.grantData('authenticationInfo'));
    setRefused(!granted);
    if (!granted) return;
    setKey(key);
    await handing.saveWebKey(key);
  };
  return (
    <OptionsPart id="handing" title={i18n.t('handing.title')}>
      <SettingField
        id="hand-to"
        label={i18n.t('options.handTo')}
        help={i18n.t('options.handToHelp')}
        choices={RECIPIENTS.map(({ name }) => name)}
      >
        <Select
          id="hand-to"
          aria-describedby="hand-to-help"
          value={to}
          onChange={(event) => saveHanding({ to: event.currentTarget.value })}
        >
          {RECIPIENTS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </SettingField>
      <SwitchField
        id="hand-snapshots"
        label={i18n.t('options.handSnapshots')}
        help={i18n.t('options.handSnapshotsHelp')}
        on={snapshots}
        onSwitch={(snapshots) => saveHanding({ snapshots })}
      />
      <SwitchField
        id="hand-books"
        label={i18n.t('options.handBooks')}
        help={i18n.t('options.handBooksHelp')}
        on={books}
        onSwitch={(books) => saveHanding({ books })}
      />
      <SwitchField
        id="hand-open-copies"
        label={i18n.t('options.handOpenCopies')}
        help={i18n.t('options.handOpenCopiesHelp')}
        on={openCopies}
        onSwitch={(openCopies) => saveHanding({ openCopies })}
      />
      <SettingField
        id="zotero-web-key"
        label={i18n.t('options.zoteroWebKey')}
        help={i18n.t('options.zoteroWebKeyHelp')}
      >
        <input
          type="text"
          id="zotero-web-key"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="zotero-web-key-help"
          value={key}
          onChange={(event) => void giveKey(event.currentTarget.value.trim())}
        />
        {isRefused && (
          <p class="options__failure" role="status">
            {i18n.t('options.dataRefused')}
          </p>
        )}
      </SettingField>
    </OptionsPart>
  );
}
