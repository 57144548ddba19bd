/** Stories in forms that are easily taken for something else. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page } from './fixtures';

const read = (body: string, head = '') =>
  extractStory(
    page(
      `<!doctype html><html lang="en"><head><title>Weights of newts</title>${head}</head><body><nav><a href="/">Home</a><a href="/news">News</a></nav>${body}<footer><p>© Pond Post</p></footer></body></html>`,
    ),
    'https://pond.example/2024/weights-of-newts',
  );

const SAID =
  'The newts of the northern bank were weighed twice a week by pupils, who wrote down every gram in a green book.';

describe('a story is read', () => {
  test.each([
    [
      'that only its microdata call one',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Weights of newts</h1><div itemprop="articleBody">${`<p>${SAID}</p>`.repeat(4)}</div></div>`,
    ],
    [
      'that is a short release',
      `<main><h1>Weights of newts</h1><p>12 March 2024</p><p>${SAID}</p><p>The book will be shown at the school until May, and every visitor may look into it. The society of pond readers paid for the scales.</p></main>`,
    ],
    [
      'that is mostly code',
      `<main><article><header><h2><a href="/2024/weights-of-newts">Weights of newts</a></h2></header><p>${SAID}</p>${Array.from({ length: 4 }, (_, at) => `<p>Step ${at}:</p><pre><code>${Array.from({ length: 14 }, (_, line) => `scale.step(${line}, newt=${at})`).join('\n')}</code></pre>`).join('')}<p>That is all, and the scale can go back to school.</p></article></main>`,
    ],
    [
      'that is mostly tables of links',
      `<main><article><h1>Weights of newts</h1><p>${SAID}</p><table>${Array.from({ length: 9 }, (_, at) => `<tr><td><a href="https://data.example/${at}">Pond ${at}</a></td><td><a href="https://data.example/${at}.csv">Weights of its newts</a></td></tr>`).join('')}</table><p>The book will be shown at the school until May, and every visitor may look into it.</p></article></main>`,
    ],
    [
      'that is one sentence above a table of figures',
      `<main><article><h1>Weights of newts</h1><p>${SAID}</p><table><thead><tr>${['Newt', 'Born', 'Gram', 'Pond', 'Kept by'].map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${Array.from({ length: 30 }, (_, at) => `<tr><td>Newt number ${at}</td><td>${1990 + at}</td><td>${at * 3}</td><td>Northern pond ${at}</td><td>Pupil ${at}</td></tr>`).join('')}</tbody></table></article></main>`,
    ],
    [
      'in a silenced page of microdata',
      `<div aria-hidden="true"><div itemprop="articleBody">${`<p>${SAID}</p>`.repeat(4)}</div></div><div role="dialog"><p>Cookies.</p></div>`,
    ],
  ])('%s', (_, body) => {
    const story = read(body);
    expect(story.isArticle).toBe(true);
    expect(story.text).toContain(SAID);
    for (const [, cell] of body.matchAll(/>(Pond \d|Step \d|scale\.step\(13, newt=\d\))/g))
      expect(story.text).toContain(cell);
  });
});
