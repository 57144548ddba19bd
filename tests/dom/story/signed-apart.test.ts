/** Who wrote a story, when, and for whom, where the page says it in a place of its own. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page } from './fixtures';

const URL = 'https://www.pond-academy.example/2024/story';
const paragraph =
  '<p>The pond was deeper than anyone had thought, and colder too, said the people who measured it with a line and a stone.</p>';
const documentOf = (head: string, body: string) =>
  page(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
const read = (body: string, head = '<title>Frogs sing at noon</title>') =>
  extractStory(documentOf(head, body), URL);

describe('a story is signed', () => {
  test('at its end, before a note in italics', () => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1>${paragraph.repeat(5)}<p><em>Ada Quill</em></p><p><em>A meeting about the pond will be held on 12 September in the hall beside it.</em></p></article>`,
    );
    expect(story.authors).toEqual(['Ada Quill']);
  });

  test('above its headline, in a line of fields', () => {
    const fields =
      '<td>作者：李文博 来源：<a href="/x">池塘网</a> 发布时间：2031/5/11 20:14:36</td>';
    const story = read(
      `<table><tr>${fields}</tr></table><article><h1>Frogs sing at noon</h1>${paragraph.repeat(5)}</article>`,
    );
    expect(story.authors).toEqual(['李文博']);
  });

  test.each([
    ['<p>Pond News on Air, Ada Quill</p><p>aq/ nf/</p>', ['Ada Quill']],
    ['<p>PNA, Ada Quill</p>', ['Ada Quill']],
    [
      '<p style="text-align:justify"><strong>Pond in Town, Ada Quill (PNA)</strong></p><p>aqi/ nfa/ mhr/</p>',
      ['Ada Quill'],
    ],
    ['<p>Quill, Ada Maria</p>', []],
    ['<p>Photo: Getty, Ada Quill</p>', []],
  ])('at its end, for an outlet: %s', (end, authors) => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1>${paragraph.repeat(5)}${end}</article>`,
    );
    expect(story.authors).toEqual(authors);
  });

  test.each(['<p>——-</p>', '<hr>', '<p>* * *</p>'])(
    'at its end, before a rule and what it is read from: %s',
    (rule) => {
      const story = read(
        `<article><h1>Frogs sing at noon</h1>${paragraph.repeat(5)}<p class="has-text-align-right"><strong>Ada Quill</strong></p>${rule}<p>Source: Fern, M. et al. Frogs of the north sing at noon. Annals of Ponds 3, 77 (2031).</p></article>`,
      );
      expect(story.authors).toEqual(['Ada Quill']);
    },
  );

  test('by a label under the headline, and not by what the writer is', () => {
    const head = `<title>ব্যাঙের গান</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"ব্যাঙের গান","author":[{"@type":"Person","name":"আদা কুইল"}]}</script>`;
    const story = read(
      `<div><h1>ব্যাঙের গান</h1><div>লেখা: <span>আদা কুইল</span></div>${paragraph.repeat(5)}<div><p>লেখক: শিক্ষার্থী, পুকুর বিভাগ, পুকুর বিশ্ববিদ্যালয়</p></div></div>`,
      head,
    );
    expect(story.authors).toEqual(['আদা কুইল']);
  });

  test.each(['Na', 'Ag', 'Oleh'])(
    'by a name that is a link, behind a word of any language: %s',
    (by) => {
      const story = read(
        `<article><h1>Frogs sing at noon</h1><section class="author"><p class="article-authors_texts">${by} <a href="/author/ada-quill">Ada Quill</a></p></section>${paragraph.repeat(5)}</article>`,
      );
      expect(story.authors).toEqual(['Ada Quill']);
    },
  );

  test.each([
    '<span class="byline">Deur <span class="author vcard">Ada Quill</span></span>',
    '<div class="meta author">Nga <b>Ada Quill</b></div>',
    '<p class="author"><span>Ke</span> <strong>Ada Quill</strong></p>',
  ])('by a name in an element of its own, behind a word of any language: %s', (byline) => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1><div class="entry-meta">${byline} <span class="posted-on">27 Februarie 2031 | 16:05</span></div>${paragraph.repeat(5)}</article>`,
    );
    expect(story.authors).toEqual(['Ada Quill']);
  });

  test('by a name whose post stands beside it, with an "and" in it', () => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1><div class="autor"><strong>Ada Quill</strong> <em>Abteilung Teiche/Bereich Presse und Information</em><br><a href="/i">Pond Academy</a></div>${paragraph.repeat(5)}</article>`,
    );
    expect(story.authors).toEqual(['Ada Quill']);
  });

  test.each(['<strong>Na ADA QUILL</strong>', '<b>By Ada Quill</b>'])(
    'by whoever the text opens with, where the system knows initials alone: %s',
    (opening) => {
      const story = read(
        `<article><h1>Frogs sing at noon</h1><div><div class="by">By</div> <a href="/author/aq/">A Q</a></div><p>${opening}</p>${paragraph.repeat(5)}</article>`,
        '<title>Frogs sing at noon</title><meta property="article:author" content="A Q">',
      );
      expect(story.authors.map((name) => name.toLowerCase())).toEqual(['ada quill']);
    },
  );

  test.each([
    [
      'beside how many readers said something',
      '<div class="meta"><a href="/author/aq">Ada Quill</a> <a href="#comments">No Comments</a></div>',
    ],
    [
      'and not by whoever looked it through',
      '<div><span class="by">By <a href="/authors/aq">Ada Quill</a></span> <span>Dec 16 2031</span> <span>Reviewed by <a href="/authors/nf">Noor Fern</a></span></div>',
    ],
    [
      'with the site behind the name',
      '<div class="x1"><a class="x2" href="/rasytojai/ada-quill">Ada Quill</a><span>, Pond-academy.example</span></div>',
    ],
    [
      'family name first, and not in the link’s address',
      '<div id="byline"><span>2031/01/28</span> <span><a href="/idazleak/ada-quill-fern">Quill Fern, Ada - Pond News</a></span></div>',
      ['Ada Quill Fern'],
    ],
  ])('%s', (_, byline, authors = ['Ada Quill']) => {
    const story = read(
      `<article><header><h1>Frogs sing at noon</h1>${byline}</header>${paragraph.repeat(5)}</article>`,
    );
    expect(story.authors).toEqual(authors);
  });

  test('at its end, behind a dash and before a note about the writer', () => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1>${paragraph.repeat(5)}<p><em>–Ada Quill</em></p><p><em>Ada Quill writes about ponds for</em> Pond Magazine <em>and lives in Town.</em></p></article>`,
    );
    expect(story.authors).toEqual(['Ada Quill']);
  });

  test('by a writer, and not by the editor whom the data name beside her', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Frogs sing at noon',
      author: { '@type': 'Person', name: 'Ada Quill' },
      editor: { '@type': 'Person', name: 'Noor Fern' },
    };
    const story = read(
      `<article><h1>Frogs sing at noon</h1><div class="authors"><div class="author-card"><b>Ada Quill</b><span>Writer</span></div><div class="author-card"><b>Noor Fern</b><span>Editor</span></div></div>${paragraph.repeat(5)}</article>`,
      `<title>Frogs sing at noon</title><script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(story.authors).toEqual(['Ada Quill']);
  });

  test('by a guest, whose post is told in one word with the reporter', () => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1><div><span>2031.10.27 09:00</span><span>류다온 객원기자</span></div>${paragraph.repeat(5)}</article>`,
    );
    expect(story.authors).toEqual(['류다온']);
  });

  test('at its end, set in bold by a class', () => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1>${paragraph.repeat(5)}<p class="mb-6 font-bold">Ada Quill</p></article>`,
    );
    expect(story.authors).toEqual(['Ada Quill']);
  });

  test('with the outlet, before the first words', () => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1><p><strong>Ada Quill | Pond Academy</strong> – The pond was deeper than anyone had thought, and colder too, said the people who measured it.</p>${paragraph.repeat(5)}</article>`,
      '<title>Frogs sing at noon</title><meta property="og:site_name" content="Pond Academy">',
    );
    expect(story.authors).toEqual(['Ada Quill']);
  });

  test('by the desk, which is nobody', () => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1><p><strong>The Newsroom | Pond Academy</strong> – The pond was deeper than anyone had thought, and colder too, said the people who measured it.</p>${paragraph.repeat(5)}</article>`,
      '<title>Frogs sing at noon</title><meta property="og:site_name" content="Pond Academy">',
    );
    expect(story.authors).not.toContain('The Newsroom');
  });

  test('with a name for machines beside its pieces', () => {
    const story = read(
      `<article><h1>Frogs sing at noon</h1><div class="byline"><address><a rel="author" href="mailto:ada@pond.example"><span itemprop="name">Ada Maria Quill</span><span>Ada</span> <span>Maria Quill</span></a></address></div>${paragraph.repeat(5)}</article>`,
    );
    expect(story.authors).toEqual(['Ada Maria Quill']);
  });
});

describe('the day', () => {
  test.each([
    [
      'above the headline, beside what kind of text it is',
      '<div><div class="date">09 avril 2024</div><div>Résultats scientifiques, et rien de plus que cela</div></div><h1>Frogs sing at noon</h1>',
      '2024-04-09',
    ],
    [
      'with the year first and a stop behind it',
      '<h1>Frogs sing at noon</h1><div class="cikk">2024. május 27.</div>',
      '2024-05-27',
    ],
  ])('%s', (_where, top, day) => {
    expect(read(`<article>${top}${paragraph.repeat(5)}</article>`).publishedTime).toBe(day);
  });
});

describe('the outlet', () => {
  test('is who holds the rights, where the host is called so', () => {
    const body = `<article><h1>Frogs sing at noon</h1>${paragraph.repeat(5)}</article><div>© Pond Academy 2024 | <a href="/i">Imprint</a></div>`;
    expect(
      extractStory(documentOf('<title>Frogs | PA</title>', body), 'https://pondacademy.example/a')
        .siteName,
    ).toBe('Pond Academy');
  });

  test('is what the window’s title adds to the headline', () => {
    const body = `<article><h1>Frogs sing at noon</h1>${paragraph.repeat(5)}</article>`;
    const title = '<title>Frogs sing at noon | Institute of Waters</title>';
    expect(extractStory(documentOf(title, body), 'https://iw.example/a').siteName).toBe(
      'Institute of Waters',
    );
  });

  test('but no part of the site', () => {
    const body = `<nav><a href="/lakes">Lakes and Rivers</a></nav><article><h1>Frogs sing at noon</h1>${paragraph.repeat(5)}</article>`;
    const title = '<title>Frogs sing at noon | Lakes and Rivers</title>';
    expect(extractStory(documentOf(title, body), 'https://iw.example/a').siteName).toBe(
      'iw.example',
    );
  });
});

test('sections and the site are no part of a title in Chinese, whatever stands between', () => {
  const head = '<title>盐沼里的工程师让海岸多留住三成碳—新闻—科学观察网</title>';
  expect(read(`<div>${paragraph.repeat(5)}</div>`, head).title).toBe(
    '盐沼里的工程师让海岸多留住三成碳',
  );
});
