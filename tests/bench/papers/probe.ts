/** What the benchmarks call in a page: the story, its works with all their signs, and the clues. */

import { readPageMetadata } from '../../../utils/page-metadata/page-metadata';
import { cluesOf } from '../../../utils/papers/clues/clues';
import { judgePage } from '../../../utils/papers/find';
import { mentionsOf, versionsBeside } from '../../../utils/papers/judgement/mentions';
import type { Work } from '../../../utils/papers/judgement/works';
import type { Mention } from '../../../utils/papers/types';
import { extractStory } from '../../../utils/story/extract';

export function probe(document: Document, url: string) {
  const metadata = readPageMetadata(document, url);
  const story = extractStory(document, url, metadata);
  const { scored, kind, page } = judgePage(document, url, story, metadata);
  // The roles are given on copies: on a paper's own page they set the scores anew.
  const mentions = mentionsOf(
    scored.map((one) => ({ ...one })),
    page,
    kind,
  );
  const versions = versionsBeside(scored);
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
    works: scored.map((one) => {
      const { work, signs, features, score } = one;
      const article = versions.get(one);
      return {
        ...placeAmong(mentions, work),
        doi: work.doi,
        alternatives: work.alternatives,
        ids: work.ids,
        url: work.url,
        stated: work.stated,
        score,
        features,
        /** Which of `works` it is a preprint of, as the page has it. */
        versionOf: article ? scored.indexOf(article) : null,
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
      };
    }),
  };
}

/** The role that the finder gives a work, and the list that it is in. */
function placeAmong(mentions: readonly Mention[], { doi, url }: Work) {
  const mention = mentions.find((one) => one.doi === doi && (doi !== null || one.url === url));
  return { role: mention?.role ?? 'related', list: mention?.list ?? null };
}
