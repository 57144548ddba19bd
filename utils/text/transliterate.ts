/**
 * Names of people and journals, and the loan words of science, in Greek, Cyrillic, Hebrew, Arabic, the scripts of
 * India, Thai, kana and Hangul, held against those in Latin letters. Vowels are left out and consonants that scripts do not tell apart are one, so that "Нільсен" is "Nielsen"
 * and "ブライアン" is "Brian". Only two names next to each other say enough.
 */

import { surnamesInLatin } from './surnames-abroad';

/** Letters in order, with what stands for each in Latin ones; a dash for what is not heard. Data. */
const LETTERS: [letters: string, latin: string][] = [
  ['αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i t i k l m n ks o p r s s t y f h ps o'],
  [
    'абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя',
    'a b v g g d e e e j z i i i y k l m n o p r s t u v f h ts ch sh sh - y - e yu ya',
  ],
  ['אבגדהוזחטיכךלמםנןסעפףצץקרשת', '- b g d h v z h t y k k l m m n n s - p f ts ts k r sh t'],
  [
    'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئپچژگکیڤ',
    '- b t t j h k d d r z s sh s d t z - g f k k l m n h v y - - - - - - - p ch j g k y v',
  ],
];
/** Thai, whose vowels are left out; the mark that silences a letter is not heard. */
const THAI =
  'k k k k k k n ch ch ch s ch y d t t t t n d t t t t n b p p f p f p m y r r l l w s s s h l - h'.split(
    ' ',
  );
const THAI_FIRST = 0x0e01;
/** The scripts of India have their letters in the same order, each in a block of its own. */
const INDIAN = 'k k g g n ch ch j j n t t d d n t t d d n n p p b b m y r r l l l v sh s s h'.split(
  ' ',
);
const INDIAN_BLOCKS = { first: 0x0900, last: 0x0d7f, size: 0x80, nasal: 2, firstConsonant: 0x15 };
const LATIN_OF = new Map(
  LETTERS.flatMap(([letters, latin]) => {
    const sounds = latin.split(' ');
    return [...letters].map((letter, index): [string, string] => [
      letter,
      sounds[index]?.replace('-', '') ?? '',
    ]);
  }),
);
/** The consonants of kana, from a row's first sign to its last. */
const KANA: [first: string, last: string, latin: string][] = [
  ['ァ', 'オ', 'a'],
  ['カ', 'ゴ', 'k'],
  ['サ', 'ゾ', 's'],
  ['タ', 'ヂ', 't'],
  ['ッ', 'ッ', ''],
  ['ツ', 'ヅ', 'ts'],
  ['テ', 'ド', 't'],
  ['ナ', 'ノ', 'n'],
  ['ハ', 'ポ', 'h'],
  ['マ', 'モ', 'm'],
  ['ャ', 'ヨ', 'y'],
  ['ラ', 'ロ', 'r'],
  ['ワ', 'ヲ', 'w'],
  ['ン', 'ン', 'n'],
  ['ヴ', 'ヴ', 'v'],
];
/** Where the row of "h" stands for b, p and f. */
const LIP_KANA = 'バパビピブプフベペボポ';
const HANGUL_INITIALS = 'k,k,n,t,t,r,m,b,b,s,s,,ch,ch,ch,k,t,p,h'.split(',');
const HANGUL_FINALS = ',k,k,k,n,n,n,t,l,k,m,b,l,l,p,l,m,b,b,s,s,n,ch,ch,k,t,p,h'.split(',');

/** `name` in Latin letters; what no table has is left out. */
function inLatin(name: string): string {
  // Greek writes b, d and g by two letters, the others none of theirs alone.
  const spelt = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return [...spelt.replace(/μπ/g, 'б').replace(/ντ/g, 'д').replace(/γκ/g, 'г')]
    .map(soundOf)
    .join('');
}

function soundOf(letter: string): string {
  if (/[a-z]/.test(letter)) return letter;
  const known = LATIN_OF.get(letter);
  if (known !== undefined) return known;
  if (LIP_KANA.includes(letter)) return 'b';
  const kana = KANA.find(([first, last]) => letter >= first && letter <= last);
  if (kana) return kana[2];
  const code = letter.charCodeAt(0);
  if (code >= THAI_FIRST && code < THAI_FIRST + THAI.length)
    return (THAI[code - THAI_FIRST] ?? '').replace('-', '');
  const { first, last, size, nasal, firstConsonant } = INDIAN_BLOCKS;
  if (code >= first && code <= last) {
    const place = (code - first) % size;
    return place === nasal ? 'n' : (INDIAN[place - firstConsonant] ?? '');
  }
  const syllable = code - 0xac00;
  if (syllable < 0 || syllable >= 11172) return '';
  return `${HANGUL_INITIALS[Math.floor(syllable / 588)]}a${HANGUL_FINALS[syllable % 28]}`;
}

/** What is left of a name in Latin letters in all scripts: classes of consonants in their order. */
function soundKey(latin: string): string {
  return latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/tur(?=es?$)/, 'sr')
    .replace(/c(?=[eiy])|ch|sh|j|ts|tz/g, 's')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/[^b-df-gk-np-tvwz]/g, '')
    .replace(/[bpvfw]/g, 'b')
    .replace(/[dt]/g, 't')
    .replace(/[ckgq]/g, 'k')
    .replace(/[sz]/g, 's')
    .replace(/[lr]/g, 'l')
    .replace(/nk/g, 'n')
    .replace(/(.)\1+/g, '$1');
}

/** Fewer consonants than this, given and family name together, are those of many. */
const FEWEST_SOUNDS = 5;
/** The same for any two words, of which a story has hundreds. */
const SOUNDS_OF_ANY_PAIR = 7;
/** Two names with capitals in Greek or Cyrillic, or set apart by a dot in kana. */
const PAIRS = [
  /(?=(?<![\u0370-\u052f])([\u0386-\u03ab\u0400-\u042f][\u0370-\u052f]+) ([\u0386-\u03ab\u0400-\u042f][\u0370-\u052f]+))/g,
  /(?=(?<![ァ-ヴー])([ァ-ヴー]{2,12})[・＝]([ァ-ヴー]{2,12}))/g,
];
const OTHER_SCRIPT = /[\u0370-\u06ff\u0900-\u0e7f\u3040-\u30ff\uac00-\ud7af]/;
/** Words of scripts that have no capitals and set spaces. */
const UNCAPITALISED_WORD = /[\u0590-\u06ff\u0900-\u0dff\u200c]{2,}/g;

/** Keys of the people whom a text in another script names: the given name first, and the family name first. */
export function namesAbroad(text: string, people: readonly string[]): Set<string> {
  const keys = new Set<string>();
  if (!OTHER_SCRIPT.test(text)) return keys;
  const add = (one: string, other: string) => {
    for (const given of readings(one)) {
      for (const family of readings(other)) keys.add(pairKey(inLatin(given), inLatin(family)));
    }
  };
  for (const pattern of PAIRS) {
    for (const [, one = '', other = ''] of text.matchAll(pattern)) add(one, other);
  }
  // Where no capital tells a name, any two words may be one: only those of many sounds are.
  const words = text.match(UNCAPITALISED_WORD) ?? [];
  for (const [index, one] of words.entries()) {
    const other = words[index + 1];
    if (other === undefined) break;
    const key = pairKey(inLatin(one), inLatin(other));
    if (key.length > SOUNDS_OF_ANY_PAIR) keys.add(key);
  }
  for (const person of people) {
    if (!OTHER_SCRIPT.test(person)) continue;
    if (/^[가-힣]{3}$/.test(person)) {
      for (const surname of surnamesInLatin(person, false))
        keys.add(koreanKey(inLatin(person.slice(1)), surname));
      continue;
    }
    const [given = '', family = ''] = person.split(/[ ・·]/);
    add(given, family);
  }
  return keys;
}

/** Hebrew and Arabic write "v" and "w" as they write "o" and "u": both are tried. */
const readings = (name: string) => [...new Set([name, name.replace(/(?<=.)[וو]/g, '')])];

const pairKey = (given: string, family: string) => `${soundKey(given)} ${soundKey(family)}`;

/** Korean surnames are few, and written in as few ways: they are told by their letters, the given name by its sounds. */
const koreanKey = (given: string, surname: string) =>
  `${surname.toLowerCase()}: ${soundKey(given.replace(/[\s-]/g, '').replace(/ng(?![aeiouyw])/g, 'n'))}`;
const FEWEST_KOREAN_SOUNDS = 2;

/** Whether such a text names this person. */
export function isNamedAbroad(given: string, family: string, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return false;
  const korean = koreanKey(given, family);
  if (keys.has(korean) && korean.length >= family.length + 2 + FEWEST_KOREAN_SOUNDS) return true;
  const first = given.split(/[\s.]/)[0] ?? '';
  const key = pairKey(first, family);
  return key.length > FEWEST_SOUNDS && keys.has(key);
}

/** Longer words are several without spaces between. */
const MAX_WORD = 40;

/** A word of fewer sounds than this is like many. */
const SOUNDS_OF_WORD = 5;
const WORD_ABROAD =
  /[\u0370-\u03ff]{4,}|[\u0400-\u052f]{4,}|[\u0590-\u06ff]{4,}|[\u0900-\u0dff]{4,}|[\u30a1-\u30f4ー]{4,}|[\uac00-\ud7a3]{3,}/g;

/** The sounds with which the words of a text in another script begin, for `isHeard`. */
export function soundsAbroad(text: string): Set<string> {
  const sounds = new Set<string>();
  for (const [word] of text.matchAll(WORD_ABROAD)) {
    const key = soundKey(inLatin(word.slice(0, MAX_WORD)));
    for (let end = SOUNDS_OF_WORD; end <= key.length; end++) sounds.add(key.slice(0, end));
  }
  return sounds;
}

/** Whether a word in Latin letters, "perovskite", stands in such a text, with whatever ending. */
export function isHeard(word: string, sounds: ReadonlySet<string>): boolean {
  if (sounds.size === 0) return false;
  // Others form their plural another way.
  const key = soundKey(word.replace(/s$/i, ''));
  return key.length >= SOUNDS_OF_WORD && sounds.has(key);
}

/** The sounds of a name of several words in any of these scripts or in Latin letters; words without any count too. */
export const soundsOf = (name: string): string =>
  name
    .split(/[\s・·‧-]+/)
    .map((word) => soundKey(inLatin(word.slice(0, MAX_WORD))))
    .join(' ');
