/** What is stored is for the extension's own pages: no script beside a page needs it, and none gets it. */
import { browser } from 'wxt/browser';

/** Chrome lets content scripts read `storage.local` and `storage.sync` unless told otherwise; Firefox cannot be told yet. */
export function keepFromPages(): void {
  const { local, session, sync } = browser.storage;
  for (const area of [local, session, sync])
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => {});
}
