/** Makes markup from a page safe to show: an allow-list over DOMPurify, links and pictures absolute. */
import ownPurifier, { type Config, type DOMPurify } from 'dompurify';
import { isSign } from '../dom';
import { plainCopy } from './fast-path';
import { DROPPED_WITH_CONTENTS, KEPT_ATTRIBUTES, KEPT_TAGS, TRACKER_PATTERNS } from './rules';

export interface SanitiseOptions {
  /** The window whose parser and document make the fragment. */
  window: Window & typeof globalThis;
  /** What relative addresses are resolved against. */
  baseUrl: string;
  /** False leaves every picture out, so that showing the story asks no server for anything. */
  images: boolean;
}

/** Ids get this in front, so that none can shadow a name the showing page's scripts rely on. */
const ID_PREFIX = 'story-';

const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Broken nesting (a paragraph that a stray end tag puts inside a paragraph) is read otherwise once it is
 * written out; each reading mends one layer, and what is still unsettled after these is left.
 */
const MAX_ROUNDS = 4;

const CONFIG = {
  ALLOWED_TAGS: [...KEPT_TAGS],
  ALLOWED_ATTR: [...KEPT_ATTRIBUTES],
  // Replaces DOMPurify's own list, which would drop the text of formulas.
  FORBID_CONTENTS: [...DROPPED_WITH_CONTENTS],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
  // A policy's callbacks are scripts of the page's realm and cannot run where the page's scripts are off.
  TRUSTED_TYPES_POLICY: null,
} as const satisfies Config;

function absolute(address: string, baseUrl: string): URL | null {
  try {
    return new URL(address.trim(), baseUrl);
  } catch {
    return null;
  }
}

/** The fragment within the story that a link leads to, or null where it leads elsewhere. */
function innerFragment(address: string, target: URL | null, baseUrl: string): string | null {
  if (!target?.hash || target.hash === '#') return null;
  const base = absolute(baseUrl, baseUrl);
  if (!base) return null;
  const withoutHash = (url: URL) => url.href.slice(0, url.href.length - url.hash.length);
  if (!address.startsWith('#') && withoutHash(target) !== withoutHash(base)) return null;
  const id = target.hash.slice(1);
  return `#${id.startsWith(ID_PREFIX) ? id : ID_PREFIX + id}`;
}

function cleanLink(link: Element, baseUrl: string): void {
  const address = link.getAttribute('href');
  for (const name of ['target', 'rel', 'href', 'type']) link.removeAttribute(name);
  if (address === null) return;
  const target = absolute(address, baseUrl);
  const fragment = innerFragment(address, target, baseUrl);
  if (fragment) {
    link.setAttribute('href', fragment);
    return;
  }
  if (!target || !LINK_SCHEMES.has(target.protocol)) return;
  link.setAttribute('href', target.href);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

/** A picture of at most two pixels a side, or from an address known to count readers. */
function isTracker(picture: Element, address: URL): boolean {
  const side = (name: string) => Number.parseInt(picture.getAttribute(name) ?? '', 10);
  if (side('width') <= 2 || side('height') <= 2) return true;
  const place = address.hostname + address.pathname;
  return TRACKER_PATTERNS.some((pattern) => pattern.test(place));
}

function cleanPicture(picture: Element, { baseUrl, images }: SanitiseOptions): void {
  const source = picture.getAttribute('src');
  const address = source ? absolute(source, baseUrl) : null;
  const isData = address?.protocol === 'data:';
  const safe =
    images &&
    address &&
    (isData ? /^data:image\//i.test(address.href) : /^https?:$/.test(address.protocol)) &&
    !isTracker(picture, address);
  if (!safe) {
    // A formula or a sign amid a sentence says what its other text says.
    const words = isSign(picture) ? picture.getAttribute('alt') : null;
    if (words) picture.replaceWith(words);
    else picture.remove();
    return;
  }
  if (!isData) picture.setAttribute('src', address.href);
}

/** One for each window: it takes as long to set up as to clean a short story. */
const purifiers = new WeakMap<Window, DOMPurify>();

function purifier(window: Window & typeof globalThis): DOMPurify {
  const known = purifiers.get(window);
  if (known) return known;
  // The library sets up one for its own window when it loads.
  const purify = window === globalThis.window ? ownPurifier : ownPurifier(window);
  purify.setConfig(CONFIG);
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    const name = attribute.attrName;
    const tag = element.localName;
    if (name === 'id' && !attribute.attrValue.startsWith(ID_PREFIX))
      attribute.attrValue = ID_PREFIX + attribute.attrValue;
    // Only links lead somewhere and only pictures load; `cite` and the like are never followed.
    if ((name === 'href' && tag !== 'a') || (name === 'src' && tag !== 'img'))
      attribute.keepAttr = false;
    // Relative addresses pass here and are judged, made absolute, once the element is done.
    if ((name === 'href' || name === 'src') && !attribute.attrValue.trim())
      attribute.keepAttr = false;
  });
  purifiers.set(window, purify);
  return purify;
}

function cleaned(source: string | DocumentFragment, options: SanitiseOptions): DocumentFragment {
  const fragment =
    (typeof source === 'string' ? null : plainCopy(source, ID_PREFIX)) ??
    purifier(options.window).sanitize(source, { RETURN_DOM_FRAGMENT: true });
  for (const link of fragment.querySelectorAll('a')) cleanLink(link, options.baseUrl);
  for (const picture of fragment.querySelectorAll('img')) cleanPicture(picture, options);
  return fragment;
}

/**
 * Where a parser can read markup otherwise than the tree it was written from: blocks where only words may
 * stand, links in links, and whatever has rules of its own.
 */
const UNSETTLED = [
  ':is(p, h1, h2, h3, h4, h5, h6, a, pre) :is(p, div, section, article, aside, h1, h2, h3, h4, h5, h6, ul, ol, dl, figure, blockquote, pre, table, hr, details, li, dd, dt, figcaption, summary)',
  'a a, table, caption, td, th, tr, tbody, thead, tfoot, col, colgroup, ruby, rp, rt, math, pre',
  ':not(ul, ol) > li, li > li, :not(dl, div) > :is(dd, dt), :not(details) > summary',
].join(', ');

function markupOf(fragment: DocumentFragment): string {
  // In the fragment's own document, which loads no pictures.
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
}

/** What a parser makes of the markup, in the mode (no doctype) that DOMPurify parses in. */
const parsed = (html: string, window: Window & typeof globalThis): HTMLElement =>
  new window.DOMParser().parseFromString(`<body>${html}`, 'text/html').body;

/**
 * A fragment that holds none of the page's scripts, handlers, frames, forms, styles or counting
 * pictures. Links open in a new tab without telling where from; links within the story stay within it.
 * Pictures are those of http(s) and data:image addresses. Never throws; markup of any quality.
 * Doing it again over its own result changes nothing. A fragment is copied, not changed.
 */
export function sanitise(
  source: string | DocumentFragment,
  options: SanitiseOptions,
): DocumentFragment {
  let fragment = cleaned(source, options);
  if (!fragment.querySelector(UNSETTLED)) return fragment;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const written = markupOf(fragment);
    const body = parsed(written, options.window);
    if (body.innerHTML === written) break;
    const read = body.ownerDocument.createDocumentFragment();
    read.append(...body.childNodes);
    fragment = cleaned(read, options);
  }
  return fragment;
}
