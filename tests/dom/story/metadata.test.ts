import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page, storyAround } from './fixtures';

const URL = 'https://www.pondpost.example/2024/03/05/story';
const read = (head: string, body = '') => extractStory(storyAround(body, head), URL);

/** A story whose headline, title and byline are given; everything else as in storyAround. */
function told(title: string, heading: string, byline = '') {
  const document = storyAround('');
  document.title = title;
  const h1 = document.querySelector('h1');
  if (h1) h1.outerHTML = `${heading ? `<h1>${heading}</h1>` : ''}${byline}`;
  return extractStory(document, URL);
}

describe('the day', () => {
  test('is not one after the last change: that is the day of something else on the page', () => {
    const head = '<meta property="article:modified_time" content="2024-03-05T10:00:00Z">';
    const shown = '<div class="date-box"><p>Sale of pond plants: 11 August 2026</p></div>';
    expect(read(head, shown).publishedTime).toBe('2024-03-05T10:00:00Z');
    const early = '<div class="date-box"><p>4 March 2024</p></div>';
    expect(read(head, early).publishedTime).toBe('2024-03-04');
  });

  test('is not that of a work in the references', () => {
    const note =
      '<ol><li><cite>Quill, A. “Frogs”. <span class="reference-accessdate">Retrieved February 10, 2024</span></cite></li></ol>';
    expect(
      extractStory(storyAround(note), 'https://www.pondpost.example/wiki/Frogs').publishedTime,
    ).toBeNull();
  });
});

describe('the title', () => {
  test.each([
    ['Frogs sing at noon | Pond Post', 'Frogs sing at noon', 'Frogs sing at noon'],
    ['Pond Post: Frogs sing at noon', '', 'Frogs sing at noon'],
    ['Frogs sing at noon - Science - pondpost', '', 'Frogs sing at noon'],
    ['蛙は正午に歌うという研究｜池の新聞', '', '蛙は正午に歌うという研究'],
    ['Frogs: a short history', 'Frogs: a short history', 'Frogs: a short history'],
    ['Pond Post', 'Frogs sing at noon, a study finds', 'Frogs sing at noon, a study finds'],
    [
      'Frogs sing at noon | Pond Post',
      'Is it love? Frogs sing at noon',
      'Is it love? Frogs sing at noon',
    ],
    [
      'Frogs sing at noon | Pond Post',
      'Frogs sing at noon <span>Science</span>',
      'Frogs sing at noon',
    ],
    [
      '青蛙在中午唱歌的原因找到了_科学频道_池塘网',
      '青蛙在中午唱歌的原因找到了_科学频道',
      '青蛙在中午唱歌的原因找到了',
    ],
    [
      '青蛙在中午唱歌的原因找到了--池塘网',
      '青蛙在中午唱歌的原因找到了 研究人员在池塘边等了整整三年才听到',
      '青蛙在中午唱歌的原因找到了',
    ],
    [
      'Life in ponds: Frogs sing at noon | Pond Post',
      '<span>Life in ponds</span> <span>Frogs sing at noon</span>',
      'Life in ponds: Frogs sing at noon',
    ],
  ])('of a page called "%s" with the heading "%s" is "%s"', (title, heading, expected) => {
    expect(told(title, heading).title).toBe(expected);
  });
});

test('the title is no module’s name that heads the story', () => {
  const headline = 'Frogs sing at noon for those who wait';
  const document = storyAround('');
  document.title = `Item Display - ${headline}`;
  document
    .querySelector('h1')
    ?.replaceWith(
      ...new DOMParser().parseFromString(
        `<h2>Item Display</h2><div><span class="item-title">${headline}</span></div>`,
        'text/html',
      ).body.childNodes,
    );
  expect(extractStory(document, URL).title).toBe(headline);
});

describe('the date', () => {
  test.each([
    ['<p class="date">2024/3/5</p>', '2024-03-05'],
    ['<div>5. März 2024</div>', '2024-03-05'],
    ['<p>Volume 12, 2024</p>', null],
  ])('is read from the line above the headline: %s', (line, expected) => {
    const document = storyAround('');
    document.documentElement.lang = 'de';
    document.querySelector('h1')?.insertAdjacentHTML('beforebegin', line);
    expect(extractStory(document, 'https://www.pondpost.example/story').publishedTime).toBe(
      expected,
    );
  });

  const rest =
    'Frogs that sing at noon do so for love, say those who waited by the pond for three years to hear it.';
  test.each([
    ['Feb. 23, 2015 -- ', '2015-02-23'],
    ['BASEL, Switzerland, 6 February 2019 – ', '2019-02-06'],
    ['POND CITY (Frog Wire), May 4, 2021 - ', '2021-05-04'],
    ['In spring 2015 – nobody had listened before – ', null],
    ['PARIS — ', null],
  ])('is read from the dateline "%s"', (dateline, expected) => {
    const document = storyAround('');
    document.querySelector('h1')?.insertAdjacentHTML('afterend', `<p>${dateline}${rest}</p>`);
    expect(extractStory(document, 'https://pondpost.example/frogs').publishedTime).toBe(expected);
  });

  test.each([
    ['vr:published_time', '2024-03-05'],
    ['pondsite.publication-time', '2024-03-05'],
    ['vr:update_published', null],
  ])('is read from a tag of the site’s own: %s', (name, expected) => {
    const document = storyAround('');
    document.head.insertAdjacentHTML(
      'beforeend',
      `<meta name="${name}" content="2024-03-05T21:00:00+0200">`,
    );
    const { publishedTime } = extractStory(document, 'https://pondpost.example/frogs');
    expect(publishedTime?.slice(0, 10) ?? null).toBe(expected);
  });

  test('counts in a page that says by a class that it has a sidebar', () => {
    const document = storyAround('');
    document.querySelector('main')?.setAttribute('class', 'with-sidebar');
    document
      .querySelector('h1')
      ?.insertAdjacentHTML('afterend', '<time datetime="2022-10-14T16:20:52Z">4 hours ago</time>');
    expect(extractStory(document, 'https://pondpost.example/frogs').publishedTime).toBe(
      '2022-10-14T16:20:52Z',
    );
  });

  test('above a headline that is no main heading counts before those of an agenda', () => {
    const document = storyAround(
      '<section><h2>Agenda</h2><ul><li><time>05/02/2026</time> Frogs at night</li></ul></section>',
    );
    const headline = document.createElement('h2');
    headline.textContent = 'A pond and its story';
    document.querySelector('h1')?.replaceWith(headline);
    headline.insertAdjacentHTML('beforebegin', '<span>29/01/2026</span>');
    document.documentElement.lang = 'es';
    const { publishedTime } = extractStory(document, 'https://pondpost.example/frogs');
    expect(publishedTime).toBe('2026-01-29');
  });

  test('beside another story’s title in one link is that story’s', () => {
    const document = storyAround(
      '<ul><li><a href="/2"><span>Robots that sort wood</span> <span class="item-date">2026-01-13</span></a></li></ul>',
    );
    document
      .querySelector('h1')
      ?.insertAdjacentHTML('beforebegin', '<p>Story | February 24, 2026</p>');
    const { publishedTime } = extractStory(document, 'https://pondpost.example/frogs');
    expect(publishedTime).toBe('2026-02-24');
  });

  test('right below the headline counts before those of boxes with telling names', () => {
    const document = storyAround('<div class="created-date">Mar 08, 2010</div>');
    document
      .querySelector('h1')
      ?.insertAdjacentHTML('afterend', '<small><a href="/day">January 12, 2012</a></small>');
    expect(extractStory(document, 'https://pondpost.example/frogs').publishedTime).toBe(
      '2012-01-12',
    );
  });
});

test('the title of a story is its own, though it declares that of the paper that it reports', () => {
  const document = storyAround(
    '',
    '<meta name="citation_title" content="Auditory thresholds of pond frogs">',
  );
  const headline = document.querySelector('h1')?.textContent ?? '';
  document.title = headline;
  expect(extractStory(document, 'https://pondpost.example/frogs').title).toBe(headline);
});

describe('the byline', () => {
  test.each([
    ['<p class="byline">By Ada Quill and Tomás Rey</p>', ['Ada Quill', 'Tomás Rey']],
    ['<p class="byline">By Ada Quill, Science Editor</p>', ['Ada Quill']],
    ['<p>Von Ada Quill</p>', ['Ada Quill']],
    ['<p>Von Ada Quill, Washington</p>', ['Ada Quill']],
    ['<p class="byline">By Ada Quill, Tomás Rey, Oslo</p>', ['Ada Quill', 'Tomás Rey']],
    ['<p>Par Ada Quill et Tomás Rey</p>', ['Ada Quill', 'Tomás Rey']],
    ['<p>作者：李小明</p>', ['李小明']],
    ['<p>This post was written by Ada Quill, MD, gastroenterologist</p>', ['Ada Quill']],
    ['<p class="byline">By Pond Post Staff</p>', ['Pond Post Staff']],
    ['<p>By <a rel="author" href="/a">Ada Quill</a>, PhD</p>', ['Ada Quill']],
  ])('%s names %j', (byline, expected) => {
    expect(told('Frogs sing at noon', 'Frogs sing at noon', byline).authors).toEqual(expected);
  });

  test('is not taken from a card that leads to another story', () => {
    const card =
      '<div><a href="/other"><h3>Another story, about something else</h3><p>By Tomás Rey, Oslo</p></a></div>';
    expect(read('', card).authors).toEqual([]);
    expect(
      told(
        'Frogs sing at noon',
        'Frogs sing at noon',
        `<ul><li><a href="/b">记者博客</a></li></ul>`,
      ).authors,
    ).toEqual([]);
  });

  test('is the desk that the page names where it names nobody', () => {
    expect(read('<meta name="author" content="Pond Desk Staff">').byline).toBe('Pond Desk Staff');
    expect(
      read('<meta name="author" content="Pond Desk Staff">', '<p class="byline">By Ada Quill</p>')
        .byline,
    ).toBe('Ada Quill');
    expect(read('<meta name="author" content="staff">').byline).toBeNull();
  });

  test('names people before the site that published them', () => {
    const story = read(
      '<meta property="og:site_name" content="Pond Post"><meta name="author" content="Pond Post"><meta name="parsely-author" content="Ada Quill">',
    );
    expect(story.authors).toEqual(['Ada Quill']);
  });
});

describe('language and direction', () => {
  test('come from the page, or from its writing where the page declares nothing', () => {
    const words =
      'قال الباحثون إن البركة كانت أعمق مما ظن الجميع، وإنهم سيعودون إليها في العام المقبل. ';
    const story = extractStory(
      page(
        `<html><head><title>البركة</title></head><body><article><h1>البركة</h1>${`<p>${words.repeat(3)}</p>`.repeat(5)}</article></body></html>`,
      ),
      URL,
    );
    expect(story.lang).toBe('ar');
    expect(story.dir).toBe('rtl');
    expect(read('').lang).toBe('en');
  });

  test.each([
    [
      'pl',
      'Mech, który rośnie na dnie stawu, nie jest młodszy niż wieś, ale do dziś po nim chodzą.',
    ],
    [
      'tr',
      'Gölde yetişen yosun köyden daha yaşlı ve bu bir sürpriz olarak görüldü, sonra bir ekip.',
    ],
    [
      'sv',
      'Mossan som växer i dammen är äldre än byn, och det var inte lätt att se den från land.',
    ],
  ])('are told by its words where it declares nothing: %s', (lang, sentence) => {
    const story = extractStory(
      page(
        `<html><head><title>A pond</title></head><body><article><h1>A pond</h1>${`<p>${sentence.repeat(2)}</p>`.repeat(5)}</article></body></html>`,
      ),
      URL,
    );
    expect(story.lang).toBe(lang);
  });

  test('are those of the region that the page declares', () => {
    const document = storyAround('');
    document.documentElement.lang = 'pt-BR';
    expect(extractStory(document, URL).lang).toBe('pt-BR');
  });
});

describe('the site', () => {
  test.each(['{$plugin.site_name}', '[site:name]', '%sitename%'])(
    'is named by its host where the page’s template was left unfilled: %s',
    (name) => {
      expect(read(`<meta property="og:site_name" content="${name}">`).siteName).toBe(
        'pondpost.example',
      );
    },
  );
});

describe('the site that does not say its name', () => {
  test.each([
    ['Frogs sing at noon | Pond Post', 'Pond Post'],
    ['Frogs sing at noon - The Pond Post', 'The Pond Post'],
    ['PondPost.com - Frogs sing at noon', 'PondPost.com'],
    ['青蛙在中午唱歌的原因找到了_科学频道_池塘网', '池塘网'],
    ['青蛙在中午唱歌的原因找到了--池塘日报', '池塘日报'],
    ['Frogs sing at noon | Science', 'pondpost.example'],
    ['Frogs sing at noon | ', 'pondpost.example'],
    ['Pond Post', 'pondpost.example'],
  ])('with the title "%s" is called %s', (title, name) => {
    expect(told(title, 'Frogs sing at noon').siteName).toBe(name);
  });

  test('is called as in the title where its address stands for its name', () => {
    const document = storyAround('', '<meta property="og:site_name" content="PondPost.example">');
    expect(extractStory(document, URL).siteName).toBe('PondPost.example');
    document.title = 'Frogs sing at noon | Pond Post';
    expect(extractStory(document, URL).siteName).toBe('Pond Post');
  });

  test('is what its feeds and its address say where data name the service it is made with', () => {
    const head =
      '<script type="application/ld+json">{"@type":"BlogPosting","headline":"A pond and its story","publisher":{"@type":"Organization","name":"Blogger"}}</script><link rel="alternate" type="application/atom+xml" title="Tiché vody - Atom" href="/feed">';
    const document = storyAround('', head);
    const blog = 'https://tichevody.blogs.example/2031/pond.html';
    expect(extractStory(document, blog).siteName).toBe('Tiché vody');
    // A newsroom is called otherwise than its host.
    expect(extractStory(document, 'https://news.moor.example/pond').siteName).toBe('Blogger');
  });

  test('is the one whose page an archive keeps, not the archive', () => {
    const archived = `https://web.archive.org/web/20240308101112/${URL}`;
    expect(extractStory(storyAround(''), archived).siteName).toBe('pondpost.example');
  });

  test.each([
    ['Моховые вести', '<p>© 2031 Моховые вести. Все права защищены.</p>', 'A pond and its story'],
    ['روزنگار', '', 'A pond and its story – روزنگار'],
    ['روزنگار', '', 'A pond and its story – علم روزنگار'],
    ['Moor Üniversitesi', '<p>Moor Üniversitesi, Gölet Sokak 5</p>', 'A pond and its story'],
    ['pondpost.example', '', 'A pond and its story'],
  ])('is what the way to the front page and another place both say: %s', (name, end, title) => {
    const document = storyAround(end);
    document.title = title;
    const logo = name === 'pondpost.example' ? 'Home' : name;
    document.body.insertAdjacentHTML(
      'afterbegin',
      `<a href="/"><img src="/l.svg" alt="${logo}"></a>`,
    );
    expect(extractStory(document, 'https://pondpost.example/1').siteName).toBe(name);
  });
});

describe('the address', () => {
  test('is the canonical one only when that is a page of the same site', () => {
    expect(read('<link rel="canonical" href="/2024/story">').canonicalUrl).toBe(
      'https://www.pondpost.example/2024/story',
    );
    expect(
      read('<link rel="canonical" href="https://elsewhere.example/x">').canonicalUrl,
    ).toBeNull();
    expect(
      read('<link rel="canonical" href="https://www.pondpost.example/">').canonicalUrl,
    ).toBeNull();
  });
});

test('letters that a page escaped twice in its data are read as letters', () => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'A pond and its story',
    author: { '@type': 'Person', name: 'Andr&amp;eacute; M&uuml;ller' },
  });
  expect(read(`<script type="application/ld+json">${data}</script>`).authors).toEqual([
    'André Müller',
  ]);
});

describe('the day of a record gives way to the day at the headline', () => {
  const record = '<meta name="dcterms.created" content="2019-08-30">';
  const read = (head: string, above: string, below = '') => {
    const document = storyAround('', head);
    const headline = document.querySelector('h1');
    headline?.insertAdjacentHTML('beforebegin', above);
    headline?.insertAdjacentHTML('afterend', below);
    return extractStory(document, 'https://pondpost.example/frogs').publishedTime?.slice(0, 10);
  };

  test.each([
    ['above it', '<div class="news">12 May 2031</div>', ''],
    ['below it', '', '<p>12 May 2031</p>'],
    ['marked up', '', '<p><time itemprop="datePublished" datetime="2031-05-12">Monday</time></p>'],
  ])('%s', (_, above, below) => {
    expect(read(record, above, below)).toBe('2031-05-12');
  });

  test('and stands where the page prints none', () => {
    expect(read(record, '')).toBe('2019-08-30');
  });
});

test('the day of another story, which its headline leads to, is not the story’s', () => {
  const document = storyAround(
    '<section><h2>More</h2><a href="/other"><time>02.04.2031</time><h3>Hedges slow the wind</h3></a></section>',
  );
  document
    .querySelector('h1')
    ?.insertAdjacentHTML('beforebegin', '<div><time datetime="2031-04-21">21.04.2031</time></div>');
  const { publishedTime } = extractStory(document, 'https://pondpost.example/frogs');
  expect(publishedTime?.slice(0, 10)).toBe('2031-04-21');
});

test('the day above the headline is the story’s, however far its box reaches', () => {
  const document = storyAround('<ul><li><time>01.04.2031</time> <a href="/b">Hedges</a></li></ul>');
  document
    .querySelector('h1')
    ?.insertAdjacentHTML(
      'beforebegin',
      '<div><time datetime="2031-04-21T07:30:00Z">21.04.2031</time></div><div>changed: 23.04.2031</div>',
    );
  const { publishedTime } = extractStory(document, 'https://pondpost.example/frogs');
  expect(publishedTime?.slice(0, 10)).toBe('2031-04-21');
});

test('the section above a headline that is no main heading is not the title', () => {
  const document = storyAround('', '<meta property="og:title" content="News">');
  document.title = 'Frogs call earlier beside the road - News - PSI';
  const h1 = document.querySelector('h1');
  if (h1) h1.outerHTML = '<h1>News</h1><h2>Frogs call earlier beside the road</h2>';
  expect(extractStory(document, 'https://psi.example/en/news/frogs').title).toBe(
    'Frogs call earlier beside the road',
  );
});
