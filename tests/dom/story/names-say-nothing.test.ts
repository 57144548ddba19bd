/** Within the story nothing that says something goes because of the name of its element. */
import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from './fixtures';

const URL = 'https://pond.example/2024/story';
const read = (body: string, head = '') => extractStory(storyAround(body, head), URL);

const SAID =
  'The newts of the northern bank were weighed twice a week by pupils, who wrote down every gram in a green book.';
const LAST =
  '<p>Next year the pupils will weigh the frogs as well, if the school gets new scales, and write down what they find.</p>';

describe('text stays', () => {
  test.each([
    'social-text',
    'remark',
    'related',
    'has-header-font',
    'extra',
    'comment',
    'menu-item-text',
    'sponsor-free',
    'banner-copy',
  ])('in a paragraph of the class %s', (name) => {
    expect(read(`<p class="${name}">${SAID}</p>${LAST}`).text).toContain(SAID);
  });

  test.each([
    ['social-life-of-newts', 'Social life of newts'],
    ['h-extracellular-signals', 'Extracellular signals'],
    ['what-experts-comment', 'What experts comment'],
    ['related-work', 'Related work'],
    ['community', 'Community'],
  ])('under a heading of the id %s', (id, heading) => {
    const { text } = read(`<h2 id="${id}">${heading}</h2><p>${SAID}</p>${LAST}`);
    expect(text).toContain(heading);
  });

  test.each([
    'section-header',
    'header-anchor',
    'article__subheader',
    'media-heading',
    'sidebar-title',
  ])('in a heading of the class %s', (name) => {
    expect(read(`<h2 class="${name}">How they know</h2><p>${SAID}</p>${LAST}`).text).toContain(
      'How they know',
    );
  });

  test.each([
    ['id="social-behaviour"', 'Social behaviour'],
    ['id="related-work"', 'Related work'],
    ['class="related-work"', 'Earlier finds'],
    ['id="popular-newts"', 'Popular newts'],
    ['class="extra-info"', 'How they were weighed'],
    ['class="community-ecology"', 'Ecology of a community'],
  ])('in a section with %s', (name, heading) => {
    const { text } = read(
      `<section ${name}><h2>${heading}</h2><p>${SAID}</p><p>${SAID.replace('newts', 'toads')}</p></section>${LAST}`,
    );
    expect(text).toContain(heading);
    expect(text).toContain(SAID);
    expect(text).toContain('The toads of the northern bank');
  });

  test.each([
    '<p>The <span class="glossary-popup">river newts</span> slow their heartbeat when <span class="term-popup">predators</span> swim near them.</p>',
    '<p>The <button class="glossary-term" aria-haspopup="dialog">river newts</button> slow their heartbeat when <button class="tooltip">predators</button> swim near them.</p>',
    '<p>The <a class="popup-link" href="/g">river newts</a> slow their heartbeat when <abbr class="tooltip">predators</abbr> swim near them.</p>',
    '<div>The <span class="social-term">river newts</span> slow their heartbeat when <span role="button">predators</span> swim near them.</div>',
    '<p>The <span class="tooltip">river newts<span class="tooltiptext">Newts that live in rivers and not in ponds</span></span> slow their heartbeat when predators swim near them.</p>',
    '<p><span class="drop-cap header-font">T</span>he river newts slow their heartbeat when predators swim near them.</p>',
    '<p><button type="button" class="term">The river newts</button> slow their heartbeat when predators swim near them.</p>',
  ])('within a sentence: %s', (body) => {
    expect(read(body + LAST).text).toContain(
      'The river newts slow their heartbeat when predators swim near them.',
    );
  });

  test.each([
    'social-media-image',
    'promo-figure',
    'sidebar-photo',
    'related-image',
    'header-image',
  ])('in a picture with its caption in a box of the class %s', (name) => {
    const { html } = read(
      `<div class="${name}"><figure><img src="/newt.jpg" width="800" height="600" alt="A newt"><figcaption>A newt at noon.</figcaption></figure></div>${LAST}`,
    );
    expect(html).toContain('newt.jpg');
    expect(html).toContain('A newt at noon.');
  });

  test('in the line below the headline', () => {
    const { text } = extractStory(
      new DOMParser().parseFromString(
        `<!doctype html><html lang="en"><head><title>A pond</title></head><body><article><div class="post-header"><h1>A pond</h1><h3 class="subtitle">What a winter by the water taught us</h3></div><div class="content">${`<p>${SAID}</p>`.repeat(5)}</div></article></body></html>`,
        'text/html',
      ),
      URL,
    );
    expect(text).toContain('What a winter by the water taught us');
  });
});

test.each([
  '<div class="related"><h3>Related stories</h3><ul><li><a href="/a">Frogs that sing at noon</a></li><li><a href="/b">Toads that do not sing</a></li></ul></div>',
  '<div class="newsletter-signup"><h3>Newsletter signup</h3><p>Get the best of the pond every Friday in your inbox, for free, and without any tracking whatsoever.</p><form><input type="email"></form></div>',
  '<div class="social"><a href="https://social.example/share">Share this</a></div>',
  '<p>Newts <span class="sr-only">(opens in a new window)</span> sleep.</p>',
])('furniture still goes: %s', (box) => {
  expect(read(box + LAST).text).not.toMatch(/Frogs that|Newsletter|inbox|Share this|new window/);
});

test('links within the story still find their targets', () => {
  const { html } = read(
    `<p>See <a href="#social-notes">the notes</a> of the pupils.</p><h2 id="social-notes">Social notes</h2><p>${SAID}</p>${LAST}`,
  );
  expect(html).toContain('href="#story-social-notes"');
  expect(html).toContain('id="story-social-notes"');
});

test('a form whose field is called id stops nothing', () => {
  const { text } = read(
    `<form class="rating-form"><input name="id"><input name="className"></form>${LAST}`,
  );
  expect(text).toContain('Next year the pupils');
});
