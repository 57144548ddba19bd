/** What was read in the last thirty days, where the reader has asked for that. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Visit } from '../../utils/library/visit';
import { dateMessage } from '../../utils/messages/day-message';
import { webAddress } from '../../utils/text/web-address';
import { Button } from '../controls/Button';
import { useServices, useSettings } from '../services';
import { NothingHere } from './NothingHere';
import './Visits.css';

export function Visits() {
  const { loadVisits, saveVisits, openOptions } = useServices();
  const { keepRead } = useSettings();
  const [visits, setVisits] = useState<readonly Visit[]>([]);
  const [forgotten, setForgotten] = useState<readonly Visit[]>([]);
  useEffect(() => {
    void loadVisits().then(setVisits);
  }, [loadVisits]);
  const put = (all: readonly Visit[], gone: readonly Visit[]) => {
    setVisits(all);
    setForgotten(gone);
    void saveVisits([...all]);
  };
  if (!keepRead && visits.length === 0 && forgotten.length === 0)
    return (
      <NothingHere words={i18n.t('library.visitsOff')}>
        <p class="soft">{i18n.t('library.visitsOffHelp')}</p>
        <Button variant="outlined" onClick={openOptions}>
          {i18n.t('action.settings')}
        </Button>
      </NothingHere>
    );
  return (
    <div class="visits">
      <p class="soft">
        {i18n.t(keepRead ? 'library.visitsHelp' : 'library.visitsOff')}{' '}
        <Button variant="inline" onClick={openOptions}>
          {i18n.t('action.settings')}
        </Button>{' '}
        {visits.length > 0 && (
          <Button variant="inline" onClick={() => put([], visits)}>
            {i18n.t('library.forgetVisits')}
          </Button>
        )}
        {forgotten.length > 0 && (
          <Button variant="inline" onClick={() => put(forgotten, [])}>
            {i18n.t('action.undo')}
          </Button>
        )}
      </p>
      <ol class="visits__list">
        {visits.map(({ key, url, title, site, time }) => (
          <li key={key}>
            <a
              class="serif"
              dir="auto"
              href={webAddress(url) ?? '#'}
              target="_blank"
              rel="noopener noreferrer"
            >
              {title || url}
            </a>
            <span class="soft">{[site, dateMessage(time)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
