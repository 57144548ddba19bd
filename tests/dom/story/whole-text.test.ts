/** All the text of a page, asked for by a reader who says that the part taken for its story is not right. */
import { expect, it } from 'vitest';
import { readPage } from '../../../utils/read-page';
import { page, storyAround } from './fixtures';

const url = 'https://news.example/2026/a-pond';
const NOTICE = 'The library opens at nine.';
const short = () =>
  page(`<!doctype html><html lang="en"><head><title>Notice</title></head><body>
<nav><ul><li><a href="/a">Rooms</a></li><li><a href="/b">Books</a></li></ul></nav>
<h1>Notice</h1><div class="sidebar"><p>${NOTICE}</p></div>
<p style="display:none">Never shown.</p><script>document.title</script>
<form><label>Search <input name="q"></label><button>Go</button></form>
<footer><a href="/imprint">Imprint</a></footer></body></html>`);

it('is read from a page that was not taken for an article, which is no story for that', () => {
  const { story } = readPage(short(), url, { whole: true });
  expect(story).toMatchObject({ isArticle: false, isWhole: true, kind: 'web-page' });
  expect(story.text).toContain(NOTICE);
  expect(story.wordCount).toBeGreaterThan(4);
});

it('is not read unless asked for', () => {
  expect(readPage(short(), url).story).toMatchObject({ isWhole: false, html: '', text: '' });
});

it('leaves out what the page does not show, and what only leads around in the site', () => {
  const { text, html } = readPage(short(), url, { whole: true }).story;
  for (const left of ['Rooms', 'Imprint', 'Never shown', 'document.title', 'Go'])
    expect(text).not.toContain(left);
  expect(html).not.toMatch(/<(script|input|form|button)/);
});

it('says the headline once, above the text', () => {
  expect(readPage(short(), url, { whole: true }).story.html).not.toContain('<h1>');
});

it('holds what was taken for no part of the story, beside the story', () => {
  const box = '<aside class="related"><p>What stands in this box is wanted after all.</p></aside>';
  const chosen = readPage(storyAround(box), url).story;
  const { story } = readPage(storyAround(box), url, { whole: true });
  expect(chosen.text).not.toContain('wanted after all');
  expect(story.text).toContain('wanted after all');
  expect(story.text).toContain('Paragraph number 5');
});

it('changes neither title, authors and dates nor the papers that were found', () => {
  const paper = '<p>See <a href="https://doi.org/10.5555/pond.7">the study</a>.</p>';
  const [chosen, whole] = [false, true].map((whole) =>
    readPage(storyAround(paper), url, { whole }),
  );
  const { html: _, text: __, wordCount: ___, isWhole: ____, ...rest } = chosen?.story ?? {};
  expect(whole?.story).toMatchObject(rest);
  expect(whole?.mentions).toEqual(chosen?.mentions);
});

it('is read of a copy: the page stays as it is', () => {
  const document = storyAround('<div class="share"><p>Share this</p></div>');
  const before = document.documentElement.outerHTML;
  readPage(document, url, { whole: true });
  expect(document.documentElement.outerHTML).toBe(before);
});

it('is read of an empty page', () => {
  expect(readPage(page(''), url, { whole: true }).story).toMatchObject({ text: '', wordCount: 0 });
});

it('takes a header whose script says more than its words for one that leads around', () => {
  const document = short();
  document.body.insertAdjacentHTML(
    'afterbegin',
    `<header><script>${'window.menu = window.menu || []; '.repeat(4)}</script><a href="/">The Pond Library</a></header>`,
  );
  expect(readPage(document, url, { whole: true }).story.text).not.toContain('The Pond Library');
});
