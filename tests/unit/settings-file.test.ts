/** The settings as a file: what it holds, what it leaves out, and what is made of files of others. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../utils/settings';
import { readSettingsFile, writeSettingsFile } from '../../utils/settings-file';

const SET = {
  ...DEFAULT_SETTINGS,
  theme: 'sepia' as const,
  textSize: 22,
  lookUp: false,
  citationStyle: 'nature',
  mailto: 'ada@fern.example',
  openAlexKey: 'secret-key',
  userStyles: [{ id: 'moss', name: 'Moss', from: 'file' as const, updated: null, added: '' }],
};
const STYLES = [{ from: 'file' as const, xml: '<style/>' }];

it('comes back as it was saved, with the styles', () => {
  const read = readSettingsFile(writeSettingsFile(SET, STYLES));
  const { mailto, openAlexKey, userStyles, ...portable } = SET;
  expect(read).toEqual({ ok: true, value: { settings: portable, styles: STYLES } });
});

it('says nothing of who the reader is', () => {
  const file = writeSettingsFile(SET, STYLES);
  expect(file).not.toContain('ada@fern.example');
  expect(file).not.toContain('secret-key');
});

describe('a file that is none', () => {
  it.each([
    '',
    'nonsense',
    '[]',
    'null',
    '{"settings":{}}',
    '{"paper-trail-settings":"3","settings":{}}',
    '{"paper-trail-settings":3,"settings":[]}',
  ])('is refused: %s', (text) => {
    expect(readSettingsFile(text)).toEqual({
      ok: false,
      failure: { kind: 'bad-settings', problem: 'foreign' },
    });
  });

  it('of a newer version is called so', () => {
    const file = { 'paper-trail-settings': SETTINGS_VERSION + 1, settings: {} };
    expect(readSettingsFile(JSON.stringify(file))).toMatchObject({ failure: { problem: 'newer' } });
  });
});

it('takes what fits, whatever stands in the other fields', () => {
  const file = {
    'paper-trail-settings': SETTINGS_VERSION,
    settings: {
      theme: 'plaid',
      textSize: 'huge',
      citationStyle: 'nature',
      mailto: 'x@y.example',
      constructor: 1,
    },
    styles: [{ xml: 3 }, 'style', { from: 'elsewhere', xml: '<style/>' }],
  };
  const read = readSettingsFile(JSON.stringify(file));
  expect(read).toMatchObject({
    value: {
      settings: { theme: 'auto', textSize: 18, citationStyle: 'nature' },
      styles: [{ from: 'file', xml: '<style/>' }],
    },
  });
  expect(read.ok && 'mailto' in read.value.settings).toBe(false);
});
