import { expect, test } from 'vitest';
import { linkToText, withPrefix } from '../../../utils/citation/citation-prefix';

const citation = { text: 'Moss, F. (2024).', html: 'Moss, F. (2024).' };

const quoting = (words: string, url: string | null = null) =>
  ({ kind: 'quotation', words, url }) as const;

test('a selection is quoted, with the citation below it', () => {
  expect(withPrefix(citation, quoting(' They keep  time & <b>tide</b>. '))).toEqual({
    text: '“They keep time & <b>tide</b>.”\n\nMoss, F. (2024).',
    html: '<blockquote>“They keep time &amp; &lt;b&gt;tide&lt;/b&gt;.”</blockquote><p>Moss, F. (2024).</p>',
  });
});

test('a selection of several paragraphs keeps them apart', () => {
  const url = 'https://news.example/a';
  const { text, html } = withPrefix(citation, quoting('They keep time.\n\n And tide. ', url));
  const place = `${url}#:~:text=They%20keep%20time.,And%20tide.`;
  expect(text).toBe(`“They keep time.\nAnd tide.”\n\nMoss, F. (2024).\n${place}`);
  expect(html).toBe(
    `<blockquote><p><a href="${place}">“They keep time.</a></p><p><a href="${place}">And tide.”</a></p></blockquote><p>Moss, F. (2024).</p>`,
  );
});

test('what is known of the place goes into the link', () => {
  const place = { start: 'keep', end: null, prefix: 'They', suffix: 'time' };
  const { text } = withPrefix(citation, { ...quoting('keep', 'https://news.example/a'), place });
  expect(text).toContain('#:~:text=They-,keep,-time');
});

test('an empty selection, and none, leave the citation alone', () => {
  expect(withPrefix(citation, quoting(' \n'))).toBe(citation);
  expect(withPrefix(citation, null)).toBe(citation);
});

test('a quotation links to its place on the page', () => {
  const url = 'https://news.example/a';
  const place = 'https://news.example/a#:~:text=They%20keep%20time.';
  const { text, html } = withPrefix(
    { text: `Moss, F. (2024). ${url}`, html: `Moss, F. (2024). <a href="${url}">${url}</a>` },
    quoting('They keep time.', url),
  );
  expect(text).toBe(`“They keep time.”\n\nMoss, F. (2024). ${place}`);
  expect(html).toContain(`<blockquote><a href="${place}">“They keep time.”</a></blockquote>`);
  expect(html).toContain(`<a href="${url}">${url}</a>`);
});

test.each(['Moss, F. (2024).', 'Moss, F. (2024). https://news.example/ab'])(
  'the link to a quotation stands behind “%s”, which does not give the address',
  (text) => {
    const url = 'https://news.example/a';
    expect(withPrefix({ text, html: '' }, quoting('keep', url)).text).toBe(
      `“keep”\n\n${text}\nhttps://news.example/a#:~:text=keep`,
    );
  },
);

test('a caption stands before the citation of its story', () => {
  expect(withPrefix(citation, { kind: 'caption', words: 'Figure: <moss>\n. Photo: Ada' })).toEqual({
    text: 'Figure: <moss> . Photo: Ada\n\nMoss, F. (2024).',
    html: '<p>Figure: &lt;moss&gt; . Photo: Ada</p><p>Moss, F. (2024).</p>',
  });
});

test.each([
  ['https://news.example/a', 'keep time', 'https://news.example/a#:~:text=keep%20time'],
  [
    'https://news.example/a#top',
    'moon-light, yes',
    'https://news.example/a#top:~:text=moon%2Dlight%2C%20yes',
  ],
  ['https://news.example/a#:~:text=old', 'new', 'https://news.example/a#:~:text=new'],
  [
    'https://news.example/a',
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'https://news.example/a#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  ],
  ['https://news.example/a', ' ', 'https://news.example/a'],
])('the link from %s to “%s” scrolls to it', (url, quotation, link) => {
  expect(linkToText(url, quotation)).toBe(link);
});
