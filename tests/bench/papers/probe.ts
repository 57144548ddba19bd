/** What the benchmarks call in a page: the story, its works with all their signs, and the clues. */

import { readPageMetadata } from '../../../utils/page-metadata/page-metadata';
import { cluesOf } from '../../../utils/papers/clues/clues';
import { judgePage } from '../../../utils/papers/find';
import { extractStory } from '../../../utils/story/extract';

export function probe(document: Document, url: string) {
  const metadata = readPageMetadata(document, url);
  const story = extractStory(document, url, metadata);
  const { scored, kind, page } = judgePage(document, url, story, metadata);
  return {
    story: {
      title: story.title,
      text: story.text,
      publishedTime: story.publishedTime ?? page.story.published,
      isArticle: story.isArticle,
      canonicalUrl: story.canonicalUrl,
      lang: story.lang,
    },
    kind,
    clues: cluesOf(page, kind.isFront || !story.isArticle),
    works: scored.map(({ work, signs, features, score }) => ({
      doi: work.doi,
      alternatives: work.alternatives,
      ids: work.ids,
      url: work.url,
      said: work.said,
      score,
      features,
      own: signs.some(({ occurrence }) => occurrence.claim === 'own'),
      places: signs.map(({ features: place, listed, inStory, occurrence, sentence }) => ({
        features: place,
        listed,
        inStory,
        where: occurrence.where,
        start: occurrence.start,
        text: occurrence.text.slice(0, 120),
        sentence: sentence.slice(0, 200),
      })),
    })),
  };
}
