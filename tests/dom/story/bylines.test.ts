/** Bylines and boxes that the site puts among a story's paragraphs are told from the story. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page } from './fixtures';

const sentence = (n: number) =>
  `<p>Paragraph number ${n} tells at some length what the researchers found in the pond, and why nobody had looked there before this winter.</p>`;
const textOf = (between: string, lang = 'en') =>
  extractStory(
    page(
      `<html lang="${lang}"><head><title>A pond and its story</title><meta name="author" content="Ada Quill"></head><body><article><h1>A pond and its story</h1>${sentence(1)}${between}${[2, 3, 4, 5].map(sentence).join('')}</article></body></html>`,
    ),
    'https://pond.example/2024/story',
  ).text;

describe('below the standfirst', () => {
  test.each([
    ['<p>von</p><p><a href="/ada">Ada Quill</a></p>', 'de'],
    ['<div><span>By</span></div><div>Ada Quill</div>', 'en'],
    ['<p><a href="/ada">Ada Quill</a></p>', 'en'],
  ])('the author’s name is left out, with its "by": %s', (html, lang) => {
    const text = textOf(html, lang);
    expect(text).not.toContain('Ada');
    expect(text.split('\n\n')).toHaveLength(5);
  });

  test('a sentence about the author stays, and so does a name that is none of the page’s authors', () => {
    expect(
      textOf('<p>Ada Quill has lived by the pond since 1984, and swims in it every morning.</p>'),
    ).toContain('Ada');
    expect(textOf('<p>Otto Reed</p>')).toContain('Otto Reed');
  });
});

describe('a heading', () => {
  test('of a kicker and a title keeps them apart', () => {
    const text = textOf('<h2><span>Ponds, lakes and Co.</span><span>Cold? These help</span></h2>');
    expect(text).toContain('Ponds, lakes and Co. Cold? These help');
    expect(textOf('<h2>What <b>m</b><i>RNA</i> does</h2>')).toContain('What mRNA does');
  });
});

describe('at the end', () => {
  test('the box that says how to cite the page is left out', () => {
    const text = textOf('').length;
    const cited = extractStory(
      page(
        `<html lang="en"><head><title>A pond and its story</title></head><body><article><h1>A pond and its story</h1>${[1, 2, 3, 4, 5].map(sentence).join('')}<p>Please use one of the following formats to cite this article in your essay, paper or report:</p><h4>MLA</h4><p>Ada Quill. "A pond and its story." <i>Pond Post</i>. Pond Media, 11 Jan. 2012. Web. 12 Jan. 2012.</p><h4>APA</h4><p>Quill, A. (2012, January 11). "A pond and its story." <i>Pond Post</i>. Retrieved from https://pond.example/.</p></article></body></html>`,
      ),
      'https://pond.example/2024/story',
    ).text;
    expect(cited).not.toContain('Quill');
    expect(cited).toHaveLength(text);
  });
});
