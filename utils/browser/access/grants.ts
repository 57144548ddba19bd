/** What the reader has allowed: listed, taken back, followed as it changes. */
import { browser } from 'wxt/browser';
import type { Access, Grant, PersonalData } from '../../grant';
import { consentTo, grantData } from './data-consent';

/** Those that are asked for after the install; what was agreed to then cannot be taken back alone. */
const OPTIONAL_DATA: readonly PersonalData[] = [
  'personallyIdentifyingInfo',
  'authenticationInfo',
  'browsingActivity',
];

async function loadGrants(): Promise<Grant[]> {
  // No site is granted at install, so all that are there came later.
  const granted = await browser.permissions.getAll();
  const { data_collection: data = [] } = granted as { data_collection?: string[] };
  return [
    ...(granted.origins ?? []).map(grantOf),
    ...OPTIONAL_DATA.filter((one) => data.includes(one)).map(
      (one): Grant => ({ kind: 'data', data: one }),
    ),
  ];
}

/** Every site in the list of the browser's patterns is one of a host; what has none is all of them. */
export function grantOf(pattern: string): Grant {
  const [, host = '*'] = /^[^:]*:\/\/([^/]*)\//.exec(pattern) ?? [];
  return host === '*' ? { kind: 'everywhere', pattern } : { kind: 'site', pattern, host };
}

/** False where the browser keeps it: a policy may have given it. */
const revokeGrant = (grant: Grant): Promise<boolean> =>
  browser.permissions.remove(
    grant.kind === 'data' ? consentTo(grant.data) : { origins: [grant.pattern] },
  );

/** Calls back when one is given or taken back, wherever. Returns the way to stop. */
function watchGrants(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

export const ACCESS: Access = { loadGrants, revokeGrant, watchGrants, grantData };
