/** Code, tables, pictures, notes and sounds keep the form that their page gave them. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page, storyAround } from './fixtures';

const URL = 'https://pond.example/2024/story';
const read = (body: string, head = '') => extractStory(storyAround(body, head), URL);

const CODE = 'port = open(7)\n\nfor frame in port:\n    print(frame)';
const lines = CODE.split('\n');

describe('code keeps its lines and loses their numbers', () => {
  test.each([
    ['plain', `<pre><code>${CODE}</code></pre>`],
    [
      'in a table beside its numbers',
      `<table class="highlight"><tr><td class="gutter"><pre>1\n2\n3\n4\n</pre></td><td class="code"><pre>${CODE}\n</pre></td></tr></table>`,
    ],
    [
      'in a table a line a row',
      `<table>${lines.map((line, at) => `<tr><td class="blob-num" data-line-number="${at + 1}"></td><td class="blob-code"><code>${line}</code></td></tr>`).join('')}</table>`,
    ],
    [
      'with a number in each line',
      `<pre><code>${lines.map((line, at) => `<span class="line"><span class="ln">${at + 1}</span><span class="cl">${line}\n</span></span>`).join('')}</code></pre>`,
    ],
    [
      'in lines that only their style parts',
      `<pre><code>${lines.map((line) => `<span class="line">${line}</span>`).join('')}</code></pre>`,
    ],
    ['in boxes', `<pre><code>${lines.map((line) => `<div>${line}</div>`).join('')}</code></pre>`],
    ['with breaks', `<pre><code>${lines.join('<br>')}</code></pre>`],
    [
      'with spaces in elements of their own',
      `<pre><code>${CODE.replaceAll(/ +/g, '<span class="w">$&</span>')}</code></pre>`,
    ],
    ['in a list', `<pre><ol>${lines.map((line) => `<li>${line}</li>`).join('')}</ol></pre>`],
    ['with a button to copy it', `<pre><button>Copy</button><code>${CODE}</code></pre>`],
  ])('%s', (_, body) => {
    const { html } = read(body);
    expect(html.replaceAll(/<\/?code>/g, '')).toContain(`<pre>${CODE}</pre>`);
  });
});

test('a data table is read row by row, whatever its cells hold', () => {
  const { text } = read(
    '<table><thead><tr><th>Pond</th><th>Newts</th></tr></thead><tbody><tr><td><p>North</p></td><td><div>12</div></td></tr><tr><td><a href="/south">South</a></td><td><a href="/n">7</a></td></tr><tr><td>East</td><td></td></tr><tr><th>West</th><td><ul><li>3</li></ul></td></tr></tbody></table>',
  );
  expect(text).toContain('Pond\tNewts\nNorth\t12\nSouth\t7\nEast\nWest\t3');
});

test('a table of links stays', () => {
  const rows = Array.from(
    { length: 6 },
    (_, at) =>
      `<tr><td><a href="https://data.example/${at}">Pond ${at}</a></td><td><a href="https://data.example/${at}.csv">Weights of the newts</a></td></tr>`,
  );
  expect(read(`<table>${rows.join('')}</table>`).html.match(/<tr>/g)).toHaveLength(6);
});

describe('ruby', () => {
  const story = extractStory(
    page(
      `<html lang="ja"><head><title>川の貝</title><meta property="og:type" content="article"></head><body><article><h1>川の貝</h1>${'<p>架空の研究所の研究班は、<ruby><rb aria-hidden="true">河川</rb><rp>(</rp><rt>かせん</rt><rp>)</rp></ruby>の貝が水の濁る前に<ruby>心拍<rt>しんぱく</rt></ruby>を遅くすることを見いだした。町の計器よりも数時間早く異変に気づける可能性がある。</p>'.repeat(4)}</article></body></html>`,
    ),
    URL,
  );
  test('stands above its words', () => {
    expect(story.html).toMatch(/<ruby>河川(<rp>\(<\/rp>)?<rt>かせん<\/rt>/);
  });
  test('is left out of the plain text, which its words run through', () => {
    expect(story.text).toContain('河川の貝が水の濁る前に心拍を遅く');
  });
});

describe('notes', () => {
  test('in the margin stand behind their paragraph', () => {
    const { html, text } = read(
      '<p>The newts<label for="n1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="n1" class="margin-toggle"><span class="sidenote">All of them were great crested newts, as far as one could see.</span> slept through the winter in the mud of the northern bank.</p>',
    );
    expect(text).toContain('The newts slept through the winter');
    expect(html).toMatch(/<p><small>All of them were great crested newts, .*<\/small><\/p>/);
  });

  test('of their own box are read', () => {
    const { text } = read(
      '<p>The newts slept in the mud.</p><aside role="note"><p>All of them were great crested newts, as far as one could see.</p></aside><p>They woke in March.</p>',
    );
    expect(text).toContain('great crested newts');
  });

  test('are called by a raised number', () => {
    const { html } = read(
      '<p>The newts slept through the winter<a href="#fn1" id="r1">1</a> in the mud.</p><ol><li id="fn1">All were great crested newts. <a href="#r1">↩</a></li></ol>',
    );
    expect(html).toMatch(/winter<sup><a [^>]*href="#story-fn1"[^>]*>1<\/a><\/sup> in/);
  });
});

describe('pictures, sounds and frames', () => {
  test('of AMP are shown', () => {
    expect(
      read('<amp-img src="/newt.jpg" width="800" height="400" alt="A newt"></amp-img>').html,
    ).toContain('src="https://pond.example/newt.jpg"');
  });

  test.each([
    [
      'for two screens',
      '<img class="mobile" src="/newt.jpg?w=400" alt="A newt"><img class="desk" src="/newt.jpg?w=1200" alt="A newt">',
    ],
    [
      'in two sizes',
      '<img src="/newt-300x200.jpg" alt="A newt"><p>They woke in March.</p><figure><img src="/newt.jpg" alt="A newt"><figcaption>A newt.</figcaption></figure>',
    ],
    [
      'with and without scripts',
      '<img data-src="/newt.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A newt"><noscript><img src="/newt.jpg" alt="A newt"></noscript>',
    ],
  ])('are shown once: %s', (_, body) => {
    expect(read(body).html.match(/<img/g)).toHaveLength(1);
  });

  test('two pictures at one address that differ in their number are two', () => {
    expect(read('<img src="/pic?id=1"><img src="/pic?id=2">').html.match(/<img/g)).toHaveLength(2);
  });

  test('that show a sign in a line say it in the text', () => {
    const { text } = read(
      '<p>The newts slept <img src="/f.png" alt="x < 7" width="20" height="10"> days in the mud of the northern bank, which is not much.</p>',
    );
    expect(text).toContain('slept x < 7 days');
  });

  test.each([
    [
      'a chart',
      '<div class="embed"><iframe title="Weights of newts" src="https://charts.example/AbC/1/" height="400"></iframe></div>',
      'href="https://charts.example/AbC/1/"[^>]*>Weights of newts<',
    ],
    [
      'a chart in a figure',
      '<figure><iframe title="Weights of newts" src="https://charts.example/AbC/1/"></iframe><figcaption>Source: the pupils.</figcaption></figure>',
      'href="https://charts.example/AbC/1/"[^>]*>Weights of newts</a> Source: the pupils.',
    ],
    [
      'a talk',
      '<audio controls src="/talk.mp3" title="The talk"></audio>',
      'href="https://pond.example/talk.mp3"[^>]*>The talk<',
    ],
    [
      'a talk without a title',
      '<audio controls><source src="/talk.mp3"></audio>',
      'href="https://pond.example/talk.mp3"[^>]*>talk.mp3<',
    ],
    [
      'a film of AMP',
      '<amp-youtube data-videoid="AAAAAAAAAAA" title="Newts"></amp-youtube>',
      'watch\\?v=AAAAAAAAAAA',
    ],
  ])('%s becomes a link with its title', (_, body, link) => {
    expect(read(body).html).toMatch(new RegExp(link));
  });
});

test('a passage keeps its language', () => {
  const { html } = read(
    '<div lang="fr"><p>Les tritons dorment tout l’hiver dans la vase, et personne ne les dérange avant le mois de mars.</p></div><p>They call it <i lang="fr">la sieste</i>.</p>',
  );
  expect(html).toContain('<p lang="fr">Les tritons');
  expect(html).toContain('<i lang="fr">la sieste</i>');
});

test('a slide show whose captions tell the story is read', () => {
  const slides = Array.from(
    { length: 6 },
    (_, at) =>
      `<li class="slide"><div class="slide-media"><img src="/s${at}.jpg" width="900" height="600" alt=""></div><div class="slide-caption"><h3>Slide ${at}</h3><p>Picture ${at} shows what the team of twelve found in the pond, why nobody had looked there before, and who did.</p></div></li>`,
  );
  const figures = slides.map((slide) =>
    slide.replace(
      /<li.*?(<img[^>]*>).*(<p>.*<\/p>).*/,
      '<figure>$1<figcaption>$2</figcaption></figure>',
    ),
  );
  for (const body of [`<ul class="slides">${slides.join('')}</ul>`, figures.join('')]) {
    const story = extractStory(storyAround(body, '', 0), URL);
    expect(story.text).toContain('Picture 0 shows');
    expect(story.text).toContain('Picture 5 shows');
    expect(story.html).toContain('s5.jpg');
  }
});

describe('a story on several pages', () => {
  test.each(['/2024/story/2', '/2024/story?page=2', '/2024/story-2'])(
    'says that it goes on: %s',
    (next) => {
      expect(read('', `<link rel="next" href="${next}">`).cut).toBe('pages');
    },
  );
  test('is not one that only has a neighbour', () => {
    expect(read('', '<link rel="next" href="/2024/another-story">').cut).toBeNull();
  });
});
