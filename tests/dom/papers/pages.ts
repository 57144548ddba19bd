/** Pages in the shapes that news sites and journals use, with invented stories and DOIs. */

import { findPapers } from '../../../utils/papers/find';
import type { Found } from '../../../utils/papers/types';
import { emptyRelease } from '../../../utils/story/release/release';
import type { Story } from '../../../utils/story/types';

/** A story of which extraction knew nothing. */
export function emptyStory(url: string): Story {
  return {
    url,
    canonicalUrl: null,
    kind: 'web-page',
    archived: null,
    isArticle: true,
    isWhole: false,
    title: '',
    byline: null,
    authors: [],
    organisations: [],
    siteName: null,
    publishedTime: null,
    modifiedTime: null,
    lang: null,
    dir: 'ltr',
    excerpt: null,
    leadImage: null,
    html: '',
    text: '',
    cut: null,
    wordCount: 0,
    release: emptyRelease(),
  };
}

export function parse(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head><title>A story</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** @param title as extraction read it */
export function find(
  body: string,
  head = '',
  url = 'https://news.example/2024/05/a-story',
  title = '',
): Found {
  return findPapers(parse(body, head), url, { ...emptyStory(url), title });
}

export const reported = (found: Found) =>
  found.mentions.filter(({ role }) => role === 'reported').map(({ doi, url }) => doi ?? url);

/** The day of a story, as software says it in the head. */
export const DATE = '<meta property="article:published_time" content="2024-05-03">';

/** Paragraphs of a story about a study of mussels. */
export const STORY = `<h1>Mussels remember the tide, study finds</h1>
<p>Mussels that grow up between the tides keep to their rhythm for weeks after they are moved to still water, researchers at the University of Ostmark report.</p>
<p>The study followed four hundred animals over two summers and compared them with mussels that had never fallen dry in their lives.</p>
<p>“We did not expect the rhythm to last so long,” said lead author Dr. Mara Lindqvist, a marine biologist at the University of Ostmark, who led the work.</p>
<p>The team now wants to know whether the animals pass their clocks on to the next generation, and whether warmer water makes them forget.</p>`;

/** Paragraphs of a page of advice that names no study of its own. */
export const ADVICE = `<h1>Seven ways to keep your balcony garden alive in August</h1>
<p>Water in the morning, before the sun is high, and give the pots more than you think that they need on a hot and windy day.</p>
<p>Choose plants that come from dry places, put the large ones where they shade the small ones, and group the pots close together.</p>
<p>If you go away for a week, ask a neighbour, or set the pots into a tub with a hand of water and hope for the best.</p>`;
