import { describe, expect, test } from 'vitest';
import { cite } from '../../../utils/citation/engine/engine';
import { MAX_CLUSTER_SIZE } from '../../../utils/citation/engine/prepared';
import { mentionToCsl } from '../../../utils/citation/items/items';
import { STYLES } from '../../../utils/citation/styles/styles';
import type { CiteOptions } from '../../../utils/citation/types';
import type { CslItem } from '../../../utils/scholarly/types';
import { nodeData } from './node-data';
import { mention, paper } from './stories';

const second: CslItem = {
  ...paper,
  id: 'b',
  title: 'Algae',
  author: [{ family: 'Alga', given: 'Bea' }],
};

const citeAs = (style: string, items: CslItem[], options: Partial<CiteOptions> = {}) =>
  cite(items, { style, lang: 'en-US', ...options }, nodeData);

describe('what stands in the text', () => {
  test.each([
    ['apa', '(Moss et al., 2024)'],
    ['modern-language-association', '(Moss et al.)'],
    ['chicago-author-date', '(Moss, von Stein, and The Lichen Consortium 2024)'],
    ['harvard-cite-them-right', '(Moss, von Stein, and The Lichen Consortium, 2024)'],
    ['ieee', '[1]'],
    ['vancouver', '(1)'],
  ])('for one paper in %s', async (style, text) => {
    const { inText, each, notes } = await citeAs(style, [paper]);
    expect(inText?.text).toBe(text);
    expect(each).toEqual([inText]);
    expect(notes).toBe(false);
  });

  test('has raised figures where the style has', async () => {
    expect((await citeAs('nature', [paper])).inText).toEqual({ text: '1', html: '<sup>1</sup>' });
    expect((await citeAs('american-medical-association', [paper])).inText?.html).toBe(
      '<sup>1</sup>',
    );
  });

  test('is a note in a style of notes, short or whole as the style wants', async () => {
    const short = await citeAs('chicago-note-bibliography', [paper]);
    expect(short.notes).toBe(true);
    expect(short.inText).toEqual({
      text: 'Moss, von Stein, and The Lichen Consortium, “Moonlight Entrains Circadian Rhythms in Xanthoria parietina.”',
      html: expect.stringContaining('<i>Xanthoria parietina</i>'),
    });
    const whole = await citeAs('chicago-fullnote-bibliography', [paper]);
    expect(whole.inText?.text).toMatch(
      /^Fern A\. Moss, Karl von Stein, and .* Journal of Lichenology 12, no\. 3 \(March 6, 2024\): 101–19, /,
    );
  });

  test('for several papers is one citation, and one for each in the order asked', async () => {
    const apa = await citeAs('apa', [paper, second]);
    expect(apa.inText?.text).toBe('(Alga, 2024; Moss et al., 2024)');
    expect(apa.each.map(({ text }) => text)).toEqual(['(Moss et al., 2024)', '(Alga, 2024)']);
    const ieee = await citeAs('ieee', [paper, second]);
    expect(ieee.inText?.text).toBe('[1], [2]');
    expect(ieee.each.map(({ text }) => text)).toEqual(['[1]', '[2]']);
  });

  test('tells two papers of the same people and year apart, as the list does', async () => {
    const twin = { ...paper, id: 'c', title: 'Sunlight' };
    const { text, each } = await citeAs('apa', [paper, twin]);
    expect(text).toMatch(/\(2024a\)[\s\S]*\(2024b\)/);
    expect(each.map((one) => one.text)).toEqual(['(Moss et al., 2024a)', '(Moss et al., 2024b)']);
  });

  test('of a long list is left out, but each paper has its own where asked for', async () => {
    const list = Array.from({ length: MAX_CLUSTER_SIZE + 1 }, (_, at) => ({
      ...second,
      id: `${at}`,
      issued: { 'date-parts': [[1980 + at]] },
    }));
    expect(await citeAs('apa', list)).toMatchObject({ inText: null, each: [] });
    const { each } = await citeAs('apa', list, { each: true });
    expect(each.map(({ text }) => text).slice(0, 2)).toEqual(['(Alga, 1980)', '(Alga, 1981)']);
    expect(each).toHaveLength(list.length);
  });

  test.each([
    ['apa', { page: '7' }, '(Moss et al., 2024, p. 7)'],
    ['apa', { page: '7-9' }, '(Moss et al., 2024, pp. 7–9)'],
    ['apa', { page: '7', withoutAuthor: true }, '(2024, p. 7)'],
    ['modern-language-association', { page: '7' }, '(Moss et al. 7)'],
    ['modern-language-association', { page: '7', withoutAuthor: true }, '(7)'],
    ['chicago-author-date', { page: '7' }, '(Moss, von Stein, and The Lichen Consortium 2024, 7)'],
    ['vancouver', { page: '7' }, '(1)'],
    ['nature', { page: ' ' }, '1'],
  ] as const)('in %s says %o', async (style, inText, expected) => {
    const made = await citeAs(style, [paper], { inText });
    expect(made.inText?.text).toBe(expected);
    expect(made.text).toBe((await citeAs(style, [paper])).text);
  });

  test('is a note with the page in styles that cite in notes', async () => {
    const { inText } = await citeAs('chicago-note-bibliography', [paper], {
      inText: { page: '7' },
    });
    expect(inText?.text).toMatch(/\b7\b(?!.*\b45)/);
  });

  test('of a link is the link', async () => {
    expect((await citeAs('apa', [mentionToCsl(mention)])).inText?.text).toBe(
      'https://doi.org/10.5555/lichen.2024.7',
    );
  });

  test.each(STYLES)('is there in $name, without wrappers', async ({ id }) => {
    const { inText } = await citeAs(id, [paper]);
    expect(inText?.text).toMatch(/\S/);
    expect(inText?.html).not.toMatch(/<(?!\/?(?:i|b|sup|sub|a|span)\b)/);
  });
});

describe('the language', () => {
  const german = { ...paper, language: 'de' };

  test('is the reader’s unless told', async () => {
    expect((await citeAs('apa', [german])).text).toContain(', & The Lichen');
    expect((await citeAs('din-1505-2', [paper])).text).not.toContain('Bd.');
  });

  test('can be the style’s own', async () => {
    const options = { langFrom: 'style' } as const;
    expect((await citeAs('din-1505-2', [paper], options)).text).toContain('Bd. 12');
    expect((await citeAs('chicago-author-date', [paper], options)).text).toContain(
      'and The Lichen',
    );
  });

  test('can be the paper’s, where all have the same', async () => {
    const options = { langFrom: 'item' } as const;
    expect((await citeAs('chicago-author-date', [german], options)).text).toContain('und The');
    expect((await citeAs('chicago-author-date', [paper], options)).text).toContain('and The');
    const mixed = [german, { ...second, language: 'fr' }];
    expect((await citeAs('chicago-author-date', mixed, options)).text).toContain('and The');
  });
});
