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
    [
      'an object that its script is given',
      `<script>(function(){window.dataLayer=window.dataLayer||[];})();window.__STATE__ = ${JSON.stringify({ story: { 'a };': 'x', body: paragraphs } })};\nstart(window.__STATE__);</script>`,
    ],
    [
      'a string of data that its script is given',
      `<script>window["__STATE__"] = JSON.parse(${JSON.stringify(JSON.stringify({ story: { body: paragraphs } }))});</script>`,
    ],
    [
      'blocks that its script is given',
      `<script id="data">var a = 1; window.App={};App.content=1;window.App.story=${JSON.stringify({
        related: Array.from({ length: 9 }, (_, at) => ({
          url: `https://pond.example/other/story/number/${at}`,
          headline: 'Another story about something else',
          summary: 'Somebody else did something else, in some other place than the pond.',
        })),
        elements: Array.from({ length: 6 }, (_, at) => ({
          type: 'text',
          _id: `b${at}`,
          content: `Paragraph ${at}: the pond was <b>deeper than anyone</b> had thought, and colder too, said the people who measured it. ${sentence}`,
        })),
      })};</script>`,
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

  test.each([
    ['unfinished', `<script>window.__STATE__={"body":"${'<p>a'.repeat(300)}</script>`],
    ['no JSON', `<script>window.__STATE__={body:'${'<p>a'.repeat(300)}',f(){}};</script>`],
    ['of opening brackets only', `<script>window.__STATE__=${'{["'.repeat(100_000)}</script>`],
    ['of assignments only', `<script>${'window.a={'.repeat(50_000)}</script>`],
  ])('data that are %s are passed over, and soon', (_what, holder) => {
    const start = performance.now();
    const story = extractStory(page(`<html><head></head><body>${holder}</body></html>`), URL);
    expect(story.isArticle).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
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
