/** What a work and a file that was made of it say, in words that can be compared. */
import { sanitiseItem } from '../../../utils/citation/items/sanitise-item';
import type { CslItem, CslName } from '../../../utils/scholarly/types';

/** What a file says of one work, in words that can be compared; null for what the format does not hold. */
export interface Told {
  title: string | null;
  /** "van der Berg, Anna, Jr." */
  authors: string[] | null;
  /** ISO 8601, as exact as it is; "" for none. */
  date: string | null;
  container: string | null;
  volume: string | null;
  issue: string | null;
  /** "101-119" */
  pages: string | null;
  doi: string | null;
  url: string | null;
}

export const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
export const plain = (text: string | undefined) =>
  folded((text ?? '').replace(/<\/?(?:i|b|sup|sub|span(?:\s[^<>]*=[^<>]*)?)>/g, ''));
export const words = (...parts: (string | undefined)[]) => plain(parts.filter(Boolean).join(' '));
export const listed = (...parts: (string | undefined)[]) =>
  parts.map(plain).filter(Boolean).join(', ');
export const dashed = (pages: unknown) => String(pages ?? '').replace(/\s*[-–—]+\s*/g, '-');

/** Every particle with the part of the name that it stands beside in a list. */
export const nameOf = (name: CslName) =>
  name.family
    ? listed(
        words(name['non-dropping-particle'], name.family),
        words(name.given, name['dropping-particle']),
        name.suffix,
      )
    : plain(name.literal ?? name.given);

export const dateOf = (item: CslItem) =>
  (item.issued?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

/** What the item says; formats then leave out what they cannot hold. */
export function toldBy(item: CslItem): Told {
  const cleaned = sanitiseItem(item);
  return {
    title: plain(cleaned.title),
    authors: (cleaned.author ?? []).map(nameOf),
    date: dateOf(cleaned),
    container: plain(cleaned['container-title']),
    volume: plain(cleaned.volume),
    issue: plain(cleaned.issue),
    pages: dashed(cleaned.page),
    doi: cleaned.DOI ?? '',
    url: cleaned.URL ?? '',
  };
}

/** An address without its codes, which programs write for other signs. */
export const decoded = (url: string) => url.replace(/(?:%[\da-f]{2})+/gi, decodeURIComponent);

export const NOTHING: Told = {
  title: null,
  authors: null,
  date: null,
  container: null,
  volume: null,
  issue: null,
  pages: null,
  doi: null,
  url: null,
};
