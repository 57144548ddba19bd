/** An error of ours in reading a page costs what it broke, is told, and is never taken for anything else. */
import { afterEach, expect, test, vi } from 'vitest';
import { readPage } from '../../../utils/read-page';
import { storyAround } from './fixtures';

const DOI = '10.5555/tide.1';
const url = `https://press.example/doi/${DOI}`;
const linked = `<p>The study is at <a href="https://doi.org/${DOI}">${DOI}</a>.</p>`;
const doisOf = ({ mentions }: ReturnType<typeof readPage>) => mentions.map(({ doi }) => doi);

/** Lets what one stage alone asks of a page fail. */
function breaking(selector: RegExp, words = 'lanes is no function') {
  const { querySelectorAll } = Document.prototype;
  vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(function (
    this: Document,
    asked: string,
  ) {
    if (selector.test(asked) && this.body?.textContent) throw new TypeError(words);
    return querySelectorAll.call(this, asked);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('nothing is told where nothing went wrong', () => {
  expect(readPage(storyAround(linked), url)).not.toHaveProperty('fault');
});

test('what the page declares cannot be read: the story and its paper are', () => {
  const page = storyAround(linked);
  breaking(/^meta\[content\]/);
  const report = readPage(page, 'https://press.example/tides');
  expect(report).toMatchObject({
    fault: 'TypeError: lanes is no function',
    story: { isArticle: true },
  });
  expect(doisOf(report)).toEqual([DOI]);
});

test('nothing of the page can be read: its address still names the paper', () => {
  const page = storyAround(linked);
  breaking(/./);
  const report = readPage(page, url);
  expect(report.fault).toContain('TypeError');
  expect(report.story).toMatchObject({ url, isArticle: false, html: '' });
  expect(doisOf(report)).toEqual([DOI]);
});

test('the words of an error are no longer than a reader may send on', () => {
  const page = storyAround(linked);
  breaking(/./, 'x'.repeat(10_000));
  expect(readPage(page, url).fault).toHaveLength(200);
});
