/** Which version of the chosen style is used, and the newest one from the CSL project on request. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../../utils/failure';
import { dateMessage } from '../../utils/messages/day-message';
import { failureMessage } from '../../utils/messages/failure-message';
import { namedStyle } from '../../utils/style-names';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { SettingField } from '../controls/SettingField';
import { useServices, useSettings } from '../services';
import './UserStyles.css';

type Phase = 'asking' | Failure | null;

export function StyleVersion() {
  const { fetchStyle, saveUserStyle, removeUserStyle } = useServices();
  const settings = useSettings();
  const announce = useAnnounce();
  const [phase, setPhase] = useState<Phase>(null);
  const id = settings.citationStyle;
  const own = settings.userStyles.find((style) => style.id === id);
  // A file of the reader's own has no other version anywhere.
  if (own?.from === 'file') return null;
  const { name, short } = namedStyle(id, settings);

  const update = async () => {
    setPhase('asking');
    const newest = await fetchStyle(id);
    // A journal's comes as the style that it follows: it keeps the name the reader knows.
    const kept = newest.ok
      ? await saveUserStyle({ ...newest.value, id, title: name, short: short ?? null }, 'update')
      : newest;
    setPhase(kept.ok ? null : kept.failure);
    announce(
      kept.ok ? i18n.t('styleVersion.updated', { style: name }) : failureMessage(kept.failure),
    );
  };
  const undo = async () => {
    const removed = await removeUserStyle(id);
    setPhase(removed.ok ? null : removed.failure);
    announce(removed.ok ? i18n.t('styleVersion.undone') : failureMessage(removed.failure));
  };

  const date = own && dateMessage(own.updated ?? own.added);
  return (
    <SettingField
      id="style-version"
      label={i18n.t('styleVersion.label')}
      help={i18n.t('styleVersion.help')}
    >
      <div class="style-version" data-part="style-version">
        <span>
          {own ? date && i18n.t('styleVersion.fetched', { date }) : i18n.t('styleVersion.shipped')}
        </span>
        <Button
          variant="outlined"
          id="style-version"
          aria-label={i18n.t('styleVersion.updateOne', { style: name })}
          aria-describedby="style-version-help"
          disabled={phase === 'asking'}
          onClick={() => void update()}
        >
          {i18n.t('styleVersion.update')}
        </Button>
        {/* The styles name their authors themselves, as their licence wants it. */}
        <a href={`https://www.zotero.org/styles/${encodeURIComponent(id)}`}>
          {i18n.t('styleVersion.authors')}
        </a>
        {own && <Button onClick={() => void undo()}>{i18n.t('styleVersion.undo')}</Button>}
      </div>
      {phase === 'asking' && <p class="soft">{i18n.t('styleVersion.asking')}</p>}
      {phase !== null && phase !== 'asking' && <p>{failureMessage(phase)}</p>}
    </SettingField>
  );
}
