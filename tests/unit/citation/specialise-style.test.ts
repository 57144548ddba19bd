import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../utils/citation/engine/engine';
import { fitItems } from '../../../utils/citation/engine/fit-items';
import {
  commonProfile,
  profileOf,
  specialiseStyle,
} from '../../../utils/citation/engine/specialise-style';
import { storyToCsl } from '../../../utils/citation/items/items';
import { type CslNode, type PackedNode, unpack } from '../../../utils/citation/styles/csl-tree';
import { STYLES } from '../../../utils/citation/styles/styles';
import type { CslItem } from '../../../utils/scholarly/types';
import { nodeData } from './node-data';
import { paper, release } from './stories';

const book: CslItem = {
  id: 'book',
  type: 'book',
  title: 'Lichens of the moonlit coast',
  author: [{ family: 'Moss', given: 'Fern A.' }],
  publisher: 'Fernhill Press',
  issued: { 'date-parts': [[2024]] },
};
const thesis: CslItem = { ...book, id: 'thesis', type: 'thesis', genre: 'PhD thesis' };
const list = [paper, storyToCsl(release, new Date(2026, 10, 22)), book, thesis];

/** citation-js with the whole style. */
function plain(items: CslItem[], style: string, tree: CslNode): string {
  plugins.config.get('@csl').styles.add(style, tree as unknown as string);
  const works = new Cite(items);
  const print = works.format as (name: string, options: object) => string;
  return print.call(works, 'bibliography', { style, lang: 'en-US', format: 'text' });
}

test.each(STYLES)('a list in $name is what citation-js makes of it', async ({ id }) => {
  // What is put right before the engine sees it (as-cited.ts), the plain processor gets as well.
  const fitted = (await fitItems(list, { style: id, lang: 'en-US' }, nodeData)).map(
    ({ item }) => item,
  );
  const { text } = await cite(list, { style: id, lang: 'en-US' }, nodeData);
  const whole = plain(fitted, id, unpack(await nodeData.style(id)));
  expect(text.split('\n')).toEqual(
    whole
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
});

describe('a style cut to the works at hand', () => {
  const node = (n: string, a: Record<string, string>, ...c: PackedNode[]): PackedNode => ({
    n,
    a,
    c,
  });
  const title: PackedNode = { n: 'text', a: { variable: 'title' } };
  const inside = (tree: PackedNode | string | undefined) =>
    typeof tree === 'object' ? ((tree.c ?? []) as PackedNode[]) : [];
  const cut = (...branches: PackedNode[]) => {
    const style = node(
      'style',
      {},
      node('citation', {}, node('choose', {}, ...branches)),
      node('macro', { name: 'calls' }, node('text', { macro: 'number' })),
      node('macro', { name: 'number' }, node('text', { variable: 'citation-number' })),
    );
    const missing = ['issue', 'genre'];
    const [citation] = inside(specialiseStyle(style, { types: ['book'], missing }));
    return inside(inside(citation)[0]);
  };
  const names = (branches: PackedNode[]) =>
    branches.map(({ a }) => Object.values(a ?? {}).join(' '));

  test('loses the branches that are for others', () => {
    const kept = cut(
      node('if', { type: 'webpage' }, title),
      node('else-if', { type: 'book chapter', variable: 'DOI' }, title),
      node('else', {}, title),
    );
    expect(kept.map(({ n }) => n)).toEqual(['if', 'else']);
    expect(kept[0]).toMatchObject({ a: { type: 'book chapter' } });
  });

  test('loses what a work without a variable never enters, and what comes behind what it always enters', () => {
    const kept = cut(
      node('if', { variable: 'DOI issue' }, title),
      node('else-if', { variable: 'genre issue', match: 'any' }, title),
      node('else-if', { variable: 'issue', match: 'none' }, title),
      node('else', {}, title),
    );
    expect(names(kept)).toEqual(['issue none']);
  });

  test('keeps what nothing is known of, and what follows it', () => {
    const kept = cut(
      node('if', { variable: 'volume DOI' }, title),
      node('else-if', { variable: 'issue DOI', match: 'any' }, title),
      node('else-if', { variable: 'volume', match: 'nand' }, title),
      node('else-if', {}, node('conditions', {}), title),
      node('else', {}, title),
    );
    expect(kept).toHaveLength(5);
  });

  test('keeps the macros that are called, by others too', () => {
    const macro = (name: string, ...children: PackedNode[]) => node('macro', { name }, ...children);
    const call = (name: string) => node('text', { macro: name });
    const style = node(
      'style',
      {},
      macro('a', call('b')),
      macro('b', title),
      macro('c', call('d')),
      macro('d', title),
      node('citation', {}, node('sort', {}, node('key', { macro: 'd' }))),
      node('bibliography', {}, call('a')),
    );
    const kept = specialiseStyle(style, { types: ['book'], missing: [] });
    expect(names(inside(kept))).toEqual(['a', 'b', 'd', '', '']);
  });

  test('keeps the first call of a macro with names that a substitute calls too', () => {
    const call = (name: string) => node('text', { macro: name });
    const editor = node('names', { variable: 'editor' });
    const style = (more: PackedNode, place: string) =>
      node(
        'style',
        {},
        node('macro', { name: 'author' }, node('names', {}, node(place, {}, call('title')))),
        node('macro', { name: 'title' }, title, more),
        node(
          'bibliography',
          {},
          node(
            'choose',
            {},
            node('if', { type: 'manuscript' }, call('title')),
            node('else', {}, call('author')),
          ),
        ),
      );
    const branches = (more: PackedNode, place = 'substitute') => {
      const kept = specialiseStyle(style(more, place), { types: ['book'], missing: [] });
      return inside(inside(inside(kept)[2])[0]).map(({ n }) => n);
    };
    expect(branches(editor)).toEqual(['if', 'else']);
    expect(branches(title)).toEqual(['if']);
    expect(branches(editor, 'group')).toEqual(['if']);
  });

  test('enters an "else" that is left alone', () => {
    const kept = cut(node('if', { type: 'webpage' }, title), node('else', {}, title));
    expect(kept).toEqual([node('if', { type: expect.any(String), match: 'none' }, title)]);
  });

  test.each([
    ['that is for all others', { type: 'webpage', match: 'none' }, title],
    ['that something else can open', { type: 'webpage', variable: 'DOI', match: 'any' }, title],
    [
      'that tells citations apart',
      { type: 'webpage' },
      node('choose', {}, node('if', { disambiguate: 'true' }, title)),
    ],
    [
      'that tells first citations from repeated ones',
      { type: 'webpage' },
      node('choose', {}, node('if', { position: 'first' }, title)),
    ],
    [
      'whose macro calls one that is there for the numbers',
      { type: 'webpage' },
      node('text', { macro: 'calls' }),
    ],
  ])('keeps a branch %s', (_, a, child) => {
    expect(cut(node('if', a, child))).toMatchObject([{ a, c: [{}] }]);
  });

  // The processor looks for each of these when it starts, wherever it stands.
  test.each([
    ['numbers', 'citation-number'],
    ['letters behind years', 'year-suffix'],
    ['labels', 'citation-label'],
    ['the number of the first note', 'first-reference-note-number'],
    ['pages that are cited', 'locator'],
  ])('keeps a branch that has %s', (_, variable) => {
    const a = { type: 'webpage' };
    expect(cut(node('if', a, title, node('text', { variable })))).toMatchObject([
      { a, c: [{}, {}] },
    ]);
  });

  test('is not made for works that the processor may take for others', () => {
    const types = (items: CslItem[]) => profileOf(items)?.types ?? null;
    expect(types([paper, book, paper])).toEqual(['article-journal', 'book']);
    expect(types([{ ...paper, note: 'type: dataset' }])).toBeNull();
    expect(types([{ ...paper, type: 'legal_case' }])).toBeNull();
    expect(types([paper, { ...paper, type: 'legal_case' }])).toBeNull();
  });

  test('knows of a work alone what it does not have of what few works have', () => {
    const missing = (item: CslItem) => profileOf([item])?.missing;
    expect(missing(book)).toContain('genre');
    expect(missing(book)).not.toContain('DOI');
    expect(missing(thesis)).not.toContain('genre');
    expect(missing({ ...book, genre: '' })).toContain('genre');
    expect(missing({ ...book, edition: 0 } as CslItem)).toContain('edition');
    expect(profileOf([book])).toEqual(commonProfile('book'));
    expect(missing({ ...book, note: 'genre: PhD thesis' })).toEqual([]);
    expect(profileOf([book, book])?.missing).toEqual([]);
  });
});
