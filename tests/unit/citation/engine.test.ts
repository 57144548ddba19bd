import { describe, expect, test, vi } from 'vitest';
import { cite } from '../../../utils/citation/engine/engine';
import { mentionToCsl, storyToCsl } from '../../../utils/citation/items/items';
import { STYLES } from '../../../utils/citation/styles/styles';
import type { CslItem } from '../../../utils/scholarly/types';
import { nodeData } from './node-data';
import { mention, paper, release } from './stories';

const citeAs = (style: string, items: CslItem[], lang = 'en-US') =>
  cite(items, { style, lang }, nodeData);

describe('one paper', () => {
  test.each([
    [
      'apa',
      'Moss, F. A., von Stein, K., & The Lichen Consortium. (2024). Moonlight entrains circadian rhythms in Xanthoria parietina. Journal of Lichenology, 12(3), 101–119. https://doi.org/10.5555/lichen.2024.7',
    ],
    [
      'modern-language-association',
      'Moss, Fern A., et al. “Moonlight Entrains Circadian Rhythms in Xanthoria parietina.” Journal of Lichenology, vol. 12, no. 3, Mar. 2024, pp. 101–19, https://doi.org/10.5555/lichen.2024.7.',
    ],
    [
      'chicago-author-date',
      'Moss, Fern A., Karl von Stein, and The Lichen Consortium. 2024. “Moonlight Entrains Circadian Rhythms in Xanthoria parietina.” Journal of Lichenology 12 (3): 101–19. https://doi.org/10.5555/lichen.2024.7.',
    ],
    [
      'vancouver',
      'Moss FA, von Stein K, The Lichen Consortium. Moonlight entrains circadian rhythms in Xanthoria parietina. Journal of Lichenology [Internet]. 2024 Mar 6;12(3):101–19. Available from: https://doi.org/10.5555/lichen.2024.7',
    ],
    [
      'nature',
      'Moss, F. A., von Stein, K., & The Lichen Consortium. Moonlight entrains circadian rhythms in Xanthoria parietina. Journal of Lichenology 12, 101–119 (2024).',
    ],
    [
      'ieee',
      'F. A. Moss, K. von Stein, and The Lichen Consortium, “Moonlight entrains circadian rhythms in Xanthoria parietina,” Journal of Lichenology, vol. 12, no. 3, pp. 101–119, Mar. 2024, doi: 10.5555/lichen.2024.7.',
    ],
  ])('in %s reads as its guide wants it, without a number in front', async (style, text) => {
    expect((await citeAs(style, [paper])).text).toBe(text);
  });

  test.each([
    ['nist-technical-publication-journal-of-research-of-nist', 'Moss FA, von Stein K'],
    ['university-for-the-creative-arts-figures', 'Moss, F.A.'],
    ['cultivos-tropicales', 'Moss'],
  ])(
    'in %s begins with its author: no bracket, word or stop of a number is left',
    async (style, begins) => {
      expect((await citeAs(style, [paper])).text.slice(0, begins.length)).toBe(begins);
    },
  );

  test('without authors leaves no stop of a number in front of what is printed', async () => {
    const { author: _, ...unsigned } = paper;
    const { text } = await citeAs('journal-of-the-brazilian-chemical-society', [unsigned]);
    expect(text).toMatch(/^[\p{L}\p{N}]/u);
  });

  test.each(['gost-r-7-0-5-2008', 'neuroendocrinology-letters'])(
    'in %s, which prints nothing of a work without title and names, is its link',
    async (style) => {
      const figure = {
        id: 'x',
        type: 'document',
        publisher: 'Fernhill',
        DOI: '10.5555/lichen.2024.7.t004',
        URL: 'https://doi.org/10.5555/lichen.2024.7.t004',
      };
      expect((await citeAs(style, [figure])).text).toContain(figure.URL);
    },
  );

  test('as rich text has its italics and a link, and no wrappers', async () => {
    expect((await citeAs('apa', [paper])).html).toBe(
      'Moss, F. A., von Stein, K., &amp; The Lichen Consortium. (2024). Moonlight entrains circadian rhythms in <i>Xanthoria parietina</i>. <i>Journal of Lichenology</i>, <i>12</i>(3), 101–119. <a href="https://doi.org/10.5555/lichen.2024.7">https://doi.org/10.5555/lichen.2024.7</a>',
    );
  });

  test('links a DOI that a style prints without its address', async () => {
    expect((await citeAs('ieee', [paper])).html).toContain(
      'doi: <a href="https://doi.org/10.5555/lichen.2024.7">10.5555/lichen.2024.7</a>.',
    );
  });

  test('by twenty authors names all of them in APA, by more the first 19 and the last', async () => {
    const authors = Array.from({ length: 21 }, (_, at) => ({
      family: `Moss${String.fromCharCode(65 + at)}`,
      given: 'Fern',
    }));
    const twenty = await citeAs('apa', [{ ...paper, author: authors.slice(0, 20) }]);
    expect(twenty.text).toMatch(/^MossA, F\., MossB.*MossS, F\., & MossT, F\. \(2024\)/);
    const more = await citeAs('apa', [{ ...paper, author: authors }]);
    expect(more.text).toMatch(/MossS, F\., … MossU, F\. \(2024\)/);
    expect(more.text).not.toContain('MossT');
  });

  test('does not wait for rules of sorting, and leaves comparing as it was', async () => {
    const compared = vi.spyOn(String.prototype, 'localeCompare');
    const collator = vi.spyOn(Intl, 'Collator');
    try {
      await citeAs('the-lancet', [{ ...paper, title: 'Never cited before' }], 'da-DK');
      expect(compared).not.toHaveBeenCalled();
      expect(collator).not.toHaveBeenCalled();
      expect('b'.localeCompare('a')).toBe(1);
    } finally {
      compared.mockRestore();
      collator.mockRestore();
    }
  });

  test('speaks the language of the reader', async () => {
    expect((await citeAs('chicago-author-date', [paper], 'de-CH')).text).toContain(
      'und The Lichen',
    );
    expect((await citeAs('chicago-author-date', [paper], 'fr')).text).toContain('«\u00a0Moonlight');
    expect((await citeAs('chicago-author-date', [paper], 'tlh')).text).toContain('and The Lichen');
  });
});

describe.each(STYLES)('in $name', ({ id }) => {
  test('a DOI alone is a link, and a journal and a DOI are both', async () => {
    expect(await citeAs(id, [mentionToCsl(mention)])).toMatchObject({
      text: 'https://doi.org/10.5555/lichen.2024.7',
      html: '<a href="https://doi.org/10.5555/lichen.2024.7">https://doi.org/10.5555/lichen.2024.7</a>',
    });
    const stated = { ...mention.stated, journal: 'Journal of Lichenology' };
    expect(await citeAs(id, [mentionToCsl({ ...mention, stated })])).toMatchObject({
      text: 'Journal of Lichenology. https://doi.org/10.5555/lichen.2024.7',
      html: '<i>Journal of Lichenology</i>. <a href="https://doi.org/10.5555/lichen.2024.7">https://doi.org/10.5555/lichen.2024.7</a>',
    });
  });

  test('a news release names its institution, title and place', async () => {
    const { text } = await citeAs(id, [storyToCsl(release, new Date(2026, 10, 22))]);
    expect(text).toContain('University of Fernhill');
    expect(text).toMatch(/lichens keep time by moonlight/i);
    expect(text).toContain('https://news.example/lichens');
  });

  test('one paper has no number in front, and the plain text is the rich text without tags', async () => {
    const { text, html } = await citeAs(id, [paper]);
    expect(text).toMatch(/^(?:Moss|F\. A\. Moss)/);
    expect(text).toBe(text.trim());
    expect(html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')).toBe(text);
  });

  test('markup of a hostile title is text', async () => {
    const title = '<script>alert(1)</script> & <img src=x onerror="alert(2)"> in <i>Usnea</i>';
    const DOI = '10.5555/x" onmouseover="alert(3)';
    const { html } = await citeAs(id, [{ ...paper, title, DOI, URL: 'javascript:alert(4)' }]);
    expect(html.match(/<(?!\/?(?:i|b|sup|sub|span|a)\b)[^>]*>/g)).toBeNull();
    expect(html.match(/<a (?!href="https:\/\/doi\.org\/[^"]*">)/g)).toBeNull();
    expect(html).toMatch(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/i);
  });
});

test('superscript letters are letters in the text, tags of a title are not', async () => {
  const { text } = await citeAs('apa', [{ ...paper, title: 'H² and x<sup>2</sup>' }]);
  expect(text).toContain('H² and x2.');
  const tags = await citeAs('apa', [{ ...paper, title: 'Only x<sup>2</sup>' }]);
  expect(tags).toMatchObject({
    text: expect.stringContaining('Only x2.'),
    html: expect.stringContaining('Only x<sup>2</sup>.'),
  });
});

test('a work that a style has no words for is cited by who holds it, and its link', async () => {
  const item = { id: 'x', type: 'document', publisher: 'Fernhill Press', DOI: '10.5555/x' };
  const { text } = await citeAs('the-faseb-journal', [item]);
  expect(text).toBe('Fernhill Press. https://doi.org/10.5555/x');
});

describe('several papers', () => {
  const second = { ...paper, id: 'b', title: 'Algae', author: [{ family: 'Alga', given: 'Bea' }] };

  test('are sorted as the style wants, one a line and one a paragraph', async () => {
    const { text, html } = await citeAs('apa', [paper, second]);
    expect(text.split('\n').map((line) => line.slice(0, 4))).toEqual(['Alga', 'Moss']);
    expect(html).toMatch(/^<p>Alga.*<\/p><p>Moss.*<\/p>$/);
  });

  test('keep their numbers where the style has numbers', async () => {
    const { text, html } = await citeAs('vancouver', [paper, second]);
    expect(text.split('\n').map((line) => line.slice(0, 7))).toEqual(['1. Moss', '2. Alga']);
    expect(html).toMatch(/^<p>1\. Moss.*<\/p><p>2\. Alga.*<\/p>$/);
  });

  test('that share an id are both there', async () => {
    const { text } = await citeAs('apa', [paper, { ...second, id: paper.id }]);
    expect(text.split('\n')).toHaveLength(2);
  });
});

test('a style that is not there is an error, and does not harm the next citation', async () => {
  await expect(citeAs('no-such-style', [paper])).rejects.toThrow('no-such-style');
  expect((await citeAs('apa', [paper])).text).toContain('Moss');
});

test('a long list tells how far it is, up to the end', async () => {
  const list = Array.from({ length: 100 }, (_, at) => ({ ...paper, volume: String(at) }));
  const heard: number[] = [];
  await cite(list, { style: 'nature', lang: 'en-US' }, nodeData, (part) => heard.push(part));
  expect(heard).toEqual([1, 2, 3, 4, 5, 6].map((sixths) => sixths / 6));
});

test.each(['apa', 'nature'])('a list in the reader’s own order keeps it in %s', async (style) => {
  const work = (family: string): CslItem => ({
    id: family,
    type: 'book',
    title: `On ${family}`,
    author: [{ family }],
  });
  const list = ['Moss', 'Alga', 'Fern'].map(work);
  const asked = { style, lang: 'en-US' };
  const families = (text: string) =>
    text.split('\n').map((line) => /Moss|Alga|Fern/.exec(line)?.[0]);
  const ordered = await cite(list, { ...asked, isOrdered: true }, nodeData);
  expect(families(ordered.text)).toEqual(['Moss', 'Alga', 'Fern']);
  expect(ordered.order).toEqual([0, 1, 2]);
  const sorted = await cite(list, asked, nodeData);
  expect(sorted.order).toEqual(style === 'apa' ? [1, 2, 0] : [0, 1, 2]);
  expect(families(sorted.text)).toEqual(
    style === 'apa' ? ['Alga', 'Fern', 'Moss'] : ['Moss', 'Alga', 'Fern'],
  );
});
