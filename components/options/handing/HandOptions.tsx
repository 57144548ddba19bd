/** What goes along when entries are handed to other programs, and to which last. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Access } from '../../../utils/grant';
import { Select } from '../../controls/Select';
import { SettingField } from '../../controls/SettingField';
import { SwitchField } from '../../controls/SwitchField';
import { RECIPIENTS } from '../../handoff/recipients';
import { useSettings } from '../../services';
import type { Save } from '../../use-save';
import { OptionsPart } from '../frame/OptionsPart';

interface Props {
  access: Pick<Access, 'grantData'>;
  save: Save;
}

export function HandOptions({ access, save }: Props) {
  const { handTo, handSnapshots, handBooks, handOpenCopies, zoteroWebKey } = useSettings();
  const [isRefused, setRefused] = useState(false);
  const giveKey = async (zoteroWebKey: string) => {
    // Straight from the key or click: browsers ask only then.
    const granted = zoteroWebKey === '' || (await access.grantData('authenticationInfo'));
    setRefused(!granted);
    if (granted) save({ zoteroWebKey });
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
          value={handTo}
          onChange={(event) => save({ handTo: event.currentTarget.value })}
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
        on={handSnapshots}
        onSwitch={(handSnapshots) => save({ handSnapshots })}
      />
      <SwitchField
        id="hand-books"
        label={i18n.t('options.handBooks')}
        help={i18n.t('options.handBooksHelp')}
        on={handBooks}
        onSwitch={(handBooks) => save({ handBooks })}
      />
      <SwitchField
        id="hand-open-copies"
        label={i18n.t('options.handOpenCopies')}
        help={i18n.t('options.handOpenCopiesHelp')}
        on={handOpenCopies}
        onSwitch={(handOpenCopies) => save({ handOpenCopies })}
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
          value={zoteroWebKey}
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
