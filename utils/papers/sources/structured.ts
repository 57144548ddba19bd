/** What the page's data, as schema.org defines them, say of works: JSON-LD, microdata and RDFa. */
import { isNode } from '../../page-metadata/nodes';
import { isArticle, isDataset, isNews, isPaper } from '../../page-metadata/schema-types';
import type { DataNode, DataValue, PageMetadata } from '../../page-metadata/types';
import { stringOf, valuesOf } from '../../page-metadata/values';
import { oneLine } from '../../text/characters';
import { declared, type NamedWork, worksOf } from './declared-works';
import type { Occurrence } from './occurrence';

export interface Structured {
  occurrences: Occurrence[];
  /** The data call the page a scholarly article. */
  isPaper: boolean;
  /** The data call the page a news article or blog post. */
  isNews: boolean;
}

/** Properties by which a text names the works that it is about or rests on. */
const NAMING = [
  ...['isBasedOn', 'isBasedOnUrl', 'citation', 'about', 'mentions', 'subjectOf'],
  ...['workExample', 'isPartOf'],
] as const;

/** So many works that a text cites may each be what it reports; more are its references. */
const FEW = 2;
const MAX_OF_ONE = 300;
const MAX_OCCURRENCES = 600;

export function readStructured({ nodes, article }: PageMetadata): Structured {
  const result: Structured = { occurrences: [], isPaper: false, isNews: false };
  const named = namedByOthers(nodes);
  const marked = nodes.filter((node) => node.element !== null && isWork(node));
  for (const node of nodes) {
    if (result.occurrences.length > MAX_OCCURRENCES) break;
    // Boxes that lead to other stories are marked up as well.
    if (isNews(node) && (node.element === null || node === article)) result.isNews = true;
    if (!isWork(node)) result.occurrences.push(...worksOfStory(node));
    else if (!named.has(node)) {
      // In markup journals list their references; what is data apart from the text is the page's own.
      if (node.element === null && isPaper(node)) result.isPaper = true;
      const isList = node.element !== null && marked.length > 1;
      const claim = isList ? 'cites' : 'own';
      for (const work of worksOf(node)) result.occurrences.push(occurrence(work, claim, node));
    }
  }
  return result;
}

const isWork = (node: DataNode): boolean => isPaper(node) || isDataset(node);

/** Nodes that stand by themselves and that a story refers to: its sources, and not the page. */
function namedByOthers(nodes: readonly DataNode[]): Set<DataNode> {
  const stories = nodes.filter((node) => isArticle(node) && !isWork(node));
  return new Set(
    stories.flatMap((story) =>
      namingOf(story).flatMap((name) => valuesOf(story, name).filter(isNode)),
    ),
  );
}

/** The main thing of a page is the page's own, that of an article what it is about. */
const namingOf = (node: DataNode): readonly string[] =>
  isArticle(node) ? [...NAMING, 'mainEntity'] : NAMING;

/** Its own identifiers are none: sites register DOIs for their stories as well. */
function worksOfStory(story: DataNode): Occurrence[] {
  return namingOf(story).flatMap((name) => {
    const works = valuesOf(story, name).flatMap((value) =>
      worksOf(value)
        .slice(0, 1)
        .map((work) => ({ work, value })),
    );
    const claim = name === 'citation' && works.length > FEW ? 'cites' : 'about';
    return works
      .slice(0, MAX_OF_ONE)
      .map(({ work, value }) => occurrence(work, claim, value, story.element));
  });
}

function occurrence(
  { work, element }: NamedWork,
  claim: Occurrence['claim'],
  source: DataValue,
  around: Element | null = null,
): Occurrence {
  const node = isNode(source) ? source : null;
  const title = node ? stringOf(node, 'headline', 'name') : String(source);
  // The words of a link need not be the title of what it leads to.
  const isTitle = node !== null && title !== '' && !node.element?.hasAttribute('href');
  const stated = isTitle ? { title: oneLine(title, 300) } : {};
  return declared(work, title || (work.doi ?? work.url), element ?? around, claim, stated);
}
