/** What was allowed beyond what was asked for at install, each with the way to take it back. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Access, Grant, PersonalData } from '../../utils/grant';
import { KEYED, PROGRAM_IDS, PROGRAMS } from '../../utils/library/handoff/programs';
import { SERVICES } from '../../utils/scholarly/http/endpoints';
import type { Settings } from '../../utils/settings';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { focusSoon } from '../controls/hooks/focus-soon';
import { Sought } from '../controls/hooks/use-sought';
import { useServices, useSettings } from '../services';
import type { Save } from '../use-save';
import './AccessOptions.css';
import { OptionsPart } from './frame/OptionsPart';
import { NEED_ACCESS } from './looking/ServiceOptions';

interface Props {
  access: Access;
  save: Save;
}

/** What goes with each kind of data: an address of a story is never kept. */
const FORGOTTEN: Record<PersonalData, Partial<Settings>> = {
  personallyIdentifyingInfo: { mailto: '' },
  authenticationInfo: { openAlexKey: '' },
  browsingActivity: {},
};

export function AccessOptions({ access, save }: Props) {
  const { services } = useSettings();
  const { handing } = useServices();
  const announce = useAnnounce();
  const [grants, setGrants] = useState<Grant[] | null>(null);
  /** What the browser did not let go of. */
  const [kept, setKept] = useState<string | null>(null);
  useEffect(() => {
    const load = () => void access.loadGrants().then(setGrants);
    load();
    return access.watchGrants(load);
  }, [access]);

  const takeBack = async (grant: Grant) => {
    const { name } = words(grant);
    if (!(await access.revokeGrant(grant))) return setKept(name);
    setKept(null);
    setGrants(await access.loadGrants());
    // What needs it would go on asking in vain.
    const service = serviceOf(grant);
    if (service) save({ services: services.filter((one) => one !== service) });
    if (grant.kind === 'data' && grant.data === 'authenticationInfo')
      void Promise.all(KEYED.map((id) => handing.saveKey(id, '')));
    if (grant.kind === 'data') save(FORGOTTEN[grant.data]);
    announce(i18n.t('access.takenBack', { name }));
    focusSoon('grants');
  };

  return (
    <OptionsPart id="access" title={i18n.t('access.title')}>
      <Sought words={[i18n.t('access.help'), ...(grants ?? []).map((one) => words(one).name)]}>
        <p class="soft">{i18n.t('access.help')}</p>
        {grants?.length === 0 && (
          <p class="access-options__none" data-part="grants" tabIndex={-1}>
            {i18n.t('access.none')}
          </p>
        )}
        {grants !== null && grants.length > 0 && (
          <ul class="access-options__list" data-part="grants" tabIndex={-1}>
            {grants.map((grant) => {
              const { name, help } = words(grant);
              return (
                <li key={name}>
                  <span>
                    <strong>{name}</strong>
                    <span class="soft">{help}</span>
                  </span>
                  <Button
                    variant="outlined"
                    aria-label={i18n.t('access.takeBackOne', { name })}
                    onClick={() => void takeBack(grant)}
                  >
                    {i18n.t('access.takeBack')}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
        {kept !== null && <p role="status">{i18n.t('access.kept', { name: kept })}</p>}
      </Sought>
    </OptionsPart>
  );
}

/** The service at such a site, where the access is for asking it. */
const serviceOf = (grant: Grant) =>
  grant.kind === 'site'
    ? NEED_ACCESS.find((id) => new URL(SERVICES[id].origin).host === grant.host)
    : undefined;

function words(grant: Grant): { name: string; help: string } {
  if (grant.kind === 'everywhere')
    return { name: i18n.t('access.everywhere'), help: i18n.t('access.everywhereHelp') };
  if (grant.kind === 'data')
    return {
      name: i18n.t(`access.data.${grant.data}`),
      help: i18n.t(`access.dataHelp.${grant.data}`),
    };
  const program = PROGRAM_IDS.find((id) => new URL(PROGRAMS[id].origin).hostname === grant.host);
  if (program && PROGRAMS[program].by === 'leave')
    return { name: i18n.t('access.programs'), help: i18n.t('access.programsHelp') };
  if (program)
    return {
      name: PROGRAMS[program].name,
      help: i18n.t('access.programHelp', { host: grant.host }),
    };
  const service = serviceOf(grant);
  return service
    ? {
        name: SERVICES[service].name,
        help: i18n.t('access.serviceHelp', { host: grant.host }),
      }
    : { name: i18n.t('panel.always', { site: grant.host }), help: i18n.t('access.siteHelp') };
}
