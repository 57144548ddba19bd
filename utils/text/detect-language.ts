/** Which languages a text is written in, by its commonest words: pages mislabel themselves too often. */

const COMMON: Record<string, string> = {
  en: 'the of and to in that is was for with are from have this',
  de: 'der die und das ist von den mit sich auf für ein eine nicht dem des auch',
  fr: 'le les des et une est dans que qui pour sur pas du par plus avec sont cette',
  es: 'el los las una que del con para por como más este son está entre pero sus',
  pt: 'uma que não com para dos das mais por são ao pela pelo também foi como os',
  it: 'il che di della per una con del sono gli nel alla dei anche più questo',
  nl: 'de het een van en dat niet zijn op met voor er ook aan door bij werd',
  pl: 'się nie na jest że do są jak przez oraz dla który które tym po ale',
  ru: 'и в не на что с по как это из для от у при также было они',
  tr: 've bir bu için ile olarak da olan daha çok gibi göre olduğu sonra kadar',
};
const WORDS = new Map<string, string[]>();
for (const [lang, words] of Object.entries(COMMON)) {
  for (const word of words.split(' ')) {
    const langs = WORDS.get(word);
    if (langs) langs.push(lang);
    else WORDS.set(word, [lang]);
  }
}

/** The script that a character outside of Latin and Cyrillic tells of. */
function scriptOf(code: number): 'ja' | 'ko' | 'ar' | 'zh' | null {
  if (code < 0x600) return null;
  if (code <= 0x6ff) return 'ar';
  if (code >= 0x3040 && code <= 0x30ff) return 'ja';
  if (code >= 0x3400 && code <= 0x9fff) return 'zh';
  return code >= 0xac00 && code <= 0xd7af ? 'ko' : null;
}

/** The text's main language and English, which stands between in most science pages; codes as in `data/cues.ts`. */
export function languagesOf(sample: string): string[] {
  const text = sample.slice(0, 1800);
  const letters = { ja: 0, ko: 0, ar: 0, zh: 0 };
  if (/[\u0600-\u06ff\u3040-\ud7af]/.test(text)) {
    for (let index = 0; index < text.length; index++) {
      const script = scriptOf(text.charCodeAt(index));
      if (script) letters[script]++;
    }
  }
  // Japanese first: a third of it looks Chinese.
  for (const lang of ['ja', 'ko', 'ar', 'zh'] as const) {
    const share = lang === 'ja' ? 0.05 : 0.1;
    if (letters[lang] > 20 && letters[lang] > text.length * share) return [lang, 'en'];
  }
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[ \n]/)) {
    for (const lang of WORDS.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  let best = 'en';
  let most = 0;
  for (const [lang, count] of counts) {
    if (count <= most) continue;
    best = lang;
    most = count;
  }
  return best !== 'en' && most >= 4 ? [best, 'en'] : ['en'];
}
