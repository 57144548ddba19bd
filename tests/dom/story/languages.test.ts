/** Languages, directions and scripts: kept for each passage, whatever the page's markup makes of them. */
import { describe, expect, it } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page, storyAround } from './fixtures';

const url = 'https://news.example/2026/a-pond';
const read = (html: string, head = '') => extractStory(storyAround(html, head), url);
const german =
  'Der Teich war tiefer, als alle gedacht hatten, und im Winter fror er nicht zu, sagten die Leute.';
const bodyOf = (html: string) => page(html).body;
const langOf = (html: string, words: string) => {
  const texts = [...bodyOf(html).querySelectorAll('*')].filter((one) =>
    one.textContent?.includes(words),
  );
  return texts.at(-1)?.closest('[lang]')?.getAttribute('lang') ?? null;
};

describe('the language of a passage', () => {
  it.each([
    ['a paragraph', `<p lang="de">${german}</p>`],
    ['a box around one paragraph', `<div lang="de"><p>${german}</p></div>`],
    ['a box around text', `<div lang="de">${german}</div>`],
    ['a quotation', `<blockquote lang="de"><p>${german}</p></blockquote>`],
    [
      'a quotation in a figure',
      `<figure lang="de"><blockquote><p>${german}</p></blockquote></figure>`,
    ],
    ['boxes in boxes', `<div lang="de"><div><div><p>${german}</p></div></div></div>`],
    ['a section with a heading', `<section lang="de"><h2>Der Teich</h2><p>${german}</p></section>`],
    ['words in a line', `<p>They said: <span lang="de">${german}</span> Then they left.</p>`],
    ['a list', `<ul lang="de"><li>${german}</li><li>${german}</li></ul>`],
    ['a list item', `<ul><li lang="de">${german}</li><li>It was cold there.</li></ul>`],
    [
      'a table cell',
      `<table><tr><th>Who</th><th>What</th></tr><tr><td>They</td><td lang="de">${german}</td></tr></table>`,
    ],
    ['an article in an article', `<article lang="de"><p>${german}</p></article>`],
    [
      'an aside of the story',
      `<aside lang="de"><blockquote><p>${german}</p></blockquote></aside><p>They told the same, at some length, to everybody who came by in that winter and in the next.</p>`,
    ],
  ])('is kept on %s', (_, html) => {
    expect(langOf(read(html).html, 'Der Teich war')).toBe('de');
  });

  it('is that of the story where the whole article is in another than the page', () => {
    const text = `<p>${german}</p>`.repeat(8);
    for (const box of ['article', 'main', 'div']) {
      const story = extractStory(
        page(
          `<!doctype html><html lang="en"><title>Ein Teich</title><body><${box} lang="de"><h1>Ein Teich</h1>${text}</${box}></body></html>`,
        ),
        url,
      );
      expect(story.lang, box).toBe('de');
    }
  });
});

describe('the direction', () => {
  const arabic =
    'كان عمق البركة أكبر مما ظن الجميع، ولم تتجمد في الشتاء كما قال أهل القرية القريبة منها. ';
  const text = `<p>${arabic.repeat(3)}</p>`.repeat(6);

  it.each([
    ['html', `<html lang="ar" dir="rtl"><body><article><h1>البركة</h1>${text}</article>`],
    ['body', `<html><body dir="rtl"><article><h1>البركة</h1>${text}</article>`],
    ['main', `<html lang="en"><body><main dir="rtl"><h1>البركة</h1>${text}</main>`],
    [
      'dir=auto',
      `<html lang="ar"><body dir="auto"><article dir="auto"><h1>البركة</h1>${text}</article>`,
    ],
    ['nothing', `<html><body><article><h1>البركة</h1>${text}</article>`],
    [
      'the style alone',
      `<html><body style="direction: rtl"><article><h1>البركة</h1>${text}</article>`,
    ],
  ])('is right to left where %s says so', (_, html) => {
    const story = extractStory(page(`<!doctype html>${html}`), url);
    expect(story).toMatchObject({ isArticle: true, dir: 'rtl' });
  });

  it('is left to right for an article in English on a site that is not', () => {
    const english = `<p>${'The pond was deeper than anyone had thought, said those who live beside it. '.repeat(3)}</p>`;
    const story = extractStory(
      page(
        `<!doctype html><html lang="ar" dir="rtl"><title>The pond</title><body><nav><a href="/">الرئيسية</a></nav><div class="post" dir="ltr" lang="en"><h1>The pond</h1>${english.repeat(6)}</div></body></html>`,
      ),
      url,
    );
    expect(story).toMatchObject({ dir: 'ltr', lang: 'en' });
  });

  it('is kept on a passage that runs against the story', () => {
    const story = read(`<blockquote dir="rtl" lang="ar"><p>${arabic}</p></blockquote>`);
    expect(bodyOf(story.html).querySelector('[dir="rtl"]')?.textContent).toContain('كان عمق');
    expect(read(`<div dir="rtl">${arabic}</div>`).html).toContain('dir="rtl"');
    expect(read(`<p>They call it <bdi>البركة</bdi> or <bdo dir="rtl">abc</bdo>.</p>`).html).toMatch(
      /<bdi>البركة<\/bdi>.*<bdo dir="rtl">abc<\/bdo>/,
    );
  });
});

describe('vertical text', () => {
  const line = 'その池は誰が思っていたよりも深く、冬になっても凍らなかったと近くの人々は語った。';
  const text = `<p>${line.repeat(4)}</p>`.repeat(6);
  it.each([
    [
      'a style',
      `<body style="writing-mode: vertical-rl"><article><h1>池の話</h1>${text}</article>`,
    ],
    ['a class', `<body class="vrtl"><main><div class="tate"><h1>池の話</h1>${text}</div></main>`],
    [
      'a box of pages',
      `<body><div class="viewer"><section class="page"><h1>池の話</h1>${text}</section></div>`,
    ],
  ])('by %s is a story like others', (_, html) => {
    const story = extractStory(page(`<!doctype html><html lang="ja">${html}</html>`), url);
    expect(story).toMatchObject({ isArticle: true, lang: 'ja', dir: 'ltr' });
    expect(story.text).toContain(line);
  });

  it('keeps figures that stand upright in the line, and emphasis beside it', () => {
    const { html, text: words } = extractStory(
      page(
        `<!doctype html><html lang="ja"><body><article><h1>池の話</h1>${text}<p>会議は<span class="tcy">12</span>月<span style="text-combine-upright: all">31</span>日に<em class="sesame_dot">必ず</em>開かれると研究者らは述べている。</p></article></body></html>`,
      ),
      url,
    );
    expect(words).toContain('会議は12月31日に必ず開かれる');
    expect(html).toContain('<em>必ず</em>');
  });
});
