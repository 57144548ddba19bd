/** What is stored is for the extension's own pages: no script beside a page needs it, and none gets it. */
import { browser } from 'wxt/browser';

/** Chrome lets content scripts read `storage.local` unless told otherwise; Firefox cannot be told yet. */
export function keepFromPages(): void {
  for (const area of [browser.storage.local, browser.storage.session])
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => {});
}
