/** What a story is known by: one key for its chosen paper, reading position, highlights, corrections and files. */
import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './data/tracking-parameters';
import { archivedPage } from './metadata/archive-url';
import type { Story } from './types';

type Addresses = Pick<Story, 'url' | 'canonicalUrl' | 'archived'>;

/**
 * The address that all readers of a story share: the one it calls its own, else the one it was read at,
 * without the place on the page and the trackers. A copy in a web archive has the key of its original.
 */
export function storyKey({ url, canonicalUrl, archived }: Addresses): string {
  const isCopy = archived?.url === url;
  return addressKey(canonicalUrl ?? (isCopy ? archived.original : url));
}

/**
 * What an earlier version kept such a story under, where no address leads from one to the other: the short
 * address of archive.today, which says nothing of the original. Null for all other stories.
 */
export function shortAddressKey({ url, canonicalUrl, archived }: Addresses): string | null {
  const isShort = archived?.url === url && canonicalUrl === null && archivedPage(url) === null;
  return isShort ? addressKey(url) : null;
}

/** The same for every address of a page that differs only in what does not change the page. */
export function addressKey(address: string): string {
  const copy = archivedPage(address);
  if (copy) return addressKey(copy.original);
  const hash = address.indexOf('#');
  if (hash < 0) return withoutTrackers(address);
  // "#!/moss" and "#/moss" name a page, not a place on it.
  const route = /^#!?\//.test(address.slice(hash)) ? address.slice(hash) : '';
  return withoutTrackers(address.slice(0, hash)) + route;
}

/** What is left of the query stays as the site wrote it: to some sites order and encoding matter. */
function withoutTrackers(url: string): string {
  const at = url.indexOf('?');
  if (at < 0) return url;
  const parameters = url
    .slice(at + 1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracker(parameter));
  return parameters.length > 0 ? `${url.slice(0, at)}?${parameters.join('&')}` : url.slice(0, at);
}

function isTracker(parameter: string): boolean {
  const name = parameter.replace(/=.*$/s, '').toLowerCase();
  return (
    TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))
  );
}
