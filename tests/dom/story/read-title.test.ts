/** The title that is shown first is the one that stays. */
import { expect, it } from 'vitest';
import { readPage } from '../../../utils/read-page';
import { readTitle } from '../../../utils/read-title';

const text = `<p>${'Moss that lived through a drought passes the memory on to its spores. '.repeat(12)}</p>`;
const HEADS: [string, string][] = [
  [
    '<title>Moss remembers - News Example</title><meta property="og:site_name" content="News Example">',
    '',
  ],
  ['<title>News | Moss remembers</title>', '<h1>Moss remembers</h1>'],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Moss remembers"}</script>',
    '',
  ],
  ['', '<h1>Moss remembers</h1>'],
  ['', ''],
];

it.each(HEADS)('is the story’s own: %s%s', (head, heading) => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body><article>${heading}${text}</article></body></html>`,
    'text/html',
  );
  const url = 'https://news.example/moss';
  expect(readTitle(page, url)).toBe(readPage(page, url).story.title);
});
