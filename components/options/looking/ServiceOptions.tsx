/** Which services may be asked, one by one; two of them need the browser's leave, asked for in place. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SERVICES } from '../../../utils/scholarly/http/endpoints';
import type { ServiceId } from '../../../utils/scholarly/types';
import { useAnnounce } from '../../controls/announce';
import './ServiceOptions.css';
import { SERVICE_IDS } from '../../../utils/settings';
import { useIsSought } from '../../controls/hooks/use-sought';
import { useServices, useSettings } from '../../services';
import type { Save } from '../../use-save';

/** They do not answer web pages of other sites, only those that the browser lets through. */
export const NEED_ACCESS: readonly ServiceId[] = ['europepmc', 'pubmed'];

export function ServiceOptions({ save }: { save: Save }) {
  const { services } = useSettings();
  const { grantSite } = useServices();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<ServiceId | null>(null);

  const set = async (id: ServiceId, input: HTMLInputElement) => {
    const on = input.checked;
    // Straight from the click: browsers ask only then.
    const granted = !on || !NEED_ACCESS.includes(id) || (await grantSite(SERVICES[id].origin));
    setRefused(granted ? null : id);
    if (granted) {
      const others = services.filter((one) => one !== id);
      return save({ services: on ? [...others, id] : others });
    }
    input.checked = false;
    announce(refusedWords(id));
  };

  return (
    <fieldset
      class="service-options"
      aria-describedby="services-help"
      data-sought
      hidden={
        !useIsSought(
          i18n.t('options.services'),
          i18n.t('options.servicesHelp'),
          ...SERVICE_IDS.flatMap((id) => [SERVICES[id].name, i18n.t(`options.serviceFor.${id}`)]),
        )
      }
    >
      <legend>{i18n.t('options.services')}</legend>
      <div class="service-options__all">
        {SERVICE_IDS.map((id) => (
          <div class="service-options__one" key={id}>
            <input
              type="checkbox"
              id={`service-${id}`}
              aria-describedby={`service-${id}-help`}
              checked={services.includes(id)}
              onClick={(event) => void set(id, event.currentTarget)}
            />
            <label for={`service-${id}`}>{SERVICES[id].name}</label>
            <p class="soft" id={`service-${id}-help`}>
              {i18n.t(`options.serviceFor.${id}`)}.
            </p>
            {refused === id && <p>{refusedWords(id)}</p>}
          </div>
        ))}
      </div>
      <p class="service-options__help soft" id="services-help">
        {i18n.t('options.servicesHelp')}
      </p>
    </fieldset>
  );
}

const refusedWords = (id: ServiceId) =>
  i18n.t('options.serviceRefused', { service: SERVICES[id].name });
