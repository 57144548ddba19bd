/** Meta tags and links of the head, and the state that scripts hold, are read by one list of names. */
import { describe, expect, test } from 'vitest';
import { MODIFIED_META, PUBLISHED_META } from '../../../utils/page-metadata/date-names';
import { findPapers } from '../../../utils/papers/find';
import { extractStory } from '../../../utils/story/extract';
import { emptyStory } from '../papers/pages';
import { storyAround } from '../story/fixtures';

const URL = 'https://pond.example/2024/story';
const DOI = '10.5555/pond.7';
const mentioned = (head: string) =>
  findPapers(storyAround('', head), URL, emptyStory(URL)).mentions.map(({ doi }) => doi);

describe('the day of a story', () => {
  test.each(PUBLISHED_META)('stands under the name %s for the story and its paper', (name) => {
    const head = `<meta name="${name}" content="2024-03-05"><meta property="og:type" content="article">`;
    expect(extractStory(storyAround('', head), URL).publishedTime).toBe('2024-03-05');
    const clues = findPapers(storyAround('', head), URL, emptyStory(URL)).clues();
    expect(clues.dateWindow?.from).toMatch(/^20(23|24)/);
  });

  test('is none of its last change', () => {
    expect(
      PUBLISHED_META.filter((name) => (MODIFIED_META as readonly string[]).includes(name)),
    ).toEqual([]);
  });
});

describe('a link of the head', () => {
  test.each([
    `<link rel="cite-as describedby" href="https://doi.org/${DOI}">`,
    `<link rel="CITE-AS" href=" https://doi.org/${DOI} ">`,
    `<base href="https://doi.org/"><link rel="cite-as" href="/${DOI}">`,
  ])('names what the page is cited as: %s', (link) => {
    expect(mentioned(link)).toEqual([DOI]);
  });
});

describe('the state that scripts hold', () => {
  test.each([
    ['in a list', `<script type="application/json">{"article":{"doi":["${DOI}"]}}</script>`],
    [
      'as JSON with parameters',
      `<script type="application/json; charset=utf-8">{"doi":"${DOI}"}</script>`,
    ],
    [
      'assigned',
      `<script>window.__STATE__ = {"article": {"paperDoi": 1, "doi": "${DOI}"}};</script>`,
    ],
    ['packed in a text', `<script>self.next.push([1,"{\\"doi\\":\\"${DOI}\\"}"])</script>`],
    ['as a string of JSON', `<script>var state = JSON.parse("{\\"doi\\":\\"${DOI}\\"}");</script>`],
  ])('names a DOI %s', (_how, script) => {
    expect(mentioned(script)).toEqual([DOI]);
  });
});
