/** Finding words: small and capital letters, accents and spaces do not matter, places do. */
import { describe, expect, it } from 'vitest';
import { foldText, placesOf } from '../../../components/story/tools/fold-text';

const found = (wanted: string, text: string) =>
  placesOf(wanted, foldText(text)).map(([from, to]) => text.slice(from, to));

describe('the words found', () => {
  it.each([
    ['epee', 'Une Épée, deux épées', ['Épée', 'épée']],
    ['İstanbul', 'istanbul and ISTANBUL', ['istanbul', 'ISTANBUL']],
    ['fin', 'ﬁn de la fin', ['ﬁn', 'fin']],
    ['two words', 'two \n  words', ['two \n  words']],
    ['softly', 'soft\u00adly', ['soft\u00adly']],
    ['海草', '浅い海草の海草', ['海草', '海草']],
    ['عشب', 'عُشْب البحر', ['عُشْب']],
    ['strasse in lodz', 'eine Straße in Łódź', ['Straße in Łódź']],
    ['か', 'がか', ['か']],
    ['aa', 'aaaa', ['aa', 'aa']],
    ['  ', 'a  b', []],
    ['x', 'abc', []],
    ['tumour', '𝒯umour, tumour', ['𝒯umour', 'tumour']],
  ])('for “%s” in “%s”', (wanted, text, expected) => {
    expect(found(wanted, text)).toEqual(expected);
  });
});
