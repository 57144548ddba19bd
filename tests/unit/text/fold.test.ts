/** What counts as the same when two texts are compared. */
import { describe, expect, it } from 'vitest';
import { fold, foldKey, foldWords, withoutAccents } from '../../../utils/text/fold';

describe('letters with and without accents', () => {
  it.each([
    ['Søren Łukasz Straße', 'soren lukasz strasse'],
    ['ÅNGSTRÖM, Đorđe, Æsir', 'angstrom, dorde, aesir'],
    ['don’t', "don't"],
    ['ΆΝΟΙΞΗ', 'ανοιξη'],
    ['عُشْب', 'عشب'],
    ['İstanbul, Kadıköy', 'istanbul, kadikoy'],
    ['soft\u00adly\u2066', 'softly'],
  ])('%s compares as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('stay apart where a mark makes another letter', () => {
    expect(fold('か')).not.toBe(fold('が'));
    expect(fold('कि')).not.toBe(fold('क'));
    expect(fold('연구')).toBe('연구');
  });

  it('keep their capitals where they are only spelt plainly', () => {
    expect(withoutAccents('Østerberg, Thörn, Ægir')).toBe('Osterberg, Thorn, AEgir');
  });
});

describe('words', () => {
  it('are the same whatever stands between them', () => {
    expect(foldWords(' “Moss” – the\u00a0pond’s × friend؟ ')).toBe('moss the pond s friend');
    expect(foldWords('ＡＢＣ：池・沼')).toBe('abc 池 沼');
  });

  it('of a name are the same however it is joined', () => {
    expect(foldKey('The Pond-Post.com')).toBe(foldKey('the pondpost com'));
  });
});
