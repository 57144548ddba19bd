import { describe, expect, it } from 'vitest';
import { decodeEntities, decodeEntitiesOnce, escapeHtml } from '../../../utils/text/html-entities';

describe('a text read out of markup', () => {
  it.each([
    ['A caf&eacute; &amp; more', 'A café & more'],
    ['Pok&amp;eacute;mon', 'Pokémon'],
    ['&amp;amp;lt;i&amp;amp;gt;', '<i>'],
    ['&#8220;Moss&#x201D;', '“Moss”'],
    // Browsers read these as Windows-1252 has them, and so do readers.
    ['The pond&#146;s moss &#150; alive', 'The pond’s moss – alive'],
    ['Fish &AMP; chips&NBSP;here', 'Fish & chips\u00a0here'],
    ['&Dagger;&dagger;', '‡†'],
    ['&#0;&#xD800;&#x110000;&nosuchname;&copy;', '&nosuchname;©'],
    ['Q&A; R&D, a&b', 'Q&A; R&D, a&b'],
  ])('%s reads %s', (raw, text) => {
    expect(decodeEntities(raw)).toBe(text);
  });
});

describe('markup that is meant to be escaped', () => {
  it('loses one round of escapes only', () => {
    expect(decodeEntitiesOnce('&#38;lt; and &amp;eacute;')).toBe('&lt; and &eacute;');
  });

  it('is what it was after it was escaped and read', () => {
    const text = `a < b && "c" > 'd' &amp;`;
    expect(decodeEntitiesOnce(escapeHtml(text))).toBe(text);
  });
});
