/** The settings as a file: saved here, taken over in another browser. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readUserStyle } from '../../utils/citation/styles/user-style';
import type { Failure } from '../../utils/failure';
import type { Access } from '../../utils/grant';
import { SERVICES } from '../../utils/scholarly/http/endpoints';
import type { Settings } from '../../utils/settings';
import {
  type PortableSettings,
  type PortableStyle,
  readSettingsFile,
  writeSettingsFile,
} from '../../utils/settings-file';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { Sought } from '../controls/hooks/use-sought';
import { SwitchField } from '../controls/SwitchField';
import { useServices, useSettings } from '../services';
import { OptionsPart } from './frame/OptionsPart';
import { NEED_ACCESS } from './looking/ServiceOptions';
import './SettingsFile.css';

const FILE_NAME = 'paper-trail-settings.json';

export function SettingsFile({ access }: { access: Access }) {
  const { download, saveSettings } = useServices();
  const settings = useSettings();
  const { take, undo, done, failure } = useTakeOver(access);
  const styles = usePortableStyles();
  const id = useId();

  const save = async () =>
    download({
      name: FILE_NAME,
      mime: 'application/json',
      data: writeSettingsFile(settings, await styles()),
    });
  return (
    <OptionsPart id="file" title={i18n.t('settingsFile.title')}>
      <Sought words={[i18n.t('settingsFile.help')]}>
        <p class="soft" id={`${id}help`}>
          {i18n.t('settingsFile.help')}
        </p>
        <div class="settings-file__ways">
          <Button variant="outlined" onClick={() => void save()}>
            {i18n.t('settingsFile.save')}
          </Button>
          <label class="settings-file__choose">
            <span>{i18n.t('settingsFile.take')}</span>
            <input
              type="file"
              accept=".json,application/json"
              aria-describedby={`${id}help`}
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                // The same file may be chosen again.
                event.currentTarget.value = '';
                if (file) void take(file);
              }}
            />
          </label>
        </div>
        {failure && <FailureLine failure={failure} />}
        {done && (
          <p data-part="settings-taken">
            {done}{' '}
            {undo && (
              <Button variant="inline" onClick={undo}>
                {i18n.t('action.undo')}
              </Button>
            )}
          </p>
        )}
      </Sought>
      <SwitchField
        id="sync-settings"
        label={i18n.t('settingsFile.sync')}
        help={i18n.t('settingsFile.syncHelp')}
        on={settings.syncSettings}
        onSwitch={(syncSettings) => void saveSettings({ syncSettings })}
      />
    </OptionsPart>
  );
}

/** The texts of the reader's own styles, as far as they are there. */
function usePortableStyles(): () => Promise<PortableStyle[]> {
  const { loadUserStyleText } = useServices();
  const { userStyles } = useSettings();
  return async () => {
    const texts = await Promise.all(
      userStyles.map(async ({ id, from }) => ({ from, xml: await loadUserStyleText(id) })),
    );
    return texts.flatMap(({ from, xml }) => (xml === null ? [] : [{ from, xml }]));
  };
}

function useTakeOver({ loadGrants }: Access) {
  const { saveSettings, saveUserStyle } = useServices();
  const announce = useAnnounce();
  const now = useSettings();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [before, setBefore] = useState<Settings | null>(null);

  const say = (words: string) => {
    setDone(words);
    announce(words);
  };
  const take = async (file: File) => {
    setDone(null);
    const read = readSettingsFile(await file.text());
    if (!read.ok) return setFailure(read.failure);
    for (const { xml, from } of read.value.styles) {
      const style = await readUserStyle(xml);
      if (style.ok) await saveUserStyle(style.value, from);
    }
    const { settings, closed } = await withoutClosed(read.value.settings, loadGrants);
    const saved = await saveSettings(settings);
    setFailure(saved.ok ? null : saved.failure);
    if (!saved.ok) return;
    setBefore(now);
    say([i18n.t('settingsFile.taken'), ...closed].join(' '));
  };
  const undo = async () => {
    // Styles that came with the file stay, and are no trouble.
    if (before) await saveSettings({ ...before, userStyles: now.userStyles });
    setBefore(null);
    say(i18n.t('settingsFile.undone'));
  };
  return { take, undo: before && (() => void undo()), done, failure };
}

/** A file cannot give leave in the reader's place: services that need it stay off until they are switched on here. */
async function withoutClosed(settings: PortableSettings, loadGrants: Access['loadGrants']) {
  const hosts = (await loadGrants()).map((grant) => (grant.kind === 'site' ? grant.host : null));
  const closed = NEED_ACCESS.filter(
    (id) => settings.services.includes(id) && !hosts.includes(new URL(SERVICES[id].origin).host),
  );
  return {
    settings: { ...settings, services: settings.services.filter((id) => !closed.includes(id)) },
    closed: closed.map((id) => i18n.t('settingsFile.closed', { service: SERVICES[id].name })),
  };
}
