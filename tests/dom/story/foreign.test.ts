/** What stands beside a story and is none is told by its form, whatever it is called. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from './fixtures';

const read = (body: string) => extractStory(storyAround(body), 'https://pond.example/2024/story');

const WORDS =
  'I read this twice and still do not see how the newts were weighed, since water clings to them.';
const comments = (item: (at: number) => string) => [1, 2, 3].map(item).join('');

describe('words of readers are left out', () => {
  test.each([
    [
      'under a heading that counts them',
      `<div id="talk"><h2>Discussion (3)</h2>${comments((at) => `<div class="post"><p class="who">reader${at}</p><p>${WORDS}</p></div>`)}</div>`,
    ],
    [
      'where each says who wrote',
      `<section>${comments((at) => `<div class="c"><p>Reader${at} schrieb:</p><p>${WORDS}</p></div>`)}</section>`,
    ],
    [
      'where each can be answered',
      `<ol class="x9">${comments((at) => `<li class="k"><b>Reader ${at}</b><p>${WORDS}</p><a href="#r${at}">返信</a></li>`)}</ol>`,
    ],
    [
      'marked as comments',
      comments(
        (at) =>
          `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b>Reader ${at}</b><p>${WORDS}</p></div>`,
      ),
    ],
  ])('%s', (_, body) => {
    const { text } = read(body);
    expect(text).not.toContain('I read this twice');
    expect(text).toContain('Paragraph number 5');
  });

  test('even where they are longer than the story', () => {
    const many = Array.from(
      { length: 14 },
      (_, at) =>
        `<div class="post"><p class="who">reader${at} wrote:</p><p>${WORDS}</p><p>${WORDS}</p></div>`,
    );
    expect(
      read(`<div id="discussion"><h2>Discussion (14)</h2>${many.join('')}</div>`).text,
    ).not.toContain('I read this twice');
  });
});

test('questions and answers are no comments', () => {
  const body = comments((at) => `<div class="qa"><p>Ada Quill:</p><p>${at} ${WORDS}</p></div>`);
  expect(read(body).text).toContain('1 I read this twice');
});

test('works in a list of references are no comments', () => {
  const items = comments(
    (at) =>
      `<li class="ref"><span>${at}.</span> Quill, A. and Fern, B. The weights of newts in ponds of the north, measured by pupils. Journal of Ponds ${at}, 4–9. <a href="https://pubmed.example/${at}">PubMed</a></li>`,
  );
  expect(read(`<h2>References</h2><ol>${items}</ol>`).text).toContain('Journal of Ponds 3');
});

test('of two stories on a page the one that the title names is read', () => {
  const other =
    '</article><article><h1>Frogs that sing</h1><p>Frogs in the pond of Harrow have been heard to sing at noon, which nobody had expected of them.</p>';
  expect(read(other).text).not.toContain('heard to sing');
});

describe('ways to other stories are left out', () => {
  test.each([
    [
      'a gallery',
      `<div class="g7">${comments((at) => `<div><a href="/2024/other-${at}"><img src="/o${at}.jpg" alt=""><h4>Frogs that sing, part ${at}</h4></a></div>`)}</div>`,
    ],
    [
      'headlines with their first words',
      `<div>${comments((at) => `<article><h3><a href="/2024/other-${at}">Frogs that sing, part ${at}</a></h3><p>Its first words stand here so that somebody clicks on it.</p></article>`)}</div>`,
    ],
    [
      'a box in the text',
      '<div class="x3"><a href="/2024/other"><img src="/o.jpg" alt=""><h4>Frogs that sing</h4><p>Read on</p></a></div>',
    ],
  ])('%s', (_, body) => {
    const { text } = read(
      `${body}<p>Next year the pupils will weigh the frogs as well, if the school gets new scales.</p>`,
    );
    expect(text).not.toMatch(/Frogs that sing|first words|Read on/);
    expect(text).toContain('Next year the pupils');
  });
});

test('the controls of a player are left out, and its film is linked', () => {
  const { text, html } = read(
    '<div class="box"><div class="v7" role="region" aria-label="video player"><video src="/newt.mp4" poster="/p.jpg" title="Newts at noon"></video><div role="button"><span>Play Video</span></div><div class="bar"><div role="button"><span>Mute</span></div><div><span>Current Time</span> 0:00</div><div><span>Stream Type</span>LIVE</div></div><div><label>Font Size</label></div></div></div>',
  );
  expect(text).not.toMatch(/Play Video|Mute|Current Time|Stream Type|Font Size/);
  expect(html).toMatch(/href="https:\/\/pond.example\/newt.mp4"[^>]*>Newts at noon</);
});
