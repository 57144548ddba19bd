/** The page after install, the only one that Paper Trail ever opens by itself. */
import { browser } from 'wxt/browser';

/** An update opens nothing: what is new stands in the settings. */
export function welcome({ reason }: { reason: string }): void {
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
