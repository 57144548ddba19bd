/** Gives every picture of a clone one plain address: the lazy one, the one of a sane size. */
import { rename } from '../dom';
import { parseUrl } from '../metadata/site';

/** Wide enough for any reading column at twice its pixels; wider ones only cost time. */
const BEST_WIDTH = 1400;

const LAZY_SOURCES = [
  ...[
    'data-src',
    'data-original',
    'data-lazy-src',
    'data-lazy',
    'data-hi-res-src',
    'data-img-src',
    'data-image',
  ],
  ...[
    'data-original-src',
    'data-full-src',
    'data-url',
    'data-echo',
    'data-pin-media',
    'data-src-medium',
    'data-src-large',
  ],
] as const;

const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'] as const;

/** What the one address takes the place of. */
const SPENT: ReadonlySet<string> = new Set([
  ...['srcset', 'sizes', 'loading'],
  ...LAZY_SETS,
  ...LAZY_SOURCES,
]);

const PLACEHOLDER =
  /(^data:image\/(gif|svg|png)[^,]*,.{0,400}$)|(blank|spacer|placeholder|transparent|lazy|loading|grey|1x1|pixel)[\w-]*\.(gif|png|svg|jpe?g)/is;

const looksLikePicture = (address: string): boolean =>
  /\.(jpe?g|png|gif|webp|avif|svg)([?#!:/]|$)/i.test(address) ||
  /^(https?:)?\/\/\S+(image|img|media|photo|picture)/i.test(address);

/** The candidate of a `srcset` next above BEST_WIDTH, else the widest. */
function fromSet(set: string): string | null {
  let best: { address: string; width: number } | null = null;
  for (const [, address, size, unit] of set.matchAll(
    /([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g,
  )) {
    if (!address || address.startsWith('data:')) continue;
    const width = unit === 'w' ? Number(size) : Number(size ?? 1) * 600;
    const better =
      !best ||
      (best.width < BEST_WIDTH && width > best.width) ||
      (width >= BEST_WIDTH && width < best.width);
    if (better) best = { address, width };
  }
  return best?.address ?? null;
}

function lazyAddress(element: Element): string | null {
  for (const name of LAZY_SETS) {
    const set = element.getAttribute(name);
    const address = set ? fromSet(set) : null;
    if (address) return address;
  }
  for (const name of LAZY_SOURCES) {
    const address = element.getAttribute(name)?.trim();
    if (address && looksLikePicture(address)) return address;
  }
  return null;
}

function plainPicture(picture: Element, baseUrl: string): void {
  const source = picture.getAttribute('src')?.trim() ?? '';
  const holder = picture.closest('picture');
  const ofHolder = () => {
    for (const element of holder?.querySelectorAll('source') ?? []) {
      if (/video|audio/.test(element.getAttribute('type') ?? '')) continue;
      const address = lazyAddress(element);
      if (address) return address;
    }
    return null;
  };
  const isPlaceholder = !source || PLACEHOLDER.test(source);
  const lazy = lazyAddress(picture) ?? (isPlaceholder ? ofHolder() : null);
  if (lazy && parseUrl(lazy, baseUrl)) {
    picture.setAttribute('src', lazy);
    if (isPlaceholder) for (const name of ['width', 'height']) picture.removeAttribute(name);
  } else if (isPlaceholder && source.startsWith('data:')) picture.removeAttribute('src');
  for (const name of picture.getAttributeNames())
    if (SPENT.has(name)) picture.removeAttribute(name);
  if (holder) holder.replaceWith(picture);
  // A picture from nowhere would only keep an empty box standing.
  if (!picture.getAttribute('src')) picture.remove();
}

/** The one picture that is all a `noscript` holds; its contents are text where the page's scripts run. */
function pictureWithin(holder: Element): Element | null {
  if (!holder.firstElementChild && !/<img\b/i.test(holder.textContent ?? '')) return null;
  let contents: ParentNode & Node = holder;
  if (!holder.firstElementChild) {
    const template = holder.ownerDocument.createElement('template');
    template.innerHTML = holder.textContent ?? '';
    contents = template.content;
  }
  const pictures = contents.querySelectorAll('img');
  return pictures.length === 1 && !contents.textContent?.trim() ? (pictures[0] ?? null) : null;
}

/** Puts pictures that pages show only without scripts in the place of what stands for them. Changes the clone. */
export function showNoscriptImages(clone: Document): void {
  for (const holder of clone.querySelectorAll('noscript')) {
    // What counts visitors stands in the head, or at the foot beside nothing.
    const picture = clone.body?.contains(holder) ? pictureWithin(holder) : null;
    if (!picture) continue;
    const before = holder.previousElementSibling;
    const stand = before?.matches('img') ? before : (before?.querySelector('img') ?? null);
    const waits = stand !== null && PLACEHOLDER.test(stand.getAttribute('src') ?? '');
    if (waits && !lazyAddress(stand)) stand.replaceWith(picture);
    else if (!stand && !holder.parentElement?.querySelector('img')) holder.before(picture);
    holder.remove();
  }
}

/** Changes the clone it is given. */
export function plainImages(clone: Document, baseUrl: string): void {
  for (const picture of clone.querySelectorAll('amp-img, amp-anim')) rename(picture, 'img');
  for (const picture of clone.querySelectorAll('img')) plainPicture(picture, baseUrl);
}
