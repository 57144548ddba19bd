/** What the addresses of a page's links lead to. Each is looked at once, and most only from afar. */

import type { Identified } from '../../identifiers/types';
import { identifyUrl } from '../addresses/identify';
import { hostBehind, isScholarly } from '../addresses/proxy-host';
import { PACKED } from '../addresses/unwrap';

/** More scholarly addresses than this are a bibliography's; the rest is left unread. */
const MAX_ADDRESSES = 3000;

export class Addresses {
  private readonly known = new Map<string, Identified | null>();
  private readonly ownHostKnown: boolean;
  private readonly here: string;
  /** There were more than are read. */
  cutOff = false;

  /** @param base the page's own address */
  constructor(private readonly base: string) {
    this.ownHostKnown = isWorthwhile(hostOf(base));
    const hash = base.indexOf('#');
    this.here = hash < 0 ? base : base.slice(0, hash);
  }

  /** The work that a link leads to, or null. */
  workAt(href: string): Identified | null {
    if (!worthAsking(href, this.ownHostKnown)) return null;
    let work = this.known.get(href);
    if (work !== undefined) return work;
    if (this.known.size >= MAX_ADDRESSES) {
      this.cutOff = true;
      return null;
    }
    work = ask(href, this.base, this.here);
    this.known.set(href, work);
    return work;
  }

  /** What the page's own address says. */
  ownWork(): Identified | null {
    return worthAsking(this.base, false) ? identifyUrl(this.base) : null;
  }
}

function ask(href: string, base: string, here: string): Identified | null {
  const broken = href.replace(/[\t\n\r]\s*/g, '');
  if (/^(?:https?:)?\/\/|^doi:|^info:doi/i.test(broken)) {
    return identifyUrl(broken.startsWith('//') ? `https:${broken}` : broken);
  }
  if (isWorthwhile(bareHostOf(broken))) return identifyUrl(`https://${broken}`);
  try {
    const absolute = new URL(broken, base).href;
    return absolute.startsWith(here) && absolute.slice(here.length).startsWith('#')
      ? null
      : identifyUrl(absolute);
  } catch {
    return null;
  }
}

const SPELLED = /10(?:\.|%2e)\d{4}|doi\W/i;
/** Elsevier's number for an article, as mailings and old sites pass it on. */
const PII = /S\d{4}-\d{3}[\dX]\(\d\d\)/i;

/** A cheap look at the address, since most links of most pages lead nowhere scholarly. */
function worthAsking(href: string, ownHostKnown: boolean): boolean {
  if (SPELLED.test(href)) return true;
  const host = hostOf(href);
  const known = host === '' ? ownHostKnown || isWorthwhile(bareHostOf(href)) : isWorthwhile(host);
  return known || wrapsAnother(href);
}

const BARE_HOST = /^(?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,6}(?=\/)/i;

/** The host that an address begins with whose protocol was forgotten, so that it leads nowhere; else empty. */
const bareHostOf = (href: string): string => BARE_HOST.exec(href)?.[0].toLowerCase() ?? '';

const INNER = /https?(?::|%(?:25)*3a)|[=/]www\./;

/** Whether another address stands inside this one, or a proxy's name. */
function wrapsAnother(href: string): boolean {
  const rest = href.slice(8).toLowerCase();
  return (
    ((rest.includes('http') || rest.includes('www.')) && INNER.test(rest)) ||
    rest.includes('proxy') ||
    PACKED.test(href) ||
    (rest.includes('(') && PII.test(rest))
  );
}

const hosts = new Map<string, boolean>();

/** Whether works are read at this host, or behind it. */
export function isWorthwhile(host: string): boolean {
  let answer = hosts.get(host);
  if (answer === undefined) {
    answer = isScholarly(host) || hostBehind(host) !== null;
    hosts.set(host, answer);
  }
  return answer;
}

const NO_HOST = /[?#:@]/;

/** The host without building a URL, which would be the slowest part; empty for an address of the same site. */
function hostOf(address: string): string {
  const start = address.indexOf('//') + 2;
  // Only `https:` and the like may stand before the slashes.
  if (start < 2 || start > 10) return '';
  const slash = address.indexOf('/', start);
  const host = (slash < 0 ? address.slice(start) : address.slice(start, slash)).toLowerCase();
  const end = host.search(NO_HOST);
  if (end < 0) return host;
  // @ ends what stands before the host, the others end the host.
  return host.charAt(end) === '@' ? hostOf(`//${host.slice(end + 1)}`) : host.slice(0, end);
}
