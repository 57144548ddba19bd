/** Which language a text is written in, by its script, else by its commonest words: pages mislabel themselves too often. */

/**
 * The commonest words of languages in Latin script. Several have some of them in common; the sum tells. Words that
 * half of Europe has ("de", "en", "la") are left out: whichever language had them here would win too often.
 */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was it for with are from have this which were',
  de: 'der die und das ist von den mit sich auf für ein eine nicht dem des auch werden wurde',
  fr: 'le les des et une est dans que qui pour sur pas du par plus avec sont cette',
  ca: 'els el les una que amb per és del dels són aquest aquesta més pel entre com han va també però segons',
  es: 'el los las una que del con para por como más este son está entre pero sus según también',
  pt: 'uma que não com para dos das mais por são ao pela pelo também foi como os',
  it: 'il che di della per una con del sono gli nel alla dei anche più questo',
  nl: 'het een van dat niet zijn op met voor er ook aan door bij werd wordt naar uit deze zich',
  ro: 'și şi în cu din este pentru sunt nu mai pe care că fost acest această sau au ale prin',
  sv: 'och att som för inte med har ett från är det den av till på om kan vid',
  da: 'og at ikke som med har af fra blev det den er til på om kan ved efter sig også',
  no: 'og at ikke ikkje som med har av fra frå ble det den er til på om kan ved etter seg også å ein dei vart',
  fi: 'ja on ei että se oli ovat mutta myös kun kuin joka jotka sen tai tämä sekä mukaan ole voi',
  hu: 'az és hogy nem egy ezt volt meg csak már még mint vagy szerint ezek pedig amely ami',
  pl: 'się nie na jest że do są jak przez oraz dla który które tym po ale',
  cs: 'se na je že do jsou byl byla bylo jako pro také podle které který která však ale po při nebo jsem jejich',
  tr: 've bir bu için ile olarak da olan daha çok gibi göre olduğu sonra kadar',
  vi: 'của và các là được trong cho một không những với có này người đã để từ khi trên',
  id: 'yang dan dengan untuk dari pada ini itu tidak dalam adalah oleh juga akan bisa ke telah tersebut',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON)) {
  for (const word of words.split(' ')) {
    const languages = LANGUAGES_OF.get(word);
    if (languages) languages.push(language);
    else LANGUAGES_OF.set(word, [language]);
  }
}

/** Languages that a script is enough to tell, with the range of its letters, by code point. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x4ff, 'ru'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xe00, 0xe7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];
/**
 * Other languages in a script, by letters that the language named above lacks; `not` are letters that tell that it
 * is neither (Belarusian, Kazakh, Urdu, Kurdish).
 */
const WITHIN: Readonly<Record<string, readonly { language: string; own: RegExp; not: RegExp }[]>> =
  {
    ru: [
      { language: 'uk', own: /[іїєґ]/gi, not: /[ыў]/gi },
      { language: 'bg', own: /ъ/gi, not: /[ыэёіј]/gi },
    ],
    ar: [{ language: 'fa', own: /[پچژگکی]/g, not: /[ٹڈڑںہےۆێە]/g }],
  };
const BEYOND_LATIN = /[\u0370-\ud7af]/;

/** Characters of the text that are enough to tell its language. */
const SAMPLE = 2000;
/** Fewer letters of a script, and fewer common words, tell nothing. */
const LEAST_LETTERS = 5;
const LEAST_WORDS = 4;
/** Share of a text's characters that makes it one of a script; a third of Japanese looks Chinese. */
const LEAST_SHARE = 0.1;
const LEAST_KANA = 0.05;
/** Share of letters of its own that makes it another language of the same script. */
const LEAST_OWN = 0.01;

/** The language of the text's script; null for Latin letters, and for scripts that are not known here. */
export function languageOfScript(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (!BEYOND_LATIN.test(sample)) return null;
  const counts = new Map<string, number>();
  for (const [first, last, language] of SCRIPTS) {
    let count = 0;
    for (let at = 0; at < sample.length; at++) {
      const code = sample.charCodeAt(at);
      if (code >= first && code <= last) count += 1;
    }
    if (count > 0) counts.set(language, count);
  }
  const enough = (language: string, share: number) =>
    (counts.get(language) ?? 0) >= Math.max(LEAST_LETTERS, sample.length * share);
  if (enough('ja', LEAST_KANA)) return 'ja';
  const [language] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return language !== undefined && enough(language, LEAST_SHARE)
    ? languageWithin(language, sample)
    : null;
}

/** The language of a script that several share; names and quotations hold a few letters of others. */
function languageWithin(language: string, sample: string): string {
  const few = sample.length * LEAST_OWN;
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const other = WITHIN[language]?.find(({ own, not }) => count(own) >= few && count(not) < few);
  return other?.language ?? language;
}

/** The language in Latin script whose common words the text has most of; null where it has hardly any. */
export function languageOfWords(text: string): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  let most = LEAST_WORDS - 1;
  for (const word of text
    .slice(0, SAMPLE)
    .normalize()
    .toLowerCase()
    .split(/[\s!-/:-@[-`{-~]+/)) {
    for (const language of LANGUAGES_OF.get(word) ?? []) {
      const count = (counts.get(language) ?? 0) + 1;
      counts.set(language, count);
      if (count <= most) continue;
      best = language;
      most = count;
    }
  }
  return best;
}

/** Whether the language is one of those that common words tell, all of them in Latin script. */
export const isKnownByWords = (language: string): boolean => Object.hasOwn(COMMON, language);

/**
 * The text's main language and English, which stands between in most science pages.
 *
 * @param declared what the text is said to be in (BCP 47), for one too short to tell
 */
export function languagesOf(text: string, declared: string | null = null): string[] {
  const language =
    languageOfScript(text) ??
    languageOfWords(text) ??
    declared?.split('-')[0]?.toLowerCase() ??
    'en';
  return language === 'en' ? ['en'] : [language, 'en'];
}
