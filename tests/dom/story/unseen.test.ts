/** What a page hides stays out; what it holds in shadow roots or in data comes in. */
import { afterEach, describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page, storyAround } from './fixtures';

const URL = 'https://pond.example/2024/story';
const sentence =
  'The pond was deeper than anyone had thought, and colder too, said the people who measured it. ';
const paragraphs = `<p>${sentence.repeat(3)}</p>`.repeat(5);
const after = '<p>After that the story goes on for one more sentence, as stories do.</p>';

describe('what the page hides', () => {
  test.each([
    ['display: none', '<p style="display: none">Nobody sees these words at all.</p>'],
    ['visibility:hidden', '<p style="visibility:hidden">Nobody sees these words at all.</p>'],
    ['hidden', '<p hidden>Nobody sees these words at all.</p>'],
    ['aria-hidden', '<p aria-hidden="true">Nobody sees these words at all.</p>'],
    ['a template', '<template><p>Nobody sees these words at all.</p></template>'],
    ['words for screen readers', '<p class="visually-hidden">Nobody sees these words at all.</p>'],
  ])('by %s stays out', (_name, markup) => {
    expect(extractStory(storyAround(markup + after), URL).text).not.toContain('Nobody sees');
  });

  test('in closed details, which a reader may open, is kept', () => {
    const markup =
      '<details><summary>How it was measured</summary><p>With a line, a stone and a good deal of patience in the rain.</p></details>';
    expect(extractStory(storyAround(markup + after), URL).text).toContain('With a line, a stone');
  });
});

describe('a style sheet of the page', () => {
  const frames: HTMLElement[] = [];
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  test('that hides a credit within the text keeps it out', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frames.push(frame);
    const live = frame.contentDocument as Document;
    live.write(
      `<!doctype html><html lang="en"><head><title>A pond</title><style>.q7{display:none}</style></head><body><article><h1>A pond</h1>${paragraphs}<p class="q7">Picture by somebody whom nobody is shown, in words long enough for a paragraph.</p>${paragraphs}</article></body></html>`,
    );
    live.close();
    const { text } = extractStory(live, URL);
    expect(text).toContain('deeper than anyone');
    expect(text).not.toContain('nobody is shown');
  });
});

describe('what a plain copy does not reach', () => {
  test('a story in open shadow roots, one in the other, with its words in slots', () => {
    const live = document.implementation.createHTMLDocument('A pond');
    live.body.innerHTML =
      '<story-page><p slot="end">The end of the pond’s story, told once more for those who came late.</p></story-page>';
    const host = live.querySelector('story-page') as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<article><h1>A pond</h1><story-text></story-text><slot name="end"></slot></article>`;
    const inner = (root.querySelector('story-text') as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = paragraphs;
    const before = live.documentElement.outerHTML + root.innerHTML + inner.innerHTML;
    const story = extractStory(live, URL);
    expect(story.isArticle).toBe(true);
    expect(story.text).toContain('deeper than anyone');
    expect(story.text).toContain('for those who came late');
    expect(live.documentElement.outerHTML + root.innerHTML + inner.innerHTML).toBe(before);
  });

  test.each([
    [
      'linked data',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A pond', articleBody: `${sentence.repeat(3)}\n\n${sentence.repeat(3)}` })}</script>`,
    ],
    ['noscript', `<noscript><article>${paragraphs}</article></noscript>`],
    ['a template', `<template><article>${paragraphs}</article></template>`],
    [
      'the state of its script',
      `<script type="application/json">${JSON.stringify({ props: { page: [{ title: 'A pond', body: paragraphs }] } }).replaceAll('<', '\\u003c')}</script>`,
    ],
  ])('a story that is still only in %s', (_name, holder) => {
    const head = '<meta property="og:type" content="article"><title>A pond</title>';
    const read = page(
      `<html lang="en"><head>${head}</head><body><div id="app"></div>${holder}</body></html>`,
    );
    const story = extractStory(read, URL);
    expect(story.isArticle).toBe(true);
    expect(story.text).toContain('deeper than anyone');
  });

  test('nothing in such data runs or loads', () => {
    const evil = `${paragraphs}<img src="https://t.example/x.png" onerror="document.title='run'"><script>document.title='run'</script>`;
    const data = JSON.stringify({ body: evil }).replaceAll('<', '\\u003c');
    const read = page(
      `<html><head><meta property="og:type" content="article"></head><body><script type="application/json">${data}</script></body></html>`,
    );
    const story = extractStory(read, URL);
    expect(story.isArticle).toBe(true);
    expect(story.html).not.toMatch(/onerror|<script/);
    expect(document.title).not.toBe('run');
  });
});
