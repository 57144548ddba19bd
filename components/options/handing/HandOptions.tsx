/** What goes along when entries are handed to other programs, and to which last. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Access } from '../../../utils/grant';
import { PROGRAMS, type ProgramId } from '../../../utils/library/handoff/programs';
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
  const [{ to, snapshots, books, openCopies }, saveHanding] = useHandingSettings();
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
      {(Object.keys(KEY_HELP) as (keyof typeof KEY_HELP)[]).map((program) => (
        <ProgramKey key={program} program={program} access={access} />
      ))}
    </OptionsPart>
  );
}

/** The reader's key for a program on the web. */
function ProgramKey({ program, access }: Props & { program: keyof typeof KEY_HELP }) {
  const { handing } = useServices();
  const [key, setKey] = useState('');
  useEffect(() => {
    void handing.loadKey(program).then(setKey);
  }, [handing, program]);
  const [isRefused, setRefused] = useState(false);
  const giveKey = async (key: string) => {
    // Straight from the key or click: browsers ask only then.
    const granted = key === '' || (await access.grantData('authenticationInfo'));
    setRefused(!granted);
    if (!granted) return;
    setKey(key);
    await handing.saveKey(program, key);
  };
  const id = `${program}-key`;
  return (
    <SettingField
      id={id}
      label={i18n.t('options.programKey', { program: PROGRAMS[program].name })}
      help={i18n.t(KEY_HELP[program])}
    >
      <input
        type="text"
        id={id}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        value={key}
        onChange={(event) => void giveKey(event.currentTarget.value.trim())}
      />
      {isRefused && (
        <p class="options__failure" role="status">
          {i18n.t('options.dataRefused')}
        </p>
      )}
    </SettingField>
  );
}

const KEY_HELP = {
  'zotero-web': 'options.keyHelp.zoteroWeb',
  hypothesis: 'options.keyHelp.hypothesis',
  readwise: 'options.keyHelp.readwise',
} as const satisfies Partial<Record<ProgramId, string>>;
