import { describe, expect, it } from 'vitest';
import {
  isHeard,
  isNamedAbroad,
  namesAbroad,
  soundsAbroad,
} from '../../../utils/text/transliterate';

const names = (text: string, given: string, family: string, people: string[] = []) =>
  isNamedAbroad(given, family, namesAbroad(text, people));

describe('a researcher named in another script', () => {
  it.each([
    ['Greek', 'με επικεφαλής τον Μπράιαν Λόσεκ του Πανεπιστημίου', 'Brian A.', 'Losek', []],
    ['Russian', 'рассказал Фредерик Нильссон из университета', 'Fredrik', 'Nilsson', []],
    ['Ukrainian', 'пояснює Олена Ковальчук', 'Olena', 'Kovalchuk', []],
    ['Japanese', '研究を率いたブライアン・ロセク氏は', 'Brian', 'Losek', []],
    ['Korean', '김민석 교수는 말했다', 'Min-Seok', 'Kim', ['김민석']],
    ['Korean, by a name of few sounds', '한도경 교수는 말했다', 'Do-Kyung', 'Han', ['한도경']],
    ['Hebrew', 'אמר דוד רוזנברג', 'David', 'Rosenberg', ['דוד רוזנברג']],
    ['Arabic', 'قال كريم منصور', 'Karim', 'Mansour', ['كريم منصور']],
    [
      'Bengali, though nothing marks a name',
      'বলেন বিজ্ঞানী ফ্রেডরিক নিলসন আজ',
      'Fredrik',
      'Nilsson',
      [],
    ],
    ['Hindi, though nothing marks a name', 'बताया फ्रेडरिक निल्सन ने', 'Fredrik', 'Nilsson', []],
  ])('is told in %s', (_language, text, given, family, people) => {
    expect(names(text, given, family, people)).toBe(true);
  });

  it('is not told by a name of few consonants, which many have', () => {
    expect(names('김도이 교수는 말했다', 'Do-Yi', 'Kim', ['김도이'])).toBe(false);
  });

  it('is not told by a surname alone, nor by another given name', () => {
    const text = 'рассказал Фредерик Нильссон из университета';
    expect(names(text, 'Anders', 'Nilsson')).toBe(false);
    expect(names('рассказал Нильссон', 'Fredrik', 'Nilsson')).toBe(false);
  });

  it('is not looked for in a text in Latin letters', () => {
    expect(namesAbroad('said Fredrik Nilsson', [])).toEqual(new Set());
  });
});

describe('a term of science in another script', () => {
  it.each([
    ['Korean, with an ending', '페로브스카이트를 쓴 전지', 'perovskite'],
    ['Japanese', '海のマイクロプラスチック', 'microplastic'],
    ['Russian, in a case', 'о микропластике в море', 'microplastics'],
    ['Hindi', 'एंटीबायोटिक का असर', 'antibiotic'],
  ])('is heard in %s', (_language, text, word) => {
    expect(isHeard(word, soundsAbroad(text))).toBe(true);
  });

  it('is not heard where another stands, nor where it has few sounds', () => {
    const sounds = soundsAbroad('о микропластике и о коралле');
    expect(isHeard('perovskite', sounds)).toBe(false);
    expect(isHeard('coral', sounds)).toBe(false);
  });
});
