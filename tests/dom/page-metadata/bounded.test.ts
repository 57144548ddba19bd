/** Pages beyond any measure are cut where they enter: the story is read, and that the rest was not is told. */
import { expect, test } from 'vitest';
import { bounded } from '../../../utils/page-metadata/bounded';
import { readPage } from '../../../utils/read-page';
import { page } from '../story/fixtures';

const URL = 'https://pond.example/2026/toads';
const SENTENCE =
  'Toads that live by the road begin to call an hour earlier than those in the woods, which the team put down to the lamps. ';
const STORY = `<article><h1>Toads call early</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}
  <p>The study was published in <a href="https://doi.org/10.5555/toad.7">the Journal of Ponds</a>.</p></article>`;
const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Toads call early</title><body>${body}`;

const ELEMENTS = '<i>x</i>'.repeat(70_000);
const TEXT = 'moss and water '.repeat(300_000);

test.each([
  ['elements behind it', `${STORY}<div>${ELEMENTS}</div>`],
  ['elements before it', `<div>${ELEMENTS}</div>${STORY}`],
  ['text behind it', `${STORY}<div>${TEXT}</div>`],
  ['text before it', `<div>${TEXT}</div>${STORY}`],
  ['elements in many boxes', `${STORY}${`<div>${'<i>x</i>'.repeat(700)}</div>`.repeat(100)}`],
])('a story with too much %s is read, and the page is said to be cut', (_, body) => {
  const document = page(html(body));
  const before = document.getElementsByTagName('*').length;
  const { page: read, isCut } = bounded(document);
  expect(isCut).toBe(true);
  expect(read.getElementsByTagName('*').length).toBeLessThanOrEqual(60_000);
  expect(read.body.textContent?.length).toBeLessThan(4_100_000);
  // The page itself stays as it is.
  expect(document.getElementsByTagName('*').length).toBe(before);
  const { story, mentions, papersCut } = readPage(document, URL);
  expect(story).toMatchObject({ title: 'Toads call early', isArticle: true });
  expect(mentions.map(({ doi }) => doi)).toEqual(['10.5555/toad.7']);
  expect(papersCut).toBe(true);
});

test('any other page is read as it stands, long data of its own among it', () => {
  const document = page(html(`${STORY}<script>${'1,'.repeat(2_500_000)}</script>`));
  expect(bounded(document)).toEqual({ page: document, isCut: false });
});

test('a row of closed boxes is no more work than it is long', () => {
  const asked = (count: number): number => {
    const document = page(html(`${STORY}${'<div hidden>x</div>'.repeat(count)}`));
    const { getAttribute } = Element.prototype;
    let calls = 0;
    Element.prototype.getAttribute = function counted(this: Element, name: string) {
      calls += 1;
      return getAttribute.call(this, name);
    };
    try {
      readPage(document, URL);
    } finally {
      Element.prototype.getAttribute = getAttribute;
    }
    return calls;
  };
  expect(asked(4000)).toBeLessThan(asked(1000) * 6);
});
