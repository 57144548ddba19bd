/** The language of a title: too short for common words alone, so endings and letters speak as well. */
import { languageOfScript } from '../detect-language';

/** Small words of titles. Those that several languages have count for each: the others decide. */
const SMALL: Readonly<Record<string, string>> = {
  en: 'the of and to in for with on by from a an is are as at its their this that between during among after using via how what why does can under over into through against toward towards within without or not new case study review do we it be has have was were you your our they than more most no all about if when where who need some other',
  de: 'der die das und ein eine einer eines des dem den von vom zur zum für mit im am auf bei über als aus nach wie durch zu ist sind nicht unter zwischen gegen ohne oder an in',
  fr: 'le la les des du de et un une en dans sur pour par au aux chez entre avec sans ou ce cette est son ses l d',
  es: 'el la los las de del y en un una por para con al se su sus entre sobre como desde hacia o e lo es',
  pt: 'o a os as de do da dos das e em no na nos nas um uma para por com ao à entre sobre como ou se',
  it: 'il lo la i gli le di del della dei delle degli dello e in un una per con nel nella nei sul sulla tra fra da dal dalla su al alla ed',
  ca: 'el la els les de del dels i en un una per amb al als entre sobre com o l d',
  nl: 'de het een van en in op voor met bij aan door over tussen naar uit als te tot onder of den',
  sv: 'och i en ett av för på med som till om från det den vid hos mellan är',
  da: 'og i en et af for på med som til om fra det den ved hos mellem er',
  no: 'og i en ei et av for på med som til om fra det den ved hos mellom er',
  fi: 'ja on sekä tai kuin',
  pl: 'i w na z do o dla od po przez oraz ze we jako za pod a',
  cs: 'a v na z do o pro od po se ve za ze k při s',
  ro: 'și şi în de la cu din pe pentru a al ale un o prin',
  hu: 'a az és egy',
  tr: 've bir ile için üzerine olarak',
  id: 'dan di yang dengan untuk pada dari dalam terhadap',
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL))
  for (const word of words.split(' '))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** Endings and letters that few others have. English has none of its own letters: only its endings speak for it. */
const MARKS: readonly (readonly [language: string, mark: RegExp])[] = [
  ['en', /(?:ing|tion|tions|ness|ship|ity|ies|ous|ical|wise|hood|ee[nt]|ght|..ed)$/],
  [
    'de',
    /(?:ung|ungen|keit|heit|schaft|schaften|tät|liche[nrs]?|ische[nrs]?|ismus)$|ß|^[^é]*[äöü]/,
  ],
  ['fr', /(?:eaux|elle|elles|eux|euse|ique|iques|ité|és|ée|ées)$|[èêâîûœ]|^[dl]['’]/],
  ['es', /(?:ción|ciones|dad|dades|miento)$|ñ/],
  ['pt', /(?:ção|ções|dade|dades)$|[ãõ]/],
  ['it', /(?:zione|zioni|ità|aggio|ismo|ale)$|^dell['’]/],
  ['nl', /(?:ij|heid|elijke?|ische|ijn)$/],
  ['da', /[æø]/],
  ['no', /[æø]/],
  ['sv', /å/],
  ['pl', /[ąęłśźżń]/],
  ['cs', /[ěřů]/],
  ['ro', /[ășț]/],
  ['hu', /[őű]/],
  ['tr', /[ığş]/],
];

/** A small word is worth more than an ending, which may be a foreign name's, and than a letter alone ("vitamin E"). */
const SMALL_WORD = 2;
const MARK = 1;

/**
 * BCP 47 without region, by what the title itself shows; where it shows nothing, what the record `declared`, else null.
 * Records give the journal's language for every title, so that the title's own words outweigh it.
 */
export function languageOfTitle(title: string, declared: string | null = null): string | null {
  const script = languageOfScript(title);
  const said = declared?.split(/[-_]/)[0]?.toLowerCase() || null;
  if (script) return script;
  const scores = new Map<string, number>();
  const add = (language: string, score: number) =>
    scores.set(language, (scores.get(language) ?? 0) + score);
  const words = title
    .replace(/<[^<>]*>/g, '')
    .toLowerCase()
    .normalize('NFC');
  for (const word of words.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []) {
    for (const part of word.split(/['’]/))
      for (const language of LANGUAGES_OF.get(part) ?? [])
        add(language, part.length > 1 ? SMALL_WORD : MARK);
    if (word.length > 3)
      for (const [language, mark] of MARKS) if (mark.test(word)) add(language, MARK);
  }
  // What the record says breaks a tie, no more.
  if (said && scores.has(said)) add(said, MARK);
  let best: string | null = null;
  for (const [language, score] of scores)
    if (best === null || score > (scores.get(best) ?? 0)) best = language;
  // English has small words of all its neighbours, and is the likeliest by far.
  if (best !== null && scores.get('en') === scores.get(best) && said !== best) best = 'en';
  if (best === null) return said;
  const isSure = (scores.get(best) ?? 0) >= SMALL_WORD;
  return isSure ? best : said;
}

/** Whether the title may be cased by English rules: it is English, or nothing speaks against it. */
export function isEnglishTitle(title: string, declared: string | null = null): boolean {
  const language = languageOfTitle(title, declared);
  return (
    language === 'en' ||
    (language === null &&
      !/[\u00c0-\u024f\u0400-\uffff]/.test(title.replace(/[\u2000-\u2bff]/g, '')))
  );
}
