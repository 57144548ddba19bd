/** Styles that are remembered, and what the settings say of citing. */
import { describe, expect, it } from 'vitest';
import { citeChoices, DEFAULT_SETTINGS, readSettings } from '../../utils/settings';
import { withPin, withRecent } from '../../utils/style-choices';
import { namedStyle, shortName } from '../../utils/style-names';

const style = (id: string) => ({ id, name: id.toUpperCase() });

describe('styles that were used', () => {
  it('stand newest first, each once, no more than six', () => {
    const recent = [...'abcdefgh'].reduce(
      (kept, id) => withRecent(kept, style(id)),
      [] as ReturnType<typeof style>[],
    );
    expect(recent.map(({ id }) => id).join('')).toBe('hgfedc');
    expect(
      withRecent(recent, style('e'))
        .map(({ id }) => id)
        .join(''),
    ).toBe('ehgfdc');
  });

  it('are pinned once, and let go', () => {
    const pinned = withPin(withPin([style('a')], style('b'), true), style('a'), true);
    expect(pinned.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(withPin(pinned, style('b'), false)).toEqual([style('a')]);
  });

  it('have the names that are known of them, else their id', () => {
    const known = { pinnedStyles: [style('x')], recentStyles: [], userStyles: [] };
    expect(shortName(namedStyle('apa', known))).toBe('APA 7');
    expect(shortName(namedStyle('x', known))).toBe('X');
    expect(shortName(namedStyle('gone', known))).toBe('gone');
  });
});

describe('settings', () => {
  it('drop what is no style from what was stored', () => {
    const stored = {
      pinnedStyles: [style('a'), { id: '' }, 'b', null, { id: 'c', name: 3 }],
      recentStyles: 'x',
      userStyles: [{ id: 'own', name: 'Own', added: '2024', from: 'elsewhere', updated: 1 }],
    };
    expect(readSettings(stored)).toMatchObject({
      pinnedStyles: [style('a')],
      recentStyles: [],
      userStyles: [{ id: 'own', name: 'Own', added: '2024', from: 'file', updated: null }],
    });
  });

  it('let no service through that they do not know', () => {
    expect(
      readSettings({ services: ['evil', 'doi', 3, 'crossref', 'csl', null] }).services,
    ).toEqual(['crossref', 'doi']);
    expect(readSettings({ services: [] }).services).toEqual([]);
    expect(readSettings({ services: 'crossref' }).services).toEqual(DEFAULT_SETTINGS.services);
  });

  it('of the first version bring the style in use along as the one used last', () => {
    expect(readSettings({ citationStyle: 'nature' }, 1).recentStyles).toEqual([
      { id: 'nature', name: 'nature' },
    ]);
    expect(readSettings(undefined, 1)).toEqual(DEFAULT_SETTINGS);
  });

  it('of the second version keep what had another name then', () => {
    const style = { id: 'own', name: 'Own', from: 'file', updated: null };
    const old = { ownStyles: [{ ...style, kept: '2024' }, null], keepPlace: false };
    expect(readSettings(old, 2)).toMatchObject({
      userStyles: [{ ...style, added: '2024' }],
      rememberPosition: false,
    });
  });

  it('know no field that they do not name', () => {
    expect(readSettings({ textSize: 20, colour: 'green' })).toEqual({
      ...DEFAULT_SETTINGS,
      textSize: 20,
    });
  });

  it.each([
    ['auto', { lang: 'de', langFrom: 'reader' }],
    ['fr-FR', { lang: 'fr-FR', langFrom: 'reader' }],
    ['style', { lang: 'de', langFrom: 'style' }],
    ['item', { lang: 'de', langFrom: 'item' }],
  ])('cite in the language that is meant by “%s”', (citationLang, wanted) => {
    expect(citeChoices({ ...DEFAULT_SETTINGS, citationLang }, 'de')).toMatchObject(wanted);
  });
});
