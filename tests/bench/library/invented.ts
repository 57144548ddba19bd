/** Invented stories and papers of real size: 320 words a text, words as often as words are. */

import type { Entry } from '../../../utils/library/entries/entry';
import type { KeptPage } from '../../../utils/library/entries/kept-page';
import type { Draft } from '../../../utils/library/entries/library-store';
import { emptyRelease } from '../../../utils/story/release/release';

const VOCABULARY = 120_000;
const WORDS = 320;
const SYLLABLES =
  'mo ra te li no sa ve du pi ka lo ne ri ta so mi be lu fa gre str on an er in al ist us um or'.split(
    ' ',
  );
const JOURNALS = ['Nature', 'Journal of Moss', 'Coastal Ecology Letters', 'Cell', 'Lichen Reports'];
const SITES = ['News Example', 'University of Examples', 'The Daily Fern', 'Science Today'];

/** The same numbers every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const roll = dice(1);
const vocabulary = Array.from({ length: VOCABULARY }, (_, at) => {
  const length = 1 + Math.floor(roll() * 4);
  const parts = Array.from(
    { length },
    () => SYLLABLES[Math.floor(roll() * SYLLABLES.length)] ?? '',
  );
  return `${parts.join('')}${at % 3 === 0 ? '' : (SYLLABLES[at % SYLLABLES.length] ?? '')}`;
});

/** A word of the invented language: the lower its rank, the more often it is met. */
export const wordAt = (rank: number): string => vocabulary[rank % VOCABULARY] ?? '';

const wordBy = (random: () => number) =>
  wordAt(Math.min(VOCABULARY - 1, Math.floor(Math.exp(random() * Math.log(VOCABULARY))) - 1));
const wordsBy = (random: () => number, count: number) =>
  Array.from({ length: count }, () => wordBy(random)).join(' ');

/** The nth story with its paper. */
export function draftAt(at: number): Draft {
  const random = dice(at + 7);
  const key = `https://news.example/${at}`;
  const title = wordsBy(random, 9);
  const text = wordsBy(random, WORDS);
  const year = 2000 + (at % 25);
  const saved = new Date(Date.UTC(2025, 0, 1) + at * 60_000).toISOString();
  const doi = `10.5555/bench.${at}`;
  const site = SITES[at % SITES.length] ?? '';
  return {
    story: {
      key,
      url: key,
      kind: 'news-release',
      csl: { id: key, type: 'webpage', title, URL: key, 'container-title': site },
      site,
      published: `${year}-05-0${1 + (at % 9)}`,
      saved,
    },
    page: {
      key,
      story: {
        url: key,
        canonicalUrl: null,
        kind: 'news-release',
        archived: null,
        isArticle: true,
        isWhole: false,
        title,
        byline: null,
        authors: [],
        organisations: [],
        siteName: site,
        publishedTime: null,
        modifiedTime: null,
        lang: 'en',
        dir: 'ltr',
        excerpt: null,
        leadImage: null,
        html: `<p>${text}</p>`,
        text,
        cut: null,
        wordCount: WORDS,
        release: emptyRelease(),
      },
      mentions: [],
    },
    paper: {
      key: `doi:${doi}`,
      csl: {
        id: doi,
        type: 'article-journal',
        title: wordsBy(random, 12),
        author: [
          { family: wordBy(random), given: wordBy(random) },
          { family: wordBy(random), given: wordBy(random) },
        ],
        'container-title': JOURNALS[at % JOURNALS.length] ?? '',
        issued: { 'date-parts': [[year, 1 + (at % 12)]] },
        volume: String(at % 90),
        DOI: doi,
        URL: `https://doi.org/${doi}`,
      },
      status: at % 97 === 0 ? 'retracted' : 'no-notice',
      notices: [],
      versions: [],
      checked: saved,
    },
    others: [],
  };
}

/** The same as an entry, with its page, for a library that is filled many at a time. */
export function entryAt(at: number): { entry: Entry; page: KeptPage } {
  const { story, page, paper } = draftAt(at);
  const entry: Entry = {
    id: 0,
    paper,
    stories: [story],
    tags: at % 5 === 0 ? ['tag-a'] : [],
    collections: at % 20 === 0 ? ['course'] : [],
    note: '',
    read: at % 2 === 0,
    origin: 'saved',
    added: story.saved,
    modified: story.saved,
  };
  return { entry, page };
}
