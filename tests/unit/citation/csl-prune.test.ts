import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { forTypes, typesOf } from '../../../utils/citation/csl-prune';
import { type CslNode, unpack } from '../../../utils/citation/csl-tree';
import { cite } from '../../../utils/citation/engine';
import { storyToCsl } from '../../../utils/citation/items';
import { STYLES } from '../../../utils/citation/styles';
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
  const { text } = await cite(list, { style: id, lang: 'en-US' }, nodeData);
  const whole = plain(list, id, unpack(await nodeData.style(id)));
  expect(text.split('\n')).toEqual(
    whole
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
});

describe('a style cut to the types at hand', () => {
  const node = (name: string, attrs: Record<string, string>, ...children: CslNode[]): CslNode => ({
    name,
    attrs,
    children,
  });
  const title = node('text', { variable: 'title' });
  const cut = (...branches: CslNode[]) => {
    const style = node('style', {}, node('macro', { name: 'm' }, node('choose', {}, ...branches)));
    const macro = forTypes(style, ['book']).children[0] as CslNode;
    return (macro.children[0] as CslNode).children;
  };

  test('loses the branches that are for others', () => {
    const kept = cut(
      node('if', { type: 'webpage' }, title),
      node('else-if', { type: 'book chapter', match: 'any' }, title),
      node('else', {}, title),
    );
    expect(kept.map((branch) => (branch as CslNode).name)).toEqual(['if', 'else']);
    expect(kept[0]).toMatchObject({ attrs: { type: 'book chapter' } });
  });

  test('enters an "else" that is left alone', () => {
    const kept = cut(node('if', { type: 'webpage' }, title), node('else', {}, title));
    expect(kept).toEqual([node('if', { type: expect.any(String), match: 'none' }, title)]);
  });

  test.each([
    ['that is for all others', { type: 'webpage', match: 'none' }, title],
    ['that something else can open', { type: 'webpage', variable: 'DOI', match: 'any' }, title],
    ['that has numbers', { type: 'webpage' }, node('text', { variable: 'citation-number' })],
    [
      'that tells citations apart',
      { type: 'webpage' },
      node('choose', {}, node('if', { disambiguate: 'true' }, title)),
    ],
  ])('keeps a branch %s', (_, attrs, child) => {
    expect(cut(node('if', attrs, child))).toMatchObject([{ attrs, children: [{}] }]);
  });

  test('is not made for works that the processor may take for others', () => {
    expect(typesOf([paper, book, paper])).toEqual(['article-journal', 'book']);
    expect(typesOf([{ ...paper, note: 'type: dataset' }])).toBeNull();
    expect(typesOf([{ ...paper, type: 'legal_case' }])).toBeNull();
  });
});
