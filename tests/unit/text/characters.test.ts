/** Characters that stand in a text without being seen. */
import { expect, it } from 'vitest';
import {
  collapsedLength,
  collapseWhitespace,
  hasInvisible,
  hasVisibleText,
  withoutInvisible,
} from '../../../utils/text/characters';

it('are gone from an identifier, whichever they are', () => {
  const unseen = '\u00ad\u061c\u180e\u200b\u200f\u202a\u2060\u2063\u2066\u2069\ufeff';
  expect([...unseen].filter((character) => !hasInvisible(character))).toEqual([]);
  expect(withoutInvisible(`10.5555/a${unseen}b`)).toBe('10.5555/ab');
});

it('stay in a text to be read where its script needs them', () => {
  expect(collapseWhitespace(' می\u200cخواهم \n\u00ad too\u2060 ')).toBe('می\u200cخواهم too');
});

it('do not make a line one that a reader sees', () => {
  expect(hasVisibleText(' \u00ad\u200b\ufeff')).toBe(false);
  expect(hasVisibleText(' \u00ada')).toBe(true);
});

it('are counted as they would be written on one line', () => {
  for (const text of ['', '  ', 'moss', ' moss \n\t and\u00a0\u2003fern ', 'a\u3000b\ufeff'])
    expect(collapsedLength(text)).toBe(text.trim().replace(/\s+/g, ' ').length);
});
