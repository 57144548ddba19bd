/** Reads what a page declares of itself, once for all who ask: see `types.ts`. */
import { collapseWhitespace } from '../text/characters';
import { readHeadLinks } from './head-links';
import { readHydration } from './hydration-state';
import { readJsonLd } from './json-ld';
import { readMarkup } from './markup';
import { readMetaTags } from './meta-tags';
import { pageLevel, resolveReferences } from './nodes';
import { isArticle, isArticlePage } from './schema-types';
import type { DataNode, HydrationState, PageMetadata } from './types';
import { stringOf } from './values';

/** Changes nothing on the page. Broken data are passed over, never an error. */
export function readPageMetadata(document: Document, url: string): PageMetadata {
  const jsonLd = readJsonLd(document);
  const markup = readMarkup(document);
  resolveReferences([...jsonLd.nodes, ...markup.nodes]);
  const declared = pageLevel(jsonLd.tops);
  const marked = pageLevel(markup.tops);
  const title = collapseWhitespace(document.title);
  let hydration: HydrationState[] | null = null;
  return {
    ...readMetaTags(document),
    ...readHeadLinks(document, url),
    nodes: [...declared, ...marked],
    article: articleAmong(declared, title) ?? onlyArticleAmong(marked, title),
    get hydration() {
      hydration ??= readHydration(document);
      return hydration;
    },
  };
}

/** An article before a page that is one: pages have names too, but seldom authors. */
function articleAmong(nodes: readonly DataNode[], title: string): DataNode | null {
  const all = nodes.filter(isArticle);
  const articles = all.filter((node) => !isArticlePage(node));
  const candidates = articles.length > 0 ? articles : all;
  return (
    candidates.find((node) => isNamed(node, title)) ??
    candidates.find((node) => stringOf(node, 'headline', 'datePublished')) ??
    candidates[0] ??
    null
  );
}

/** Boxes that lead to other stories are marked up like the story itself. */
function onlyArticleAmong(nodes: readonly DataNode[], title: string): DataNode | null {
  const articles = nodes.filter(isArticle);
  const only = articles.length === 1 ? articles[0] : undefined;
  return articles.find((node) => isNamed(node, title)) ?? only ?? null;
}

function isNamed(node: DataNode, title: string): boolean {
  const headline = collapseWhitespace(stringOf(node, 'headline', 'name'));
  return headline.length > 10 && title.includes(headline);
}
