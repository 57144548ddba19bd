/**
 * Names of people in Greek, Cyrillic, Hebrew, Arabic, kana and Hangul, held against names in Latin letters.
 * Vowels are left out and consonants that scripts do not tell apart are one, so that "Нільсен" is "Nielsen"
 * and "ブライアン" is "Brian". Only two names next to each other say enough.
 */

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
  const syllable = letter.charCodeAt(0) - 0xac00;
  if (syllable < 0 || syllable >= 11172) return '';
  return `${HANGUL_INITIALS[Math.floor(syllable / 588)]}a${HANGUL_FINALS[syllable % 28]}`;
}

/** What is left of a name in Latin letters in all scripts: classes of consonants in their order. */
function soundKey(latin: string): string {
  return latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/c(?=[eiy])|ch|sh|j|ts|tz/g, 's')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/[^b-df-gk-np-tvwz]/g, '')
    .replace(/[bpvfw]/g, 'b')
    .replace(/[dt]/g, 't')
    .replace(/[ckgq]/g, 'k')
    .replace(/[sz]/g, 's')
    .replace(/[lr]/g, 'l')
    .replace(/(.)\1+/g, '$1');
}

/** Fewer consonants than this, given and family name together, are those of many. */
const FEWEST_SOUNDS = 5;
/** Two names with capitals in Greek or Cyrillic, or set apart by a dot in kana. */
const PAIRS = [
  /(?=(?<![\u0370-\u052f])([\u0386-\u03ab\u0400-\u042f][\u0370-\u052f]+) ([\u0386-\u03ab\u0400-\u042f][\u0370-\u052f]+))/g,
  /(?=(?<![ァ-ヴー])([ァ-ヴー]{2,12})[・＝]([ァ-ヴー]{2,12}))/g,
];
const OTHER_SCRIPT = /[\u0370-\u06ff\u3040-\u30ff\uac00-\ud7af]/;

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
  for (const person of people) {
    if (!OTHER_SCRIPT.test(person)) continue;
    const [given = '', family = ''] = /^[가-힣]{3}$/.test(person)
      ? [person.slice(1), person.slice(0, 1)]
      : person.split(/[ ・·]/);
    add(given, family);
  }
  return keys;
}

/** Hebrew and Arabic write "v" and "w" as they write "o" and "u": both are tried. */
const readings = (name: string) => [...new Set([name, name.replace(/(?<=.)[וو]/g, '')])];

const pairKey = (given: string, family: string) => `${soundKey(given)} ${soundKey(family)}`;

/** Whether such a text names this person. */
export function isNamedAbroad(given: string, family: string, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return false;
  const first = given.split(/[\s.]/)[0] ?? '';
  const key = pairKey(first, family);
  return key.length > FEWEST_SOUNDS && keys.has(key);
}
