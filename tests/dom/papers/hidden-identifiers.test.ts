/** Papers that a page names in another place than its text and links. */
import { describe, expect, it } from 'vitest';
import { find, reported, STORY } from './pages';

const DOI = '10.5555/moss.2024.17';
const ADDRESS = `https://doi.org/${DOI}`;
const NATURE = 'https://www.nature.com/articles/s41586-019-0915-y';
const story = (line: string) => find(`<article>${STORY}${line}</article>`);
const named = (line: string) => story(line).mentions.map(({ doi, ids }) => doi ?? ids);

describe('the paper is found by a data attribute', () => {
  it.each([
    ['that is a DOI', `<p>Journal reference: <span data-doi="${DOI}">Annals of Mussels</span></p>`],
    ['that is an address', `<p>Journal reference: <span data-href="${ADDRESS}">Mussels</span></p>`],
    ['of a link without address', `<p>Journal reference: <a data-url="${ADDRESS}">Mussels</a></p>`],
    [
      'of a link that a script follows',
      `<p>Journal reference: <a href="#" data-link="${ADDRESS}">Mussels</a></p>`,
    ],
  ])('%s, where its words stand', (_kind, line) => {
    const found = story(line);
    expect(reported(found)).toEqual([DOI]);
    expect(found.mentions[0]?.evidence[0]).toMatchObject({ where: 'labelled-block' });
  });

  it.each<[string, string, unknown]>([
    ['of a badge of metrics', `<div class="badge" data-doi="${DOI}"></div>`, DOI],
    ['with a number of PubMed', '<div data-pmid="31234567"></div>', { PMID: '31234567' }],
    [
      'with a number of PubMed Central',
      '<div data-pmcid="PMC7654321"></div>',
      { PMCID: 'PMC7654321' },
    ],
    [
      'with a number of arXiv',
      '<div data-arxiv-id="2401.01234"></div>',
      '10.48550/arxiv.2401.01234',
    ],
    ['with a publisher’s address', `<div data-url="${NATURE}"></div>`, '10.1038/s41586-019-0915-y'],
    ['with the DOI as an address', `<div data-doi="${ADDRESS}"></div>`, DOI],
    [
      'or by what a button is called',
      `<button title="See original study: ${ADDRESS}">See it</button>`,
      DOI,
    ],
    [
      'or by its name for screen readers',
      `<button aria-label="Paper, doi: ${DOI}">P</button>`,
      DOI,
    ],
    [
      'or by a frame’s address',
      `<iframe src="https://cards.example/card?theme=light&amp;doi=${encodeURIComponent(DOI)}&amp;ref=x"></iframe>`,
      DOI,
    ],
  ])('%s', (_kind, line, work) => {
    expect(named(line)).toEqual([work]);
  });

  it.each([
    [
      'of a button to share the story',
      '<div data-url="https://news.example/2024/05/a-story"></div>',
    ],
    ['that is no identifier', '<div data-doi="none" data-identifier="a-17"></div>'],
    [
      'that only a machine reads',
      `<button title="rft_id=info:doi/${DOI}&amp;rft.date=2024">C</button>`,
    ],
  ])('but not by one %s', (_kind, line) => expect(named(line)).toEqual([]));
});

describe('a paper is found in what the page holds back', () => {
  it.each([
    ['a template', `<template><a href="${ADDRESS}">Study</a></template>`],
    ['a template’s words', `<template><p>doi: ${DOI}</p></template>`],
    ['what is for browsers without scripts', `<noscript><a href="${ADDRESS}">Study</a></noscript>`],
  ])('%s', (_kind, line) => expect(named(line)).toEqual([DOI]));
});

describe('a frame that holds its document itself', () => {
  const frame = (html: string) => `<iframe srcdoc="${html.replaceAll('"', '&quot;')}"></iframe>`;

  it('is read as a part of the page', () => {
    const found = story(
      frame(`<p>Journal reference: Mussels. <a href="${ADDRESS}">${DOI}</a></p>`),
    );
    expect(reported(found)).toEqual([DOI]);
    expect(found.mentions[0]?.evidence[0]).toMatchObject({
      where: 'labelled-block',
      selector: null,
    });
  });

  it('ends with its last line', () => {
    const line = `${frame('<h2>References</h2>')}<p>Journal reference: doi: ${DOI}</p>`;
    expect(reported(story(line))).toEqual([DOI]);
  });
});
