/** Pages that are no story say so; stories on odd pages are still read. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page } from './fixtures';

const sentence =
  'The pond was deeper than anyone had thought, and colder too, said the people who measured it. ';
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `<h3><a href="/story-${n}">Frogs sing louder in year ${n}</a></h3>`,
  ).join('');
const read = (url: string, body: string, head = '', bodyClass = '') =>
  extractStory(
    page(
      `<html lang="en"><head><title>Pond Post</title>${head}</head><body class="${bodyClass}">${body}</body></html>`,
    ),
    url,
  ).isArticle;
const paragraphs = (count: number) => `<p>${sentence.repeat(3)}</p>`.repeat(count);

describe('no story is made of', () => {
  test('a front page, even one that calls itself an article', () => {
    const head = '<meta property="og:type" content="article">';
    expect(read('https://pond.example/', teasers(30) + paragraphs(4), head)).toBe(false);
  });

  test('a section that leads to many stories by their headlines', () => {
    expect(read('https://pond.example/science', teasers(60) + paragraphs(4))).toBe(false);
  });

  test.each([
    'https://pond.example/search?q=frogs',
    'https://pond.example/tag/frogs',
    'https://pond.example/category/science/',
    'https://pond.example/author/jane-roe',
  ])('the list at %s', (url) => {
    expect(read(url, paragraphs(6))).toBe(false);
  });

  test.each(['CollectionPage', 'SearchResultsPage', 'DiscussionForumPosting', 'ProfilePage'])(
    'a page whose data call it a %s',
    (type) => {
      const head = `<script type="application/ld+json">{"@type":"${type}"}</script>`;
      expect(read('https://pond.example/x/frogs', paragraphs(6), head)).toBe(false);
    },
  );

  test.each(['archive category category-frogs', 'search search-results', 'path-taxonomy'])(
    'a list that its body names "%s"',
    (name) => {
      expect(read('https://pond.example/x/frogs', paragraphs(6), '', name)).toBe(false);
    },
  );

  test('a table of names without day, author or a sentence', () => {
    const rows = Array.from({ length: 60 }, (_, n) => `<p>Pond ${n}, depth ${n} m</p>`).join('');
    expect(read('https://pond.example/x/ranking', `<main>${rows}</main>`)).toBe(false);
  });

  test.each(['404 Not Found', 'Seite nicht gefunden', 'Just a moment...', 'Доступ запрещён'])(
    'the error "%s"',
    (title) => {
      const read = page(`<title>${title}</title><body>${paragraphs(3)}</body>`);
      expect(extractStory(read, 'https://pond.example/x').isArticle).toBe(false);
    },
  );
});

describe('a story is read', () => {
  test('on a page that declares nothing and names nobody', () => {
    expect(read('https://pond.example/x/frogs', paragraphs(6))).toBe(true);
  });

  test('beside many headlines, when it is long', () => {
    expect(read('https://pond.example/x/frogs', paragraphs(10) + teasers(20))).toBe(true);
  });

  test('under an address of a list, when the page declares an article', () => {
    const head = '<meta property="article:published_time" content="2024-02-03">';
    expect(read('https://pond.example/topics/frogs', paragraphs(6), head)).toBe(true);
  });

  test('of one post whose body is named by its category too', () => {
    const name = 'single single-post postid-7 category';
    expect(read('https://pond.example/x/frogs', paragraphs(6), '', name)).toBe(true);
  });
});
