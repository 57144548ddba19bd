/**
 * The address behind an address: redirectors, click trackers, mail scanners, share of archives and
 * library proxies are taken away until the page itself is reached.
 */
import { decoded } from '../../decoded';
import { percentDecoded } from '../../text/characters';
import { hostBehind, isScholarly } from './proxy-host';
import { isSharing } from './sharing';

/** Query parameters that redirectors put the target in. */
const TARGETS = [
  'url', 'u', 'q', 'qurl', 'to', 'target', 'dest', 'destination', 'redirect', 'redirect_url',
  'redirect_uri', 'link', 'href', 'goto', 'go', 'out', 'murl', 'mpre', 'uddg', 'z', 'ued', 'r',
  'page', 'p', 'ulp', 'adurl', 'deeplink', 'rurl', 'targeturl', 'externalurl', 'site', 'ref_url',
]; // biome-ignore format: a list that is read across

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

/** An address in base 64, alone or in JSON, as mail services pack it. */
export const PACKED = /aHR0c|eyJ/;

/** What an address that wraps another one has somewhere in it; most have not, and are left alone. */
const WRAPPING =
  /urldefense|ampproject|\/amp\/|.https?(?::|%(?:25)*3a)|[=/?]www\.|=(?:[\w-]+\.)+[a-z]{2,6}(?:\/|%2f)|aHR0c|eyJ/i;

/** The innermost address, at most eight layers down. */
export function unwrap(url: URL): URL {
  let current = url;
  for (let layer = 0; layer < 8; layer++) {
    const inner = layerBelow(current);
    if (!inner) break;
    current = inner;
  }
  return current;
}

function layerBelow(url: URL): URL | null {
  const wrapped = WRAPPING.test(url.href.slice(8))
    ? (fromProofpoint(url) ??
      fromArchive(url) ??
      fromQuery(url) ??
      fromPath(url) ??
      fromPacked(url))
    : null;
  return wrapped ?? fromProxyHost(url);
}

/** Parameters that name where a reader came from, or what is shown along with a page. */
const NO_TARGET =
  /^(?:ref|referr?er|source|src|from|via|origin|_?return\w*|callback|back|next|image|img|media|picture|logo|text|title|body|summary|description|utm_\w+)$/i;

function fromQuery(url: URL): URL | null {
  if (url.search.length < 8 || isSharing(url)) return null;
  // EZproxy takes everything behind url= as it stands, unencoded.
  const proxied = /[?&]q?url=(https?:\/\/.*)$/i.exec(url.search);
  if (/\/login\/?$/i.test(url.pathname) && proxied?.[1]) return targetOf(proxied[1]);
  // Some take the whole query for the address.
  const bare = /^\?(https?(?::|%3a).*)$/i.exec(url.search);
  if (bare?.[1]) return targetOf(bare[1]);
  const pairs = [...url.searchParams].filter(([, value]) => value.length >= 8);
  const known = TARGETS.flatMap((name) => pairs.filter(([key]) => key.toLowerCase() === name));
  const others = pairs.filter(([name]) => !NO_TARGET.test(name));
  for (const [, value] of [...known, ...others]) {
    const target = targetOf(value);
    if (target && leadsAway(target, url)) return target;
  }
  return null;
}

/** Sites send their own readers on within the site; only what wraps another address is followed there. */
const leadsAway = (target: URL, { hostname }: URL): boolean =>
  target.hostname !== hostname || WRAPPING.test(target.href.slice(8));

/** The address in a parameter, which may be encoded once more, as a whole or behind its host. */
function targetOf(value: string): URL | null {
  let text = value.trim();
  for (let round = 0; round < 4 && /^https?%/i.test(text); round++) text = decodedOnce(text);
  if (namesHost(text)) text = `https://${text}`;
  if (!/^https?:/i.test(text)) return null;
  text = text.replace(/^(https?:)(?:\/|%2f){1,2}(?![/%])/i, '$1//');
  return parseAddress(text) ?? parseAddress(decodedOnce(text));
}

/** Whether an address without its protocol begins here, as far as that can be told. */
function namesHost(text: string): boolean {
  const host = /^((?:[\w-]{1,60}\.){1,5}[a-z]{2,6})[/%]/i.exec(text)?.[1];
  return host !== undefined && (/^www\./i.test(host) || isScholarly(host.toLowerCase()));
}

/** One layer of percent-encoding taken away, since the address inside has its own. */
const decodedOnce = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => decoded(run));

/** Mail gateways and trackers: the address is a part of the path, encoded or as it stands. */
function fromPath(url: URL): URL | null {
  const encoded = /[/_:=~-](https?(?::|%(?:25)*3a)(?:%|\/%)[^/]+)/i.exec(url.pathname)?.[1];
  if (encoded) return targetOf(encoded);
  const plain = /[/_:=~-](https?(?::|%3a)\/{1,2}.+)$/i.exec(url.pathname + url.search)?.[1];
  return plain ? targetOf(plain.replace(/___.*$/, '')) : null;
}

/** Base 64, alone or around JSON that may hold JSON again. */
function fromPacked(url: URL): URL | null {
  for (const [token] of (url.pathname + url.search).matchAll(/(?:aHR0c|eyJ)[\w+/%-]{10,}/g)) {
    const text = fromBase64(percentDecoded(token));
    const address = /https?:[^"\s<>]+/.exec(text?.replaceAll('\\', '') ?? '')?.[0];
    const target = address ? parseAddress(address) : null;
    if (target && leadsAway(target, url)) return target;
  }
  return null;
}

function fromBase64(text: string): string | null {
  const base64 = text.replace(/-/g, '+').replace(/_/g, '/');
  // What stands behind the token may have been taken along.
  for (let end = base64.length; end > base64.length - 4; end--) {
    try {
      return atob(base64.slice(0, end));
    } catch {
      // Shorter, then.
    }
  }
  return null;
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
  if (!/http|\d\/www\./.test(whole) && !url.hostname.includes('amp') && !whole.includes('/amp/'))
    return null;
  const amp =
    /(?:cdn\.ampproject\.org|google\.[a-z.]+\/amp)\/(?:[a-z]\/)?(?:s\/)?([\w.-]+\.[a-z]{2,}\/.*)$/i.exec(
      url.hostname + whole,
    );
  if (amp?.[1]) return parseAddress(`https://${amp[1]}`);
  const archived =
    /^\/(?:web|wayback|save|l|o|\d{10,14})?\/?(?:\d{4,14}[a-z_]{0,4}\/)?(https?:\/{1,2}.+|(?<=\d[a-z_]{0,4}\/)www\..+)$/i.exec(
      whole,
    );
  return archived?.[1]
    ? parseAddress(
        archived[1].replace(
          /^(?:(https?:)\/+|(?=www\.))/i,
          (_, scheme) => `${scheme ?? 'https:'}//`,
        ),
      )
    : null;
}

/** The page behind a library's proxy or a translator. */
function fromProxyHost(url: URL): URL | null {
  const host = hostBehind(url.hostname);
  return host === null
    ? null
    : parseAddress(`https://${host}${url.pathname}${url.search}${url.hash}`);
}
