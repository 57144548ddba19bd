/**
 * The address behind an address: redirectors, click trackers, mail scanners, share of archives and
 * library proxies are taken away until the page itself is reached.
 */
import { percentDecoded } from '../../text/characters';

/** Query parameters that redirectors put the target in. */
const TARGETS = [
  'url', 'u', 'q', 'qurl', 'to', 'target', 'dest', 'destination', 'redirect', 'redirect_url',
  'redirect_uri', 'link', 'href', 'goto', 'go', 'out', 'murl', 'mpre', 'uddg', 'z', 'ued', 'r',
  'page', 'p', 'ulp', 'adurl', 'deeplink', 'rurl', 'targeturl', 'externalurl', 'site', 'ref_url',
]; // biome-ignore format: a list that is read across

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

/** Absolute http(s) address without line breaks and spaces in it, or null. */
export function parseAddress(input: string, base?: string): URL | null {
  // Editors break long addresses over lines; browsers drop the breaks, but not the spaces between.
  const text = /[\t\n\r]/.test(input) ? input.replace(/[\t\n\r]\s*/g, '').trim() : input.trim();
  try {
    const url = base === undefined ? new URL(text) : new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** What an address that wraps another one has somewhere in it; most have not, and are left alone. */
const WRAPPING =
  /proxy|vpn|idm\.|urldefense|translate\.goog|ampproject|\/amp\/|bing\.com|mandrillapp|eproxy|remote|.https?(?::|%3a)|=[^&]{0,20}%25/i;

/** The innermost address, at most five layers down. */
export function unwrap(url: URL): URL {
  let current = url;
  for (let layer = 0; layer < 5; layer++) {
    const inner = WRAPPING.test(current.href.slice(8)) ? layerBelow(current) : null;
    if (!inner) break;
    current = inner;
  }
  return current;
}

function layerBelow(url: URL): URL | null {
  return (
    fromProofpoint(url) ??
    fromArchive(url) ??
    fromProxyHost(url) ??
    fromTranslation(url) ??
    fromQuery(url)
  );
}

function fromQuery(url: URL): URL | null {
  if (url.search.length < 8 || isSharing(url)) return null;
  // EZproxy takes everything behind url= as it stands, unencoded.
  const proxied = /[?&]q?url=(https?:\/\/.*)$/i.exec(url.search);
  if (/\/login$/i.test(url.pathname) && proxied?.[1]) return parseAddress(proxied[1]);
  for (const name of TARGETS) {
    const value = url.searchParams.get(name);
    if (!value || value.length < 8) continue;
    const target = parseAddress(/^https?%3a/i.test(value) ? percentDecoded(value) : value);
    if (target && target.hostname !== url.hostname) return target;
  }
  const packed = url.hostname === 'mandrillapp.com' ? url.searchParams.get('p') : null;
  if (packed) return fromPacked(packed);
  const bing = /(?:^|\.)bing\.com$/.test(url.hostname) ? url.searchParams.get('u') : null;
  return bing?.startsWith('a1') ? fromBase64(bing.slice(2)) : null;
}

function fromBase64(text: string): URL | null {
  const plain = decoded(text);
  return plain === null ? null : parseAddress(plain);
}

function decoded(base64: string): string | null {
  try {
    return atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return null;
  }
}

/** Mailchimp's transactional mails: the address in JSON, in JSON, in base 64. */
function fromPacked(text: string): URL | null {
  const address = /\burl\\*":\\*"(https?:[^"]+?)\\*"/.exec(decoded(text) ?? '')?.[1];
  return address ? parseAddress(address.replaceAll('\\', '')) : null;
}

/** Proofpoint's URL Defense, versions 1 to 3. */
function fromProofpoint(url: URL): URL | null {
  if (!/^urldefense\.(?:proofpoint\.)?(?:com|us)$/.test(url.hostname)) return null;
  const third = /^\/v3\/__(.+?)__;/.exec(url.pathname + url.search);
  if (third?.[1]) return parseAddress(third[1].replace(/^(https?:\/)(?!\/)/, '$1/'));
  const coded = url.searchParams.get('u');
  if (!coded) return null;
  const plain = url.pathname.startsWith('/v2')
    ? coded.replace(/-/g, '%').replace(/_/g, '/')
    : coded;
  return parseAddress(percentDecoded(plain));
}

/** Web archives and AMP caches: the address stands in the path. */
function fromArchive(url: URL): URL | null {
  const whole = url.pathname + url.search;
  if (!whole.includes('http') && !url.hostname.includes('amp') && !whole.includes('/amp/'))
    return null;
  const amp =
    /(?:cdn\.ampproject\.org|google\.[a-z.]+\/amp)\/(?:[a-z]\/)?(?:s\/)?([\w.-]+\.[a-z]{2,}\/.*)$/i.exec(
      url.hostname + whole,
    );
  if (amp?.[1]) return parseAddress(`https://${amp[1]}`);
  const archived =
    /^\/(?:web|wayback|save|l|o|\d{10,14})?\/?(?:\d{4,14}[a-z_]{0,4}\/)?(https?:\/{1,2}.+)$/i.exec(
      whole,
    );
  return archived?.[1] ? parseAddress(archived[1].replace(/^(https?:)\/+/i, '$1//')) : null;
}

const PROXY = /proxy|vpn|idm|remote/i;

/** `www-nature-com.proxy.uni.edu` and `www.nature.com.proxy.uni.edu`. */
function fromProxyHost(url: URL): URL | null {
  if (!PROXY.test(url.hostname)) return null;
  const match =
    /^([\w.-]+?)\.(?:[\w-]+\.)*?(?:[\w-]*(?:e?z?proxy|libproxy|vpn|idm|eproxy|remote)[\w-]*)\.[\w.-]+$/i.exec(
      url.hostname,
    );
  const front = match?.[1];
  if (!front) return null;
  const host = front.includes('.') ? front : dotted(front);
  if (!/\.[a-z]{2,}$/i.test(host)) return null;
  return parseAddress(`${url.protocol}//${host}${url.pathname}${url.search}${url.hash}`);
}

/** `www-nature-com.translate.goog`. */
function fromTranslation(url: URL): URL | null {
  const front = /^([\w-]+)\.translate\.goog$/.exec(url.hostname)?.[1];
  if (!front) return null;
  const host = dotted(front);
  return parseAddress(`https://${host}${url.pathname}`);
}

/** Proxies write `.` as `-` and `-` as `--`. */
function dotted(label: string): string {
  return label
    .split('--')
    .map((part) => part.replace(/-/g, '.'))
    .join('-');
}
