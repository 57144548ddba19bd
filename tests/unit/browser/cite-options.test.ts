import { expect, it, vi } from 'vitest';
import { cite } from '../../../utils/citation/engine/engine';
import { citeChoices, DEFAULT_SETTINGS } from '../../../utils/settings';
import { nodeData } from '../citation/node-data';

vi.mock('../../../utils/browser/storage/custom-style-text', () => ({
  loadUserStyleText: async () => '<style/>',
}));
const { citeOptions } = await import('../../../utils/browser/cite-options');

const chosen = citeChoices(DEFAULT_SETTINGS, 'en-US');
const works = ['Moss', 'Alga', 'Fern'].map((family) => ({
  id: family,
  type: 'book',
  title: 'On water',
  author: [{ family }],
}));

it.each(['apa', 'chicago-note-bibliography'])(
  'a list of the reader’s own order is in that order in %s',
  async (style) => {
    const options = await citeOptions({ ...chosen, style, isOrdered: true });
    if (!options) throw new Error('no such style');
    const { text } = await cite(works, options, nodeData);
    expect(text.match(/Moss|Alga|Fern/g)).toEqual(['Moss', 'Alga', 'Fern']);
  },
);

it('whatever is asked for reaches the engine, in a style of the reader’s own as well', async () => {
  const asked = { inText: { page: '4' }, isOrdered: true };
  expect(await citeOptions({ ...chosen, ...asked })).toMatchObject(asked);
  const own = { ...chosen, style: 'mine', own: '2026-01-01T00:00:00.000Z', ...asked };
  expect(await citeOptions(own)).toMatchObject({ ...asked, own: { xml: '<style/>' } });
});
