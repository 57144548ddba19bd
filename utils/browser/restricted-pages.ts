/** Tells why a page could not be read, from its address (where known) and the browser's own words. */
import type { Failure } from '../failure';

/** What is needed of a tab; `url` is there only where access was given, and `unloaded` is one that has crashed. */
export interface ReadableTab {
  id?: number | undefined;
  url?: string | undefined;
  status?: string | undefined;
}

/** The stores' sites, where browsers let no extension in. */
const STORES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
];

/** Schemes of ordinary pages; every other one belongs to the browser or to another extension. */
const WEB_SCHEMES = new Set(['http:', 'https:', 'file:']);

/**
 * @param url address of the tab; browsers withhold it where no access was given
 * @param message what `scripting.executeScript` threw
 */
export function whyNotReadable(url: string | undefined, message: string): Failure {
  if (/extensions gallery|webstore/i.test(message))
    return { kind: 'restricted-page', page: 'store' };
  const address = parse(url ?? /"([a-z-]+:[^"]*)"/i.exec(message)?.[1]);
  if (address) {
    if (STORES.some(({ host, path }) => address.host === host && address.pathname.startsWith(path)))
      return { kind: 'restricted-page', page: 'store' };
    if (!WEB_SCHEMES.has(address.protocol)) return { kind: 'restricted-page', page: 'browser' };
    if (/\.pdf$/i.test(address.pathname)) return { kind: 'restricted-page', page: 'pdf' };
    if (address.protocol === 'file:') return { kind: 'restricted-page', page: 'file' };
  }
  if (
    /\b(chrome|edge|brave|about|devtools|chrome-extension|moz-extension|view-source):/i.test(
      message,
    )
  )
    return { kind: 'restricted-page', page: 'browser' };
  return { kind: 'no-access' };
}

function parse(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}
