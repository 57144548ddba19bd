/** What science news is made of, kept as it should be: scripts, dates, names, notes, formulas, pictures. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page, storyAround } from './fixtures';

const URL = 'https://pond.example/2024/story';
const after = '<p>After that the story goes on for one more sentence, as stories do.</p>';

function shown(body: string, head = '') {
  const story = extractStory(storyAround(body + after, head), URL);
  const element = document.createElement('div');
  element.innerHTML = story.html;
  return { story, element };
}

describe('stories in other scripts', () => {
  const inScript = (lang: string, title: string, sentence: string, attributes = '') =>
    extractStory(
      page(
        `<html ${attributes}><head><title>${title}</title><meta property="article:published_time" content="2024-03-05T08:30:00+03:00"></head><body><article><h1>${title}</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</article></body></html>`,
      ),
      `https://pond.example/${lang}/1`,
    );

  test.each([
    [
      'ar',
      'بركة عميقة',
      'كانت البركة أعمق مما ظن الجميع، وأبرد أيضا، كما قال الباحثون الذين قاسوها في الشتاء الماضي. ',
    ],
    [
      'he',
      'בריכה עמוקה',
      'הבריכה הייתה עמוקה יותר ממה שחשבו, וגם קרה יותר, אמרו החוקרים שמדדו אותה בחורף שעבר. ',
    ],
  ])('%s reads from the right, whether or not the page says so', (lang, title, sentence) => {
    for (const attributes of ['', `lang="${lang}" dir="rtl"`]) {
      const story = inScript(lang, title, sentence, attributes);
      expect(story).toMatchObject({ isArticle: true, lang, dir: 'rtl', title });
      expect(story.text).toContain(sentence.trim());
    }
  });

  test('Persian that the page declares reads from the right', () => {
    const sentence = 'برکه عمیق‌تر از آن بود که همه فکر می‌کردند و سردتر هم بود، پژوهشگران گفتند. ';
    const story = inScript('fa', 'برکه', sentence, 'lang="fa"');
    expect(story).toMatchObject({ isArticle: true, lang: 'fa', dir: 'rtl' });
  });

  test.each([
    [
      'zh',
      '池塘比想象的更深',
      '研究人员说，这个池塘比任何人想象的都要深，也更冷，他们去年冬天测量了它的深度和温度。',
    ],
    [
      'ja',
      '池は思ったより深かった',
      '研究者によると、この池は誰もが思っていたよりも深く、そして冷たいことが昨年の冬の測定で分かった。',
    ],
    [
      'ko',
      '연못은 생각보다 깊었다',
      '연구진은 이 연못이 누구나 생각했던 것보다 더 깊고 더 차갑다고 지난겨울의 측정 결과를 밝혔다. ',
    ],
  ])('%s is told by its script and its length counted', (lang, title, sentence) => {
    const story = inScript(lang, title, sentence);
    expect(story).toMatchObject({ isArticle: true, lang, dir: 'ltr', title });
    expect(story.wordCount).toBeGreaterThan(100);
  });
});

describe('dates and names', () => {
  test('the day of publication keeps its zone and is told from the last change', () => {
    const { story } = shown(
      '',
      '<meta property="article:published_time" content="2024-03-05T23:30:00-05:00"><meta property="article:modified_time" content="2024-03-07T09:00:00Z">',
    );
    expect(story.publishedTime).toBe('2024-03-05T23:30:00-05:00');
    expect(story.modifiedTime).toBe('2024-03-07T09:00:00Z');
  });

  test('an embargo leaves the text and keeps its zone', () => {
    const { story } = shown('<p>Embargoed until: 5 March 2024, 16:00 GMT</p>');
    expect(story.release.embargo).toBe('2024-03-05T16:00:00Z');
    expect(story.text).not.toContain('Embargoed');
  });

  test.each([
    [
      ['Ada Quill', 'Ben Reed', 'Cy Marsh'],
      [{ name: 'Ada Quill' }, { name: 'Ben Reed' }, { name: 'Cy Marsh' }],
    ],
    [['Ada Quill', 'Ben Reed'], 'Ada Quill and Ben Reed'],
    [
      ['Ada Quill', 'Ben Reed'],
      ['Ada Quill', 'Ben Reed'],
    ],
  ])('every author is named: %j', (names, author) => {
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A pond and its story', author })}</script>`;
    expect(shown('', head).story.authors).toEqual(names);
  });
});

describe('what a text on science needs', () => {
  test('species in italics, sub- and superscripts', () => {
    const { element } = shown(
      '<p>The frog <i>Rana fictiva</i> breathes CO<sub>2</sub> at 10<sup>–3</sup> of the usual rate, which nobody expected.</p>',
    );
    expect(element.querySelector('i')?.textContent).toBe('Rana fictiva');
    expect(element.querySelector('sub')?.textContent).toBe('2');
    expect(element.querySelector('sup')?.textContent).toBe('–3');
  });

  test('footnotes lead to their notes and back within the story', () => {
    const { element } = shown(
      '<p>The pond is old<sup id="ref1"><a href="#note1">1</a></sup>, older than the village beside it by a thousand years.</p><ol><li id="note1">The village is named first in a letter of the year 1204. <a href="#ref1">Back</a></li></ol>',
    );
    const link = element.querySelector('sup a');
    expect(element.querySelector(link?.getAttribute('href') ?? 'none')?.textContent).toContain(
      '1204',
    );
    expect(element.querySelector('#story-ref1')).not.toBeNull();
  });

  test('formulas in MathML, once and with their parts', () => {
    const { element, story } = shown(
      '<p>Its depth is <math><semantics><mrow><mi>d</mi><mo>=</mo><mfrac><mi>v</mi><mi>a</mi></mfrac></mrow><annotation encoding="application/x-tex">d=\\frac{v}{a}</annotation></semantics></math>, as every reader of ponds will know by heart.</p>',
    );
    expect(element.querySelector('math mfrac')).not.toBeNull();
    expect(story.text).not.toContain('frac');
  });

  test.each([
    ['data-src', '<img src="/placeholder.gif" data-src="/pond.jpg" alt="Pond">'],
    [
      'data-lazy-src',
      '<img src="data:image/gif;base64,R0lGOD" data-lazy-src="/pond.jpg" alt="Pond">',
    ],
    [
      'a picture of several sizes',
      '<picture><source srcset="/pond.jpg 900w, /large.jpg 4000w"><img src="data:image/gif;base64,R0lGOD" alt="Pond"></picture>',
    ],
    [
      'noscript',
      '<img src="data:image/gif;base64,R0lGOD" class="lazy" alt="Pond"><noscript><img src="/pond.jpg" alt="Pond"></noscript>',
    ],
  ])('pictures that wait in %s', (_name, markup) => {
    const sources = [...shown(`<figure>${markup}</figure>`).element.querySelectorAll('img')].map(
      (picture) => picture.src,
    );
    expect(sources).toEqual([
      expect.stringMatching(/^https:\/\/pond\.example\/(pond|large)\.jpg$/),
    ]);
  });

  test('an embedded film becomes a link with its picture', () => {
    const { element } = shown(
      '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk"></iframe>',
    );
    const link = element.querySelector('a[href="https://www.youtube.com/watch?v=abcdefghijk"]');
    expect(link?.querySelector('img')).not.toBeNull();
    expect(element.querySelector('iframe')).toBeNull();
  });

  test('quotations, code and definitions', () => {
    const { element } = shown(
      '<blockquote><p>“It is deeper than I thought,” she said, and went home.</p></blockquote><pre>depth = 3\n  cold = yes</pre><dl><dt>Pond</dt><dd>Still water that a person can walk around in an hour.</dd></dl>',
    );
    expect(element.querySelector('blockquote')?.textContent).toContain('deeper than I thought');
    expect(element.querySelector('pre')?.textContent).toContain('\n  cold');
    expect(element.querySelector('dd')).not.toBeNull();
  });
});
