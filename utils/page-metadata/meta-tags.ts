/** Reads meta tags, wherever the page put them. */
import { collapseWhitespace } from '../text/characters';
import type { MetaTag, PageMetadata } from './types';

/** A tag may carry several, and pages mix them up, so a value is found by each. */
const NAMES = ['name', 'property', 'itemprop', 'http-equiv'] as const;

export function readMetaTags(
  document: Document,
): Pick<PageMetadata, 'metaTags' | 'metaAll' | 'meta'> {
  const metaTags: MetaTag[] = [];
  const byName = new Map<string, Set<string>>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = collapseWhitespace(element.getAttribute('content'));
    if (!value) continue;
    for (const attribute of NAMES) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      if (attribute === 'name' || attribute === 'property') metaTags.push({ name, value });
      const values = byName.get(name);
      if (values) values.add(value);
      else byName.set(name, new Set([value]));
    }
  }
  const metaAll = (...names: readonly string[]): readonly string[] => {
    for (const name of names) {
      const values = byName.get(name);
      if (values) return [...values];
    }
    return [];
  };
  return { metaTags, metaAll, meta: (...names) => metaAll(...names)[0] ?? null };
}
