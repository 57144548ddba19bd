import { expect, test } from 'vitest';
import { linkToText, withQuotation } from '../../../utils/citation/quote';

const citation = { text: 'Moss, F. (2024).', html: 'Moss, F. (2024).' };

test('a selection is quoted, with the citation below it', () => {
  expect(withQuotation(citation, ' They keep\n time & <b>tide</b>. ')).toEqual({
    text: '“They keep time & <b>tide</b>.”\n\nMoss, F. (2024).',
    html: '<blockquote>“They keep time &amp; &lt;b&gt;tide&lt;/b&gt;.”</blockquote><p>Moss, F. (2024).</p>',
  });
});

test('an empty selection leaves the citation alone', () => {
  expect(withQuotation(citation, ' \n')).toBe(citation);
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
