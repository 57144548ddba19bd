/** What leaves the browser and what never does, with the way to the switch. */
import { i18n } from '#i18n';
import { SERVICES } from '../../utils/scholarly/http/endpoints';
import { DEFAULT_SETTINGS } from '../../utils/settings';
import { useSettings } from '../services';
import type { Family } from './PinIcon';

/** Asked only on a press, or once there is an e-mail address. */
const NOT_AT_ONCE = ['semanticscholar', 'unpaywall'];

export function WhatIsSent({ family }: { family: Family }) {
  const { lookUp } = useSettings();
  const names = DEFAULT_SETTINGS.services
    .filter((id) => !NOT_AT_ONCE.includes(id))
    .map((id) => SERVICES[id].name);
  const services = new Intl.ListFormat(document.documentElement.lang || 'en').format(names);
  return (
    <div class="welcome__columns welcome__sent">
      <section aria-labelledby="sent">
        <h2 class="part-label" id="sent">
          {i18n.t('welcome.sent.title')}
        </h2>
        <ul>
          <li>{i18n.t('welcome.sent.doi', { services })}</li>
          <li>{i18n.t('welcome.sent.search')}</li>
          <li>{i18n.t('welcome.sent.pictures')}</li>
        </ul>
        {family === 'firefox' && <p>{i18n.t('welcome.sent.agreed')}</p>}
        <p>
          <a href="/options.html#look-up" data-part="to-look-ups">
            {i18n.t('welcome.sent.switch')}
          </a>
          {!lookUp && <span class="soft"> {i18n.t('welcome.sent.isOff')}</span>}
        </p>
      </section>
      <section aria-labelledby="never">
        <h2 class="part-label" id="never">
          {i18n.t('welcome.never.title')}
        </h2>
        <ul>
          <li>{i18n.t('welcome.never.address')}</li>
          <li>{i18n.t('welcome.never.kept')}</li>
          <li>{i18n.t('welcome.never.unasked')}</li>
          <li>{i18n.t('welcome.never.us')}</li>
        </ul>
      </section>
    </div>
  );
}
