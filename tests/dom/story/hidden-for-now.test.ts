/** What a page hides only for the moment is part of the story; what it hides for good is not. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page, storyAround } from './fixtures';

const URL = 'https://pond.example/2024/story';
const read = (body: string) => extractStory(storyAround(body), URL);

const SAID =
  'The newts of the northern bank were weighed twice a week by pupils, who wrote down every gram in a green book.';

const prose = Array.from(
  { length: 5 },
  (_, at) =>
    `<p>Paragraph ${at + 1} tells what the team of twelve found in the pond, why nobody had looked there before, and what they mean to do next year.</p>`,
).join('');
const consent =
  '<p>We value your privacy. We and our partners store information on your device, such as cookies, and process personal data for ads.</p><button>Accept</button>';

const whole = (body: string) =>
  extractStory(
    page(
      `<!doctype html><html lang="en"><head><title>A pond</title><meta property="og:type" content="article"></head><body>${body}</body></html>`,
    ),
    URL,
  );

describe('while a dialog is open, the story is read', () => {
  test.each([
    [
      'behind a modal',
      `<div id="app" aria-hidden="true"><main><article><h1>A pond</h1>${prose}</article></main></div><div role="dialog" aria-modal="true">${consent}</div>`,
    ],
    [
      'with every part of the page silenced',
      `<header aria-hidden="true">Pond Post</header><main aria-hidden="true"><h1>A pond</h1>${prose}</main><div class="portal"><div role="dialog">${consent}</div></div>`,
    ],
    [
      'behind a notice longer than half the story',
      `<div aria-hidden="true" inert><article><h1>A pond</h1>${prose}</article></div><dialog open>${consent.repeat(3)}</dialog>`,
    ],
    [
      'with each paragraph silenced',
      `<article><h1>A pond</h1>${prose.replaceAll('<p>', '<p aria-hidden="true">')}</article><div role="alertdialog">${consent}</div>`,
    ],
  ])('%s', (_, body) => {
    const story = whole(body);
    expect(story.isArticle).toBe(true);
    expect(story.text).toContain('Paragraph 1 tells');
    expect(story.text).toContain('Paragraph 5 tells');
    expect(story.text).not.toContain('partners store');
  });
});

describe('part of the story is', () => {
  test.each([
    [
      'what an accordion holds',
      `<h3><button aria-expanded="false" aria-controls="a">Who paid?</button></h3><div id="a" hidden><p>${SAID}</p></div>`,
      'Who paid?',
    ],
    [
      'what Bootstrap collapses',
      `<div class="card"><div class="card-header"><h5><button data-toggle="collapse" data-target="#b">Who paid?</button></h5></div><div id="b" style="display: none"><p>${SAID}</p></div></div>`,
      'Who paid?',
    ],
    [
      'what stands closed under its heading',
      `<h3 class="toggle">Who paid?</h3><div style="display:none"><p>${SAID}</p></div>`,
      'Who paid?',
    ],
    [
      'the second tab',
      `<div role="tablist"><button role="tab" aria-controls="t1">Find</button><button role="tab" aria-controls="t2">Method</button></div><div role="tabpanel" id="t1"><p>Shown at once.</p></div><div role="tabpanel" id="t2" hidden><p>${SAID}</p></div>`,
      'Method',
    ],
    [
      'the rest behind "Read more"',
      `<div class="rest" style="display:none"><p>${SAID}</p></div><button>Read more</button>`,
      '',
    ],
    [
      'the rest of a paragraph',
      `<p>They went on<span id="dots">...</span><span id="more" style="display:none"> for years. ${SAID}</span></p><button onclick="more()">Mehr lesen</button>`,
      'They went on for years',
    ],
    [
      'what shows itself as it scrolls into sight',
      `<h2 style="visibility: hidden" class="wow">A heading</h2><p style="visibility:hidden; animation-name: none" class="wow fadeIn">${SAID}</p>`,
      'A heading',
    ],
    [
      'what <details> holds',
      `<details><summary>Who paid?</summary><p>${SAID}</p></details>`,
      'Who paid?',
    ],
  ])('%s', (_, body, heading) => {
    const { text } = read(body);
    expect(text).toContain(SAID);
    expect(text).toContain(heading);
  });

  test('each of several slides that are shown in turn', () => {
    const slides = [1, 2, 3].map(
      (at) =>
        `<div class="item"${at > 1 ? ' style="display:none"' : ''}><p>${at}. ${SAID}</p></div>`,
    );
    const { text } = read(`<div class="show">${slides.join('')}<button>Next</button></div>`);
    expect(text).toContain(`3. ${SAID}`);
  });

  test('the question above an answer, though it can be pressed', () => {
    const { text } = read(
      `<div><div class="question" onclick="toggle()">Who paid?</div><div style="display:none"><p>${SAID}</p></div></div>`,
    );
    expect(text).toContain('Who paid?');
    expect(text).toContain(SAID);
  });

  test('the letter that is set apart, once', () => {
    const { text } = read(
      `<p><span aria-hidden="true"><span class="drop-cap">T</span>he</span><span class="sr-only">The</span> newts of the northern bank were weighed twice a week by pupils, who wrote it all down.</p>`,
    );
    expect(text).toContain('The newts of the northern bank');
    expect(text).not.toContain('TheThe');
  });

  test('the caption that repeats an alternative text', () => {
    const { html } = read(
      '<figure><img src="/a.png" alt="Newts" width="700" height="400"><figcaption aria-hidden="true">Newts on the northern bank.</figcaption></figure>',
    );
    expect(html).toContain('<figcaption>Newts on the northern bank.</figcaption>');
  });
});

describe('no part of it is', () => {
  test.each([
    ['what nothing opens', `<div style="display:none"><p>${SAID}</p></div>`],
    [
      'a closed dialog',
      `<button data-target="#m" data-toggle="modal">Buy</button><div id="m" role="dialog" style="display:none"><p>${SAID}</p></div>`,
    ],
    [
      'the sign beside a heading',
      `<h2>Method<a aria-hidden="true" href="#m">${'#'}</a></h2><p>Nets.</p><span aria-hidden="true">${SAID.slice(0, 30)}</span>`,
    ],
  ])('%s', (_, body) => {
    expect(read(body).text).not.toContain(SAID.slice(0, 30));
    expect(read(body).text).not.toContain('#');
  });
});

test('a page that shows itself late is read', () => {
  const story = whole(
    `<header>Pond Post</header><div id="page" style="display:none"><h1>A pond</h1>${prose}</div><p>Loading</p>`,
  );
  expect(story.text).toContain('Paragraph 5 tells');
});
