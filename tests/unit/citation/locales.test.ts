import { expect, test } from 'vitest';
import { LOCALES, nearestLocale } from '../../../utils/citation/styles/locales';
import { STYLES } from '../../../utils/citation/styles/styles';
import { localeTags, styleIds } from './node-data';

test.each([
  ['de', 'de-DE'],
  ['de-CH', 'de-CH'],
  ['de-LI', 'de-DE'],
  ['en', 'en-US'],
  ['en-AU', 'en-GB'],
  ['EN_gb', 'en-GB'],
  ['es-419', 'es-MX'],
  ['pt-BR', 'pt-BR'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh-Hans', 'zh-CN'],
  ['no', 'nb-NO'],
  ['ja', 'ja-JP'],
  ['tlh', 'en-US'],
  ['', 'en-US'],
])('a reader of %s gets %s', (lang, locale) => {
  expect(nearestLocale(lang)).toBe(locale);
});

test('every language and every style on offer is there to be packed', () => {
  expect([...LOCALES].sort()).toEqual([...localeTags].sort());
  expect(styleIds).toEqual(expect.arrayContaining(STYLES.map(({ id }) => id)));
});
