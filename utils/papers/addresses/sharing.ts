/** Tells the addresses of share buttons, which lead to where the reader is already. */

/**
 * Addresses that send the page they stand on to others, instead of leading away from it: hosts, with
 * the beginnings of the paths that do so.
 */
const SHARING = new Map<string, string[]>(
  Object.entries({
    'facebook.com': ['/sharer', '/share', '/dialog'],
    'twitter.com': ['/intent', '/share', '/home'],
    'x.com': ['/intent', '/share', '/home'],
    'linkedin.com': ['/share', '/cws'],
    'reddit.com': ['/submit'],
    'wa.me': ['/'],
    'whatsapp.com': ['/send'],
    't.me': ['/share'],
    'telegram.me': ['/share'],
    'mendeley.com': ['/import'],
    'bsky.app': ['/intent'],
    'getpocket.com': ['/save', '/edit'],
    'tumblr.com': ['/share', '/widgets'],
    'addtoany.com': [''],
    'addthis.com': [''],
    'digg.com': [''],
    'delicious.com': [''],
    'citeulike.org': [''],
    'stumbleupon.com': [''],
    'plus.google.com': [''],
    'news.ycombinator.com': ['/submitlink'],
  }),
);

/** Whether the address is a share button's. */
export function isSharing({ hostname, pathname }: URL): boolean {
  const labels = hostname.toLowerCase().split('.');
  if (labels.at(-3) === 'pinterest' || labels.at(-2) === 'pinterest')
    return pathname.startsWith('/pin');
  for (let first = Math.max(0, labels.length - 3); first < labels.length - 1; first++) {
    const paths = SHARING.get(labels.slice(first).join('.'));
    if (paths) return paths.some((path) => pathname.startsWith(path));
  }
  return false;
}
