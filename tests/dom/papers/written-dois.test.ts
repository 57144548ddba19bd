/** DOIs as pages and their editors really write them: the reader gets the paper all the same. */
import { describe, expect, it } from 'vitest';
import { find, reported, STORY } from './pages';

const DOI = '10.5555/s44444-025-0915-y';
const story = (line: string) =>
  find(`<article>${STORY}<p>Journal reference: ${line}</p></article>`);

describe('a DOI is read right', () => {
  it.each([
    ['with hyphens that break no line', 'Rain, doi: 10.5555/s44444‑025‑0915‑y'],
    ['with en dashes', 'Rain, doi: 10.5555/s44444–025–0915–y'],
    ['broken behind a hyphen', 'Rain, doi: 10.5555/s44444-025- 0915-y'],
    ['broken behind a hyphen by an element', 'Rain, doi: 10.5555/s44444-025-<br>0915-y'],
    ['broken behind the slash', 'Rain, doi: 10.5555/<br>s44444-025-0915-y'],
    ['with a space behind the slash', 'Rain, doi: 10.5555/ s44444-025-0915-y'],
    ['with a space behind the full stop', 'Rain, DOI: 10. 5555/s44444-025-0915-y'],
    ['in full width', '论文信息：ＤＯＩ：１０．５５５５／s44444-025-0915-y'],
    ['with an encoded slash', 'DOI: 10.5555%2Fs44444-025-0915-y'],
    ['before an escaped tag', 'DOI: 10.5555/s44444-025-0915-y&lt;/ref&gt; and more'],
    [
      'in an address with hyphens that break no line',
      `<a href="https://doi.org/10.5555/s44444%E2%80%91025%E2%80%910915%E2%80%91y">Rain</a>`,
    ],
    [
      'once wrong beside its right address',
      `Rain, <a href="https://doi.org/${DOI}">10.5555/s44444 025 0915 y</a>`,
    ],
    [
      'once cut beside its right address',
      `Rain, <a href="https://doi.org/${DOI}">10.5555/s44444-02…</a>`,
    ],
    [
      'in the fragment of an address',
      `<a href="https://journal.example.org/a#doi=${DOI}&amp;sec=2">Rain</a>`,
    ],
    [
      'behind a mail gateway',
      `<a href="https://gate.example.com/url?a=https%3a%2f%2fdoi.org%2f10.5555%2fs44444-025-0915-y&amp;c=E">Rain</a>`,
    ],
  ])('%s', (_kind, line) => {
    expect(reported(story(line))).toEqual([DOI]);
  });

  it('behind a library’s proxy', () => {
    const link = '<a href="http://www.jstor.org.i.ezproxy.example.org/stable/9999999">study</a>';
    expect(reported(story(link))).toEqual(['10.2307/9999999']);
  });

  it('behind a redirect of the site itself', () => {
    const link = '<a href="/out?to=https%3A%2F%2Fwww.jstor.org%2Fstable%2F9999999">study</a>';
    expect(reported(story(link))).toEqual(['10.2307/9999999']);
  });
});

it('a DOI that the page cuts off is never certain', () => {
  const [mention] = story('Rain, doi: 10.5555/s44444-025…').mentions;
  expect(mention?.confidence).toBeLessThan(0.5);
});

describe('a paper is found by what stands in the text without a link', () => {
  it.each([
    [
      'an address',
      'Rain. https://www.nature.com/articles/s41586-019-0915-y',
      '10.1038/s41586-019-0915-y',
    ],
    ['a number of arXiv', 'Rain, arXiv preprint 2401.01234', '10.48550/arxiv.2401.01234'],
    ['a working paper’s number', 'Rain. NBER Working Paper No. 27476', '10.3386/w27476'],
    ['a publisher’s number', 'Rain. S0140-6736(25)30183-5', '10.1016/s0140-6736(25)30183-5'],
    [
      'the address that a shortened link shows',
      'Rain, <a href="https://t.example/x1">nature.com/articles/s41586-019-0915-y</a>',
      '10.1038/s41586-019-0915-y',
    ],
  ])('%s', (_kind, line, doi) => {
    expect(reported(story(line))).toEqual([doi]);
  });

  it('once where the address is the link as well', () => {
    const address = 'https://www.nature.com/articles/s41586-019-0915-y';
    const { mentions } = story(`<a href="${address}">${address}</a>`);
    expect(mentions.map(({ evidence }) => evidence.length)).toEqual([1]);
  });
});
