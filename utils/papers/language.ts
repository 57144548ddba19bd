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
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), lang]);
}
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['zh', /[\u3400-\u9fff]/g],
];

/** The text's main language and English, which stands between in most science pages; codes as in `data/cues.ts`. */
export function languagesOf(sample: string): string[] {
  const text = sample.slice(0, 1800);
  for (const [lang, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > 20 && count > text.length * (lang === 'ja' ? 0.05 : 0.1)) return [lang, 'en'];
  }
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^a-z\u00df-\u024f\u0400-\u04ff]+/)) {
    for (const lang of WORDS.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[0] !== 'en' && best[1] >= 4 ? [best[0], 'en'] : ['en'];
}
