/** Lasting access to a site, asked for where the reader wants it and never before. */
import { browser } from 'wxt/browser';

/** The pattern for all pages of the site of `url`; null where the address names no web site. */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `*://${hostname}/*` : null;
}

/** Shows the browser's own question. Must be called straight from a click. False when refused. */
export async function grantSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && (await browser.permissions.request({ origins: [pattern] }));
}
