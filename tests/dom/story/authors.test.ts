/** Who wrote a story: people, institutions, and nobody who is not told. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from './fixtures';

const URL = 'https://www.pondpost.example/2024/03/05/story';

/** A story with `byline` below its headline, `head` in its head and `end` behind it. */
function told(byline: string, head = '', end = '', lang = 'en') {
  const document = storyAround(end, head);
  document.documentElement.lang = lang;
  document.querySelector('h1')?.insertAdjacentHTML('afterend', byline);
  return extractStory(document, URL);
}
const data = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A pond and its story',
    ...article,
  })}</script>`;

describe('a printed byline names', () => {
  test.each([
    ['<div class="byline"><span>By</span><a href="/a">Ada Quill</a></div>', ['Ada Quill']],
    ['<div><span>By</span><div><a href="/author/aq">Ada Quill</a></div></div>', ['Ada Quill']],
    ['<p class="byline"><a href="/staff/ada">Ada Quill</a><br>POND POST</p>', ['Ada Quill']],
    ['<p>14 March 2031 · Text: Ada Quill</p>', ['Ada Quill']],
    [
      '<ul class="byline"><li>By <a href="/a">Ada Quill</a> on May 4, 2014</li></ul>',
      ['Ada Quill'],
    ],
    ['<div class="author">Erstellt von Ada Quill</div>', ['Ada Quill']],
    [
      '<span class="author">Par <a href="/a">Ada Quill<i>(Oslo, bureau)</i></a></span>',
      ['Ada Quill'],
    ],
    [
      '<div class="author-box"><span>Lesedauer: 8 Minuten</span> <span>Ada Quill</span></div>',
      ['Ada Quill'],
    ],
    [
      '<cite class="byline vcard"><span>By </span><span class="fn">ADA QUILL</span> <abbr>May 4, 2031 3:46 PM</abbr> <b>Good Pond</b></cite>',
      ['ADA QUILL'],
    ],
    ['<p class="byline">By ADA QUILL AP Medical Writer</p>', ['ADA QUILL']],
    ['<div><div>Written by</div><div>Ada Quill</div></div>', ['Ada Quill']],
    [
      '<div class="comments_datetime"><p><span class="author">By ADA QUILL</span> 01/11/31 <i>Moor Press</i></p></div>',
      ['ADA QUILL'],
    ],
    [
      '<address><a rel="author" href="/profile/aq">Ada Quill</a> Pond correspondent</address>',
      ['Ada Quill'],
    ],
    [
      '<div class="byline"><x-author><span class="name">Ada Quill</span><span class="role">toimetaja</span></x-author></div>',
      ['Ada Quill'],
    ],
    [
      '<div>9.4.2031, par <div class="field--type-entity-reference"><a href="/auteurs/aq">Ada Quill</a></div></div>',
      ['Ada Quill'],
    ],
    [
      '<div><div><div class="small">Text</div><div class="medium">Ada Quill</div></div><div><div class="small">Foto</div><div class="medium">Noor Fern</div></div></div>',
      ['Ada Quill'],
    ],
    [
      '<p>เรื่อง: <a href="/author/a/">พิมพ์ชนก ศรีวิลัย</a> และ <a href="/author/b/">ธนัท เรืองฤทธิ์</a></p>',
      ['พิมพ์ชนก ศรีวิลัย', 'ธนัท เรืองฤทธิ์'],
    ],
    ['<div class="author-name"><span>بقلم: </span><span>أ ف ب</span></div>', ['أ ف ب']],
    [
      '<div class="documentByLine"><span class="documentAuthor">Published by <a href="/author/aq">Ada Quill</a> — </span><span>published 5 May 2031</span></div>',
      ['Ada Quill'],
    ],
    [
      '<p>OSLO (Moor Wire) - Ponds are deeper than anybody had thought they would be.</p>',
      ['Moor Wire'],
    ],
    [
      '<p class="byline">By <a href="/author/aq">Ada Quill</a> <span class="author-title">Ponds &amp; Lakes Writer</span></p>',
      ['Ada Quill'],
    ],
    ['<p class="byline">By Ada Quill, Culture and Pond Editor</p>', ['Ada Quill']],
    [
      '<p class="byline"><i>create</i> <a rel="author" href="/author/aq">Ada Quill</a> <span><i>folder</i><a rel="category tag" href="/cat/life">Pond Life</a></span></p>',
      ['Ada Quill'],
    ],
    [
      '<section class="info"><div class="authorinfo"><div class="source"><a href="https://moor.example">Moor Insider</a></div><div><span itemprop="author" itemscope itemtype="http://schema.org/person"><span itemprop="name">Ada Quill</span></span> <time datetime="2024-03-05">5 March</time></div></div></section>',
      ['Ada Quill'],
    ],
    ['<p class="byline">Ada Quill, TNN | Updated: Oct 9, 2016</p>', ['Ada Quill']],
    ['<p>By Ada Quill, MD at 3:46 PM</p>', ['Ada Quill']],
    [
      '<p>By Ada Quill, Tomás Rey Jr. and Ode Varga</p>',
      ['Ada Quill', 'Tomás Rey Jr.', 'Ode Varga'],
    ],
    [
      '<p><i>By </i><b itemprop="name"><a href="/a">Ada Quill</a>,&nbsp;</b><b itemprop="name"><a href="/b">Tomás Rey</a></b></p>',
      ['Ada Quill', 'Tomás Rey'],
    ],
    [
      '<div class="author"><span>Ada Quill</span><a rel="author" href="/a">See full bio</a></div>',
      ['Ada Quill'],
    ],
    ['<p>By Reuters in London</p>', ['Reuters']],
    ['<p>Autorka: Ada Quill Zdroj: ČTK</p>', ['Ada Quill']],
    ['<ul><li itemprop="author"><span>Neznámé: Ada Quill</span></li></ul>', ['Ada Quill']],
    [
      '<div><span class="writer"><a href="/writers/8">Ada Quill</a></span></div><div hidden><a href="#">Pond Talk</a></div>',
      ['Ada Quill'],
    ],
    [
      '<div><img src="/face.png" alt=""><div><a href="/muhabir/noor-fern">Noor Fern</a><span>02.03.2026 - 08:40</span></div></div>',
      ['Noor Fern'],
    ],
    ['<div><img src="/stork.jpg" alt="Adobe Stock"><span>Adobe Stock</span></div>', []],
    ['<div><a href="/pond-news">Pond News</a><span>02.03.2026 - 08:40</span></div>', []],
    ['<div>Place: Oslo | Agency: ANI</div>', ['ANI']],
    ['<div><a href="/agency/7.html">IANS</a><br>Share</div>', ['IANS']],
    ['<p>撰文：李小明</p>', ['李小明']],
    ['<p>한도윤 기자</p>', ['한도윤']],
    ['<p class="author">한도윤 기자</p>', ['한도윤']],
    ['<p class="writer">新华社记者 李小明</p>', ['李小明']],
    ['<div><span>文字の大きさ</span><button>小</button></div>', []],
    ['<p>By then the pond had frozen.</p>', []],
    ['<p>作者认为，池塘比村庄更古老。</p>', []],
    ['<figure><figcaption>Taken in 2019 by Tomás Rey</figcaption></figure>', []],
    ['<p class="share">Share on Pondbook</p>', []],
  ])('%s: %j', (byline, authors) => {
    expect(told(byline).authors).toEqual(authors);
  });

  test('who signs below the story, but not the writers of other stories', () => {
    expect(told('', '', '<p>Written by Ada Quill</p>').authors).toEqual(['Ada Quill']);
    const others =
      '<div class="row"><h3><a href="/x">A whale in the canal</a></h3><p>May 2, 2031 by <a rel="author" href="/author/rey">Tomás Rey</a></p></div>';
    expect(told('', '', others).authors).toEqual([]);
    const reference = '<div class="authors">Tomás Rey et al.</div>';
    expect(told('', '', reference).authors).toEqual([]);
  });
});

describe('what the page declares', () => {
  test('gives way to the byline where it names the owner of the site', () => {
    const owner = '<meta name="author" content="Quillon Media">';
    expect(told('<p>By Ada Quill</p>', owner).authors).toEqual(['Ada Quill']);
    const person = '<meta property="article:author" content="Ada Quill">';
    expect(told('', owner + person).authors).toEqual(['Ada Quill']);
  });

  test('stays where the byline says the same in fewer words', () => {
    const head = data({ author: [{ '@type': 'Person', name: 'Ada M. Quill' }] });
    expect(told('<p>By Ada Quill</p>', head).authors).toEqual(['Ada M. Quill']);
  });

  test('is shown with the given name first', () => {
    const head = '<meta name="author" content="de Rey, Tomás; Quill, Ada">';
    expect(told('', head).authors).toEqual(['Tomás de Rey', 'Ada Quill']);
  });

  test('is as long as its longest list', () => {
    const cited = ['Ada Quill', 'Ode Varga'].map(
      (name) => `<meta name="citation_author" content="${name}">`,
    );
    const head = data({ author: { '@type': 'Person', name: 'Ada Quill' } }) + cited.join('');
    expect(told('', head).authors).toEqual(['Ada Quill', 'Ode Varga']);
  });
});

describe('an organisation is told from a person', () => {
  test.each([
    [
      'by its type',
      '',
      data({ author: { '@type': 'Organization', name: 'Quillon Therapeutics' } }),
    ],
    [
      'by another place in the data',
      '<p>By Quillon Therapeutics</p>',
      data({ sourceOrganization: { '@type': 'Organization', name: 'Quillon Therapeutics' } }),
    ],
    [
      'by its page on the site',
      '<p class="byline">by <a href="/partners/quillon/">Quillon Therapeutics</a></p>',
      '',
    ],
    [
      'by its own front page',
      '<p class="byline">by <a href="https://www.quillontherapeutics.example/">Quillon Therapeutics</a></p>',
      '',
    ],
    [
      'by how the story speaks of it',
      '<p class="byline">By Quillon Therapeutics</p><p>A team at Quillon Therapeutics looked into the pond and was surprised by what lives there.</p>',
      '',
    ],
  ])('%s', (_, byline, head) => {
    const story = told(byline, head);
    expect(story).toMatchObject({
      authors: ['Quillon Therapeutics'],
      organisations: ['Quillon Therapeutics'],
    });
  });

  test('and a person whom the site is called after stays one', () => {
    const head = `<meta property="og:site_name" content="Ada Quill">${data({ author: { '@type': 'Person', name: 'Ada Quill' } })}`;
    expect(told('', head)).toMatchObject({ authors: ['Ada Quill'], organisations: [] });
    expect(told('<p>By Ada Quill</p>').organisations).toEqual([]);
  });
});

describe('the outlet', () => {
  test.each([
    ['Health', 'https://www.pondpost.example/health/article/x', 'pondpost.example'],
    ['Pond Post | All of the news', URL, 'Pond Post'],
    ['Pond Post', URL, 'Pond Post'],
  ])('is no section and no motto: %s at %s', (name, url, siteName) => {
    const document = storyAround('', `<meta property="og:site_name" content="${name}">`);
    expect(extractStory(document, url).siteName).toBe(siteName);
  });

  test('is no newspaper where it is a university', () => {
    const head = data({ publisher: { '@type': 'CollegeOrUniversity', name: 'Fernhill' } });
    expect(told('', head).kind).toBe('web-page');
    expect(extractStory(storyAround('', data({})), 'https://news.fernhill.edu/x').kind).toBe(
      'web-page',
    );
  });
});

describe('the title', () => {
  const title = (h1: string, declared: string) => {
    const document = storyAround('', `<meta property="og:title" content="${declared}">`);
    document.title = `${declared} - Pond Post`;
    const heading = document.querySelector('h1');
    if (heading) heading.outerHTML = h1;
    return extractStory(document, URL).title;
  };
  test.each([
    [
      '<h2>The Pond Project:</h2>',
      'The Pond Project: Better Flood Warnings',
      'The Pond Project: Better Flood Warnings',
    ],
    [
      '<h1>池の貝は先に知る--洪水を告げる仕組み</h1>',
      '池の貝は先に知る--洪水を告げる仕組み',
      '池の貝は先に知る--洪水を告げる仕組み',
    ],
    [
      '<h1><a href="index.html">tales of the pond</a></h1><h1>Frogs sing at noon<a href="#x">¶</a></h1>',
      'Frogs sing at noon — tales of the pond',
      'Frogs sing at noon',
    ],
  ])('is whole, and not the site’s: %s', (heading, declared, expected) => {
    expect(title(heading, declared)).toBe(expected);
  });
});

describe('a name without a word or a mark is the author where', () => {
  const portrait = (name: string) =>
    `<div class="flex"><div class="round"><img alt="" src="/p.jpg"></div><div class="sm"><div>${name}</div><div>May 11, 2031 · 7 min</div></div></div>`;

  test('it stands beside a portrait', () => {
    expect(told(portrait('Noor Haddad')).authors).toEqual(['Noor Haddad']);
  });

  test('several stand with the day', () => {
    expect(
      told('<div><h5>Nick Fern, Kate Quill</h5><cite>January 13, 2031</cite></div>').authors,
    ).toEqual(['Nick Fern', 'Kate Quill']);
  });

  test('an "and" between them', () => {
    const { authors, text } = told(
      '<div><h5>Nick Fern and Kate Quill</h5><cite>January 13, 2031</cite></div>',
    );
    expect(authors).toEqual(['Nick Fern', 'Kate Quill']);
    expect(text).not.toContain('Nick Fern');
  });

  test('but nobody is, where it leads to a section', () => {
    expect(told(portrait('<a href="/animal-minds">Animal Minds</a>')).authors).toEqual([]);
  });

  test('nor where somebody else is declared', () => {
    expect(
      told(portrait('Noor Haddad'), data({ author: { '@type': 'Person', name: 'Ada Quill' } }))
        .authors,
    ).toEqual(['Ada Quill']);
  });
});

test('everybody whom the byline names is an author, where data name the first one', () => {
  const byline =
    '<h4 class="author-name"><a href="/author/a/">Ada Quill</a>, <a href="/author/b/">Noor Haddad</a></h4>';
  const author = { '@type': 'Person', name: 'Ada Quill' };
  expect(told(byline, data({ author })).authors).toEqual(['Ada Quill', 'Noor Haddad']);
});

describe('a label leaves the name to what stands behind it', () => {
  test.each([
    ['in both genders', '<p class="foot__author">Autorka/Autor:</p><p>Ada Quill</p>', 'Ada Quill'],
    ['of an agency', '<p class="foot__author">Autor:</p><p>NAP</p>', 'NAP'],
    [
      'within brackets',
      '<p>More soon. <b>(A – autor: Ada Quill, editor: Noor Fern)</b></p>',
      'Ada Quill',
    ],
  ])('%s', (_, end, name) => {
    expect(told('', '', end, 'pl').authors).toEqual([name]);
  });
});

describe('names in scripts without spaces stand apart', () => {
  test.each([
    ['<p>作者：李文博 赵晓宁</p>', ['李文博', '赵晓宁']],
    ['<p>作者：文/陈思雨 通讯员 周立</p>', ['陈思雨', '周立']],
    ['<p>記者林佳穎／台東即時報導</p>', ['林佳穎']],
    ['<ul><li>林佳穎／綜合報導</li></ul>', ['林佳穎']],
    ['<p>作者：李文博 来源：<a href="/x">池塘网</a> 发布时间：2031/5/11 20:14:36</p>', ['李文博']],
  ])('%s', (byline, names) => {
    expect(told(byline, '', '', 'zh').authors).toEqual(names);
  });

  test('but a Japanese name has a space within', () => {
    expect(told('<p>著者：山田 太郎</p><p>池のはなし</p>', '', '', 'ja').authors).toEqual([
      '山田 太郎',
    ]);
  });
});

test('a byline below the standfirst may be called after its comments', () => {
  const byline =
    '<h2>What the pond told those who looked for a whole winter, in its own words and at some length, as only ponds do.</h2><div class="bylineComments"><p>By <a rel="author" href="/ada">Ada Quill</a>, <span>Pond Correspondent</span></p></div>';
  expect(told(byline).authors).toEqual(['Ada Quill']);
});

test('machine-made class names give way to what the page’s own tests call its byline', () => {
  const byline =
    '<div data-testid="byline-contributors" class="sc-1"><div><span class="sc-2">Ada Quill</span><div class="sc-3">Pond reporter</div></div></div>';
  expect(told(byline).authors).toEqual(['Ada Quill']);
});

test('a site signs with its whole name, as it spells it', () => {
  const site = '<meta property="og:site_name" content="Tạp chí Ao Làng">';
  const box = '<div class="author-name"><a href="/author/admin/">Tạp chí Ao Làng</a></div>';
  expect(told('', site, box).authors).toEqual(['Tạp chí Ao Làng']);
  const login = '<meta property="og:site_name" content="Pond Health">';
  expect(told('<p class="author">pondhealth</p>', login).authors).toEqual(['Pond Health']);
});

test('a place that stands before the name is nobody', () => {
  const byline = '<p class="byline"><span>São Paulo</span>, <span>Ada Quill</span></p>';
  const author = { '@type': 'Person', name: 'Ada Quill' };
  expect(told(byline, data({ author })).authors).toEqual(['Ada Quill']);
});

test('a byline may hold the way to the comments', () => {
  const byline =
    '<div class="bylineComments"><p class="bylineBody">By <a rel="author" href="/journalists/a/">Ada Quill</a>, <span>Science Correspondent</span></p></div>';
  expect(told(byline).authors).toEqual(['Ada Quill']);
});

test.each([
  ['Texto de <strong>Lucía Armentia</strong> y <strong>Daniel Roquer</strong>', 'es'],
  ['Testo di <b>Lucía Armentia</b> e <b>Daniel Roquer</b>', 'it'],
  ['Text von <b>Lucía Armentia</b> und <b>Daniel Roquer</b>', 'de'],
])('"%s" names both', (line, lang) => {
  expect(told(`<div><p>${line}</p></div>`, '', '', lang).authors).toEqual([
    'Lucía Armentia',
    'Daniel Roquer',
  ]);
});

describe('nobody is named who is not told', () => {
  test.each([
    [
      'a photograph’s credit',
      '<div class="image"><img src="/a.jpg" alt="Fot. Pond Stock"><div class="source">Fot. Pond Stock</div></div>',
    ],
    [
      'a credit that is called an author',
      '<figure><img src="/a.jpg"><figcaption><span class="pic-author">© Личен архив</span></figcaption></figure>',
    ],
    [
      'the name of a box for those who do not see it',
      '<section class="byline" aria-labelledby="b"><strong id="b">About this story</strong></section>',
    ],
    ['what is hidden', '<div class="author" hidden><a href="/author/x">Read Further</a></div>'],
  ])('%s', (_, byline) => {
    expect(told(byline).authors).toEqual([]);
  });

  test('an editor beside the writer', () => {
    const byline =
      '<div class="credit"><img src="/a.jpg" alt=""><h6>Rizky Putra,</h6><h6>Maria Wulandari</h6></div>';
    expect(told(byline, '<meta name="content_editor" content="Maria Wulandari">').authors).toEqual([
      'Rizky Putra',
    ]);
  });

  test('who checked and who set it', () => {
    const end = '<section><p>作者：温遥</p><p>审校：江南、许一诺</p><p>排版：豆包</p></section>';
    expect(told('', '', end, 'zh').authors).toEqual(['温遥']);
  });

  test('where she wrote', () => {
    const author = { '@type': 'Person', name: 'Teruel | Lucía Royo' };
    const byline = '<div><a href="/autor/lucia-royo/">Lucía Royo</a></div>';
    expect(told(byline, data({ author })).authors).toEqual(['Lucía Royo']);
  });
});

describe('a name in another script or without a word is an author, too', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'with vowel signs',
      '<div class="byl"><a href="/author/s">सुनीता राठौड़</a></div>',
      'hi',
      'सुनीता राठौड़',
    ],
    ['before its post', '<em class="head_journalist_name">한세림 기자</em>', 'ko', '한세림'],
    [
      'behind the label of the text, and not that of the pictures',
      '<div class="credits"><span>文字</span><a href="/author/c">陳柏宇</a><span>攝影</span><a href="/author/l">林予安</a></div>',
      'zh',
      '陳柏宇',
    ],
    [
      'the same with bold labels',
      '<p><b>WORDS</b> Ada Quill <b>PHOTOGRAPHY</b> Noor Fern</p>',
      'en',
      'Ada Quill',
    ],
    [
      'the same in Finnish',
      '<p class="authors"><span>Teksti</span> Aino Kivelä <span>Kuvat</span> Petra Lohi</p>',
      'fi',
      'Aino Kivelä',
    ],
    [
      'in an element of its own within a sentence',
      '<div class="submitted">Опубліковано <span class="username">Оксана Гончаренко</span> в Ср, 14/02/2024 - 10:36</div>',
      'uk',
      'Оксана Гончаренко',
    ],
  ];

  test.each(cases)('%s', (_, byline, lang, name) => {
    expect(told(byline, '', '', lang).authors).toEqual([name]);
  });

  test.each([
    ['at the right', '<p style="text-align: right;"><i>Вера Лопухова</i></p>', 'Вера Лопухова'],
    ['in bold', '<p><strong>Thạch Thị Sương</strong></p>', 'Thạch Thị Sương'],
    ['in italics', '<p><em>Agnieszka Wrona</em></p>', 'Agnieszka Wrona'],
    ['by an initial alone', '<p>Γ. Μπαρδάνη</p>', 'Γ. Μπαρδάνη'],
    [
      'behind a post in brackets',
      '<p>論文はサイトで読める。調査は来年も続く予定だ。（編集委員・中村誠司）</p>',
      '中村誠司',
    ],
    [
      'in brackets',
      '<p>成果は専門誌に掲載された。調査は来年も続く。（科学部・西村亜紀）</p>',
      '西村亜紀',
    ],
  ])('alone at the end: %s', (_, end, name) => {
    expect(told('', '', end).authors).toEqual([name]);
  });

  test('but no paper in capitals is', () => {
    expect(told('', '', '<p><b>THE POND TELEGRAPH</b></p>').authors).toEqual([]);
  });

  test('but no heading of a part is', () => {
    const section = `<p><strong>Final Thoughts</strong></p><p>${'What remains to be said of the pond is said here, at length. '.repeat(3)}</p>`;
    expect(told('', '', section).authors).toEqual([]);
  });
});

test('the outlet that data call an organisation gives way to who signs', () => {
  const author = { '@type': 'Organization', name: 'North Shore Reporter' };
  expect(told('', data({ author }), '<p><em>Ada Quill</em></p>').authors).toEqual(['Ada Quill']);
});

test('a story that its system calls promoted has its own byline', () => {
  const document = storyAround('', '', 14);
  document.querySelector('article')?.setAttribute('class', 'node node-promoted');
  document
    .querySelector('h1')
    ?.insertAdjacentHTML('afterend', '<div class="submitted">By <a href="/u">Ada Quill</a></div>');
  expect(extractStory(document, URL).authors).toEqual(['Ada Quill']);
});

test('a site signs with whoever wrote for it', () => {
  const { authors } = told(
    '',
    '<meta property="og:site_name" content="Nauka dla Polski">',
    '<p>PNA – Nauka dla Polski, Karolina Wrona</p><p>kawr/ bst/</p>',
  );
  expect(authors).toEqual(['Karolina Wrona']);
});

test('a second writer behind the post of the first', () => {
  const byline =
    '<div>By <a href="/people/p">Priya Nair</a>, Environment editor, and <a href="/people/c">Callum Firth</a></div>';
  expect(told(byline).authors).toEqual(['Priya Nair', 'Callum Firth']);
});

test('who wrote it comes before the desk that put it up', () => {
  const desk = '<div class="byline">pubblicato da <a href="/author/r">Redazione Web</a></div>';
  const end = '<p style="text-align: right;"><em>Giulia Bonfanti</em></p>';
  expect(told(desk, '', end, 'it').authors).toEqual(['Giulia Bonfanti']);
});

test('a label that ends on "of" in an element of its own', () => {
  const byline =
    '<div><span class="by">Texto de</span><a class="name" href="/author/l/">Lurdes Matias</a></div>';
  expect(told(byline, '', '', 'pt').authors).toEqual(['Lurdes Matias']);
});

test('an agency gives way to who signed for it', () => {
  const author = { '@type': 'Person', name: 'PNA' };
  const end = '<p style="text-align: right"><em>Jan Wierzba</em></p>';
  expect(told('', data({ author }), end).authors).toEqual(['Jan Wierzba']);
});

describe('of what data declare', () => {
  test('a login signs only where readers see it', () => {
    const head = '<meta name="dcterms.creator" content="aquill2">';
    expect(told('', head).authors).toEqual([]);
    expect(told('<p class="byline">aquill2</p>', head).authors).toEqual(['aquill2']);
    expect(told('<p class="byline"><b>published</b> <i>5 May 2031</i></p>', head).authors).toEqual(
      [],
    );
  });

  test('the firm that shares a word with whoever signed has not signed', () => {
    const { authors } = told('<p>Written by Ada Quill</p>', data({ author: 'Quill Dairy' }));
    expect(authors).toEqual(['Ada Quill']);
  });
});

describe('at the end of a story', () => {
  test.each([
    ['<p><em>By Ada Quill, Communications Adviser</em></p>', ['Ada Quill']],
    ['<p class="text-right"><a href="/authors/aq">Ada Quill</a></p>', ['Ada Quill']],
    ['<p style="text-align:right"><b>Ada Quill</b> (after <i>Pond Repair</i>)</p>', ['Ada Quill']],
    [
      '<p style="text-align:right">Pressedienst der Moorakademie</p>',
      ['Pressedienst der Moorakademie'],
    ],
    ['<p style="text-align:right"><a href="/login">Create Account</a></p>', []],
  ])('signs %s', (end, authors) => {
    expect(told('', '', end).authors).toEqual(authors);
  });
});

describe('between what data declare and what the page prints', () => {
  const desk = '<h6>Ada Quill,</h6><h6>Otto Reed</h6><div class="story__author">Tim Moor</div>';

  test('a name that both give counts', () => {
    expect(told(desk, data({ author: { '@type': 'Person', name: 'Ada Quill' } })).authors).toEqual([
      'Ada Quill',
    ]);
  });

  test('an agency counts before the site that data name for want of anybody', () => {
    const head = `<meta property="og:site_name" content="Pond Post">${data({ author: 'Pond Post' })}`;
    const opening =
      '<p>MOORBURG (dpa) - Ponds are deeper than anybody had thought they would be.</p>';
    expect(told(opening, head).authors).toEqual(['dpa']);
  });
});

test('who wrote a comment is named by its box and has not written the story', () => {
  const comment =
    '<ol class="comments"><li class="comment comment-author-mike"><div class="comment-body"><cite class="fn">Mike</cite><p>Otto Spotted Reed got more of them than the others</p></div></li></ol>';
  expect(told('', '', comment).authors).toEqual([]);
});

test('a day in the figures of another script is nobody', () => {
  const byline =
    '<div class="byline"><span>লিখেছেন</span> <a rel="author" href="/p/1">ফারহানা ইয়াসমিন</a>, <span>আগস্ট ১৩, ২০২৬</span></div>';
  expect(told(byline, '', '', 'bn').authors).toEqual(['ফারহানা ইয়াসমিন']);
});

test('a label may say the same in two forms', () => {
  expect(told('<p class="byline">Autorka/Autor: Ada Quill</p>', '', '', 'pl').authors).toEqual([
    'Ada Quill',
  ]);
});
