/** Pages put together from rows and boxes, as builders and design systems set them, are read as one story. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';

const URL = 'https://pondpost.example/2031/newts';
const PROSE = [
  'Newts crossed the old mill road on four nights in March, and pupils of the village school counted every one of them.',
  'Most came from the wood above the road, where the ground holds water far into the summer, and went down to the pond.',
  'Nobody had counted them before, and so nobody can say whether there were more of them in the years of the mill.',
  'The school will count again next spring, with lamps that do not blind the animals and with a second team at the weir.',
  'Until then the road is closed at night, which drivers of milk lorries have agreed to, as the village council says.',
];

/** The beginning of a sentence of the text. */
const REPEATED = 'Nobody had counted them before';

function page(content: string, head = '', headline = '<h1>Newts cross the old mill road</h1>') {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Newts cross the old mill road</title>${head}</head><body><header><nav><a href="/">Pond Post</a></nav></header><main>${headline}${content}</main><footer><p>Pond Post, Mill Lane</p></footer></body></html>`,
    'text/html',
  );
}
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
const read = (content: string, head?: string, headline?: string) =>
  extractStory(page(content, head, headline), URL);

describe('rows of a page builder', () => {
  const row = (inner: string) => `<div class="row"><div class="cell">${inner}</div></div>`;

  test('give all of their text, each heading and quotation at its place', () => {
    const { text } = read(
      [
        row(`<p>${PROSE[0]}</p><p>${PROSE[1]}</p>`),
        row('<h2>What nobody knew</h2>'),
        row(`<p>${PROSE[2]}</p><p>${PROSE[3]}</p>`),
        row('<blockquote>“I had never seen one before”, says Ada Quill, who is nine.</blockquote>'),
        row(`<p>${PROSE[4]}</p><p>${PROSE[0]}</p>`),
      ].join(''),
    );
    const places = ['What nobody knew', PROSE[2], 'I had never seen one', PROSE[4]].map((words) =>
      text.indexOf(words ?? ''),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('are all read where each stands three boxes deep', () => {
    const deep = (text: string) =>
      `<div class="field__item"><div class="paragraph"><div class="text"><p>${text}</p><p>${text} Again, in other words, and at more length than before.</p></div></div></div>`;
    const { text } = read(`<div class="field__items">${PROSE.map(deep).join('')}</div>`);
    for (const words of PROSE) expect(text).toContain(words);
  });

  test('that lead elsewhere stay out, with their heading', () => {
    const { text } = read(
      [
        row(`<p>${PROSE[0]}</p><p>${PROSE[1]}</p>`),
        row('<h3>Also of interest</h3>'),
        row(
          '<ul><li><a href="/a">A road for toads</a></li><li><a href="/b">Mills of the north</a></li></ul>',
        ),
        row(`<p>${PROSE[2]}</p><p>${PROSE[3]}</p>`),
      ].join(''),
    );
    expect(text).not.toContain('A road for toads');
    expect(text).not.toContain('Also of interest');
    expect(text).toContain(PROSE[3]);
  });
});

describe('the standfirst is read', () => {
  const LINE = 'Pupils counted every newt that came out of the wood on four nights.';

  test.each([
    ['in a paragraph below the headline', `<p class="a1">${LINE}</p>`],
    ['in a box of its own', `<div class="dek"><p>${LINE}</p></div>`],
    [
      'behind the day',
      `<div class="m"><time datetime="2031-04-02">2 April 2031</time></div><div>${LINE}</div>`,
    ],
  ])('%s', (_, below) => {
    const { text } = read(
      `<div class="body">${paragraphs}</div>`,
      '',
      `<div class="head"><h1>Newts cross the old mill road</h1>${below}</div>`,
    );
    expect(text.startsWith(LINE)).toBe(true);
    expect(text).not.toContain('2 April 2031');
  });

  test('but not twice', () => {
    const { text } = read(
      `<div class="body"><p>${LINE}</p>${paragraphs}</div>`,
      '',
      `<div class="head"><h1>Newts cross the old mill road</h1><p>${LINE}</p></div>`,
    );
    expect(text.split(LINE)).toHaveLength(2);
  });
});

describe('is left out', () => {
  test.each([
    [
      'a field for an address, with its lines',
      '<div class="pe"><div class="sp"><h2>Get stories of ponds in your inbox</h2><p>Join for free to hear from this writer.</p><input placeholder="Enter your email"><button>Go</button></div></div>',
      'inbox',
    ],
    [
      'the same in a form',
      '<div class="rounded"><h3>Six issues a year, all on paper.</h3><p>Pond Post is paid for by its readers.</p><form><input type="email"><button>Go</button></form></div>',
      'Six issues',
    ],
    [
      'the same in another language',
      '<section><p><b>Brief aus dem Moor</b></p><p>Jeden Samstag ein Tier.</p><div><input type="text"><button>Bestellen</button></div></section>',
      'Brief aus dem Moor',
    ],
    ['a sentence set large once more', `<div class="big"><p>${REPEATED}</p></div>`, null],
    [
      'a sentence set large, with who said it',
      `<aside><p>“${REPEATED}”</p><p>Ada Quill, pupil</p></aside>`,
      'Ada Quill, pupil',
    ],
  ])('%s', (_, box, words) => {
    const half = PROSE.slice(0, 2).map((text) => `<p>${text}</p>`);
    const rest = PROSE.slice(2).map((text) => `<p>${text}</p>`);
    const { text } = read(`<article>${half.join('')}${box}${rest.join('')}</article>`);
    if (words) expect(text).not.toContain(words);
    expect(text.split(REPEATED)).toHaveLength(2);
    for (const said of PROSE) expect(text).toContain(said);
  });

  test('who wrote it, at the end', () => {
    const by = '<p class="byline">By Ada Quill</p>';
    const { text, authors } = read(
      `<article>${by}${paragraphs}<div><p><b>Ada Quill</b> redige um jornal de lagoas.</p></div></article>`,
    );
    expect(authors).toEqual(['Ada Quill']);
    expect(text).not.toContain('jornal');
  });

  test('but no list whose items the text names', () => {
    const { text } = read(
      `<article>${paragraphs}<p>What was taken along: lamps that do not blind the animals and buckets.</p><ul><li>lamps that do not blind the animals</li><li>buckets</li></ul><p>${PROSE[0]}</p></article>`,
    );
    expect(text).toContain('\nbuckets');
  });
});
