/** Reads what the head of a page says of its own address. */
import type { PageMetadata } from './types';

/** What the page's relative addresses are resolved against: its `base`, where it has one, else its address. */
export function baseOf(document: Document, url: string): string {
  return absolute(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
}

/** Link elements count wherever the page put them. */
export function readHeadLinks(
  document: Document,
  url: string,
): Pick<PageMetadata, 'canonical' | 'citeAs'> {
  const base = baseOf(document, url);
  const linked = (rel: string): string[] =>
    [...document.querySelectorAll(`link[rel~="${rel}" i][href]`)].flatMap(
      (link) => absolute(link.getAttribute('href'), base) ?? [],
    );
  return { canonical: linked('canonical')[0] ?? null, citeAs: linked('cite-as') };
}

function absolute(address: string | null | undefined, base: string): string | null {
  const trimmed = address?.trim();
  return trimmed && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : null;
}
