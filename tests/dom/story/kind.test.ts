/** What a story is cited as. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from './fixtures';

const kindAt = (url: string, siteName = '', head = '') =>
  extractStory(
    storyAround('', `${siteName && `<meta property="og:site_name" content="${siteName}">`}${head}`),
    url,
  ).kind;
const typed = (type: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","headline":"A pond and its story"}</script>`;

describe('a story is cited as', () => {
  test.each([
    ['https://www.ostmarktimes.example/pond', ''],
    ['https://news.example/pond', 'The Ostmark Herald'],
    ['https://news.example/pond', 'Ostmärkische Zeitung'],
    ['https://news.example/pond', '東方日報'],
    ['https://news.example/pond', 'El Diario de la Costa'],
  ])('a newspaper’s where name or host says so: %s %s', (url, name) => {
    expect(kindAt(url, name)).toBe('newspaper');
  });

  test.each([
    ['en', ['Politics', 'Sport', 'Culture']],
    ['pl', ['Polityka', 'Gospodarka']],
    ['ja', ['経済', 'スポーツ']],
  ])('a newspaper’s where its sections are those of one: %s', (_lang, sections) => {
    const links = sections.map((section) => `<a href="/s">${section}</a>`).join('');
    const document = storyAround(`<nav>${links}</nav>`);
    expect(extractStory(document, 'https://pond.example/2031/05/moss').kind).toBe('newspaper');
    const one = storyAround('<nav><a href="/s">Sport</a><a href="/c">Campus</a></nav>');
    expect(extractStory(one, 'https://pond.example/moss').kind).toBe('web-page');
  });

  test.each([
    ['https://pond.example/posts/moss', ''],
    ['https://pond.example/p/moss', typed('NewsArticle')],
    ['https://pond.example/@ada/moss', ''],
    ['https://pond.example/2031/05/moss/', ''],
    ['https://pond.example/moss', '<meta name="generator" content="Ghost 5.1">'],
  ])('a blog’s where its address or its software is that of one: %s', (url, head) => {
    expect(kindAt(url, 'Pond', head)).toBe('blog');
  });

  test('a newspaper’s where it tells of something as it goes on', () => {
    expect(kindAt('https://pond.example/1', 'Pond', typed('LiveBlogPosting'))).toBe('newspaper');
  });

  test('a news story where the page declares it', () => {
    expect(kindAt('https://pond.example/1', 'Pond', typed('NewsArticle'))).toBe('newspaper');
  });

  test('a magazine’s by its name, even where the page calls itself news', () => {
    expect(kindAt('https://pond.example/1', 'New Scientist', typed('NewsArticle'))).toBe(
      'magazine',
    );
    for (const name of ['Das Teichmagazin', 'Le Mag des mares', 'מגזין הברכה', 'Tạp chí Ao'])
      expect(kindAt('https://pond.example/1', name), name).toBe('magazine');
  });

  test('a magazine’s by its host', () => {
    expect(kindAt('https://www.newscientist.com/article/1-pond', 'newscientist.com')).toBe(
      'magazine',
    );
    expect(kindAt('https://www.rivistastagni.example/1', 'Stagni')).toBe('magazine');
    expect(kindAt('https://pond-mag.example/1', 'Pond')).toBe('magazine');
  });

  test.each([
    'https://www.eurekalert.org/news-releases/100',
    'https://ostmark.example/press-releases/pond',
    'https://ostmark.example/de/pressemitteilungen/2024/teich',
  ])('a news release where nothing else is kept: %s', (url) => {
    expect(kindAt(url, 'Ostmark', typed('NewsArticle'))).toBe('news-release');
  });

  test('no release where the page calls itself an object, though it has contacts', () => {
    const contact =
      '<h3>Media contact</h3><p>Jane Roe</p><p>jane@pond.example</p><p>+1 555 0100</p>';
    const kind = (head: string) =>
      extractStory(storyAround(contact, head), 'https://code.example/pond').kind;
    expect(kind('')).toBe('news-release');
    expect(kind('<meta property="og:type" content="object">')).toBe('web-page');
  });

  test('a blog post where the host keeps blogs', () => {
    expect(kindAt('https://ada.substack.com/p/pond', 'Ada on ponds', typed('NewsArticle'))).toBe(
      'blog',
    );
  });

  test.each([
    ['https://ostmark.example/news/pond', 'University of Ostmark'],
    ['https://pond.example/1', 'Posters and Timeshares'],
  ])('a web page otherwise: %s %s', (url, name) => {
    expect(kindAt(url, name)).toBe('web-page');
  });
});
