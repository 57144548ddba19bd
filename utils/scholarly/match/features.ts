/** How well a paper fits a story: independent agreements, each found on the reader's side. */
import { REGISTRANT } from '../../identifiers/doi/doi';
import { ABOUT_NOTICE } from '../../papers/data/notice-lexicon';
import { isCitation } from '../../papers/page/layout';
import type { Clue, Clues } from '../../papers/types';
import { languageOfScript } from '../../text/detect-language';
import { fold } from '../../text/fold';
import { isInstitution } from '../../text/person-names';
import { isHeard, soundsAbroad } from '../../text/transliterate';
import { type JournalNaming, journalNaming } from './journals';
import { type NamedAuthor, type NameSource, namedAuthors, nameSource } from './names';
import { storyDay } from './query';
import { languageOf } from './query-terms';
import { sameTitle, type Target } from './targets';
import { keywords, longWords, storyWords, tokenise } from './tokenise';

/** All that is known of the story, prepared once for all targets. */
export interface StoryEvidence {
  clues: Clues;
  text: string;
  words: Map<string, number>;
  /** How the words of another script sound, which writes the terms of science its own way. */
  sounds: ReadonlySet<string>;
  /** Its words of five characters and more, folded. */
  longWords: Set<string>;
  /** The same, and each without the ending that a language may have given it. */
  wordForms: ReadonlySet<string>;
  /** It is written in Latin letters, as records are, and at some length: then what it does not name can be told. */
  isComparable: boolean;
  /** It is in English, as nearly all titles are: then a paper that it is about shares words with it. */
  isEnglish: boolean;
  headline: Set<string>;
  /** As the page has it. */
  title: string;
  /** It is the paper itself, as a file: what has its title is no news piece about it. */
  isPaper: boolean;
  /** Family names of those who signed it, folded. */
  writers: ReadonlySet<string>;
  /** It tells of a retraction or the like: then its paper is older. */
  isAboutNotice: boolean;
  /** Its words one by one, those of the clues' sentences too, to find titles in. */
  quotable: string;
  names: NameSource;
  institutions: string[];
  /** Days since 1970, or null. */
  published: number | null;
}

/** What a target and the story agree in. */
export interface Agreement {
  authors: NamedAuthor[];
  journal: JournalNaming | null;
  /** A journal is named, and it is another one. */
  otherJournal: boolean;
  /** A title that the story quotes is this paper's. */
  quoted: boolean;
  /** Share of the title's meaning that the story's words cover, 0 to 1, and the sum behind it. */
  title: { share: number; weight: number; words: string[] };
  institution: string | null;
  /** The story has all words that tell one of its institutions from others, if not its whole name: "Oxfordi Egyetem". */
  place: boolean;
  /** Days from the paper to the story; negative where the story came first; null where unknown. */
  days: number | null;
  numbers: string[];
}

/** What of a story its evidence is read from. */
interface Told {
  title: string | null;
  text: string | null;
  published: string | null;
  isPaper?: boolean;
  /** Names of those who signed it, as printed. */
  authors?: readonly string[];
}

export function evidenceOf(clues: Clues, story: Told): StoryEvidence {
  const sources = [...clues.journals, ...clues.people, ...clues.institutions, ...clues.titles];
  const storyText = story.text ?? [...new Set(sources.map(({ source }) => source))].join('\n');
  const text = [story.title ?? '', storyText, ...clues.titles.map(({ value }) => value)].join('\n');
  const ownWords = new Set(longWords(text));
  const published = Date.parse(story.published?.slice(0, 10) ?? '');
  const window = clues.dateWindow;
  return {
    clues,
    text,
    words: storyWords(text),
    sounds: soundsAbroad(text),
    isComparable: languageOfScript(text) === null && text.length >= MIN_COMPARABLE,
    isEnglish: languageOf(text) === 'en',
    longWords: ownWords,
    wordForms: formsOf(ownWords),
    title: story.title ?? '',
    isPaper: story.isPaper ?? false,
    writers: new Set(story.authors?.map((name) => fold(name.split(' ').at(-1) ?? ''))),
    isAboutNotice: ABOUT_NOTICE.test(story.title?.toLowerCase() ?? ''),
    quotable: ` ${tokenise([text, ...sources.map(({ source }) => source)].join(' ')).join(' ')} `,
    headline: new Set(storyWords(story.title ?? '').keys()),
    // A line that cites the paper names its authors, though it stands outside of the story's text.
    names: nameSource([text, ...clues.titles.map(({ source }) => source)].join('\n'), clues.people),
    institutions: institutionKeys(text),
    published: Number.isNaN(published) ? window && storyDay(window) : published / DAY,
  };
}

/**
 * What the story itself says. For works that the page names this alone counts: a line that cites a work has its
 * title, journal and authors whether the story is about it or not.
 */
export function evidenceInProse(
  { journals, people, institutions, titles, numbers, dateWindow }: Clues,
  { title, text, published, isPaper = false, authors = [] }: Told,
): StoryEvidence {
  const inProse = <C extends Clue>(clues: C[]) => clues.filter(({ source }) => !isCitation(source));
  const clues = {
    journals: inProse(journals),
    people: inProse(people),
    institutions: inProse(institutions),
    titles: inProse(titles),
    numbers: inProse(numbers),
    dateWindow,
  };
  const prose = text
    ?.split('\n')
    .filter((line) => line.length > MAX_CITATION || !isCitation(line))
    .join('\n');
  return evidenceOf(clues, { title, text: prose ?? null, published, isPaper, authors });
}

/** Characters of a story that names its paper's authors, if it ever does. */
const MIN_COMPARABLE = 400;

/** Running text is longer, and may hold a citation in brackets. */
const MAX_CITATION = 500;

const DAY = 86_400_000;

/** `rarity` tells how much a word says: the less common among the targets, the more. */
export function agreementOf(
  target: Target,
  evidence: StoryEvidence,
  rarity: (word: string) => number,
): Agreement {
  const { clues } = evidence;
  const journalName = target.csl['container-title'] ?? '';
  const journal =
    journalName === '' ? null : journalNaming(journalName, clues.journals, evidence.text);
  return {
    authors: namedAuthors(target.csl.author ?? [], evidence.names),
    journal,
    otherJournal: journal === null && clues.journals.length > 0,
    quoted:
      clues.titles.some(({ value }) => quotes(value, target.title)) ||
      (standsIn(target.title, evidence.quotable) && !sameTitle(target.title, evidence.title)),
    title: titleAgreement(target.title, evidence, rarity),
    institution: institutionOf(target.affiliations, evidence.institutions),
    place: target.affiliations.some((affiliation) => isPlaceNamed(affiliation, evidence.wordForms)),
    days: daysBetween(target.dates, evidence.published),
    numbers: clues.numbers.map(({ value }) => value).filter((value) => fitsNumber(value, target)),
  };
}

/** Words that a quotation has at least to be a title's. */
const MIN_QUOTED = 5;

/**
 * Whether a quotation is a paper's title: the same words, or most of the title's and no others, as an address has
 * them without the small ones. The whole title with more around it, as a citation has it, is found by `standsIn`.
 */
function quotes(quotation: string, title: string): boolean {
  const [quoted, whole] = [new Set(tokenise(quotation)), new Set(tokenise(title))];
  if (quoted.size < MIN_QUOTED || whole.size < MIN_QUOTED) return false;
  if (sameTitle(quotation, title)) return true;
  return quoted.size >= whole.size / 2 && [...quoted].every((word) => whole.has(word));
}

/** Whether all of a title stands in the text in one piece; the story's own headline does, and is no quotation. */
function standsIn(title: string, quotable: string): boolean {
  const words = tokenise(title);
  return words.length >= MIN_QUOTED && quotable.includes(` ${words.join(' ')} `);
}

function titleAgreement(title: string, evidence: StoryEvidence, rarity: (word: string) => number) {
  let weight = 0;
  let total = 0;
  const words: string[] = [];
  const heard = new Set(
    tokenise(title)
      .filter((word) => isHeard(word, evidence.sounds))
      .flatMap(keywords),
  );
  for (const word of new Set(keywords(title))) {
    const value = rarity(word);
    total += value;
    const count = evidence.words.get(word) ?? (heard.has(word) ? 1 : 0);
    if (count === 0) continue;
    // What a story is about, it says more than once, and in its headline.
    weight += value * (count > 1 || evidence.headline.has(word) ? 1 : 0.7);
    words.push(word);
  }
  return { share: total === 0 ? 0 : weight / total, weight, words };
}

/** "University of Basel", "Basel University" and "the Basel university's" are one. */
function institutionKeys(text: string): string[] {
  const found = text
    .normalize('NFKC')
    .matchAll(
      /((?:\p{Lu}[\p{L}'’.-]+\s+(?:and\s+|&\s+)?){0,4})(University|College|Institute|Hospital|School|Infirmary|Polytechnic)((?:\s+(?:of|for|in)(?:\s+the)?|,)?(?:\s+(?:and\s+|of\s+)?\p{Lu}[\p{L}'’-]+){0,4})/gu,
    );
  return [...found].flatMap(([, before = '', kind = '', after = '']) => {
    const key = institutionKey(`${before} ${kind} ${after}`);
    return key === '' ? [] : [key];
  });
}

/** What tells one institution from others: its name without kind and small words, sorted. */
function institutionKey(name: string): string {
  const words = tokenise(name).filter(
    (word) =>
      word.length > 2 &&
      !/^(?:the|and|for|univ\w*|college|institute|hospitals?|school|infirmary|polytechnic|department|dept|division|centre|center|faculty|medical|medicine|science|sciences|health|public|research|national|royal|professor|doctor|from)$/.test(
        word,
      ),
  );
  return [...new Set(words)].sort().join(' ');
}

/** Words that many institutions have in common, by their stems, besides those that all have. */
const COMMON_WORD =
  /^(?:univ|hochschul|institut|instytut|college|polytechn|politecn|hospital|klini|clini|zentrum|centr|center|labor|academ|akadem|faculty|fakult|facult|depart|division|school|council|society|agency|nation|state|techn|medic|scien|research)/;

/** In other languages institutions have other names, but those of people and places within them stay. */
function isPlaceNamed(affiliation: string, wordForms: ReadonlySet<string>): boolean {
  return affiliation.split(/[,;]/).some((piece) => {
    if (!isInstitution(piece)) return false;
    const words = longWords(piece).filter((word) => !COMMON_WORD.test(word));
    return words.length > 0 && words.every((word) => wordForms.has(word));
  });
}

/** Letters that an ending has at most. */
const MAX_ENDING = 4;

const formsOf = (words: ReadonlySet<string>): Set<string> =>
  new Set(
    [...words].flatMap((word) =>
      Array.from({ length: MAX_ENDING + 1 }, (_, cut) => word.slice(0, word.length - cut)),
    ),
  );

function institutionOf(affiliations: string[], keys: string[]): string | null {
  for (const affiliation of affiliations) {
    for (const piece of affiliation.split(/[,;]/)) {
      if (!/univ|college|institut|hospital|school|infirmary|polytechnic/i.test(piece)) continue;
      const key = institutionKey(piece);
      if (key !== '' && keys.includes(key)) return piece.trim();
    }
  }
  return null;
}

const DOI_PART = new RegExp(`^10\\.${REGISTRANT}/`);
const VOLUME = /^(\d{4})\s?;\s?(\d+)[^:]*:\s?(e?\d+)/i;

/** A cut-off DOI, "2019;566:553-557", or a registration that the title or abstract gives. */
function fitsNumber(value: string, { doi, csl, title }: Target): boolean {
  if (DOI_PART.test(value)) return doi.startsWith(fold(value));
  const cited = VOLUME.exec(value);
  if (cited) {
    const [, year, volume, page = ''] = cited;
    const sameYear = csl.issued?.['date-parts']?.[0]?.[0] === Number(year);
    return (
      sameYear && csl.volume === volume && (csl.page ?? '').toLowerCase().startsWith(fold(page))
    );
  }
  return fold(`${title} ${csl.abstract ?? ''}`).includes(fold(value));
}

/** The date that is nearest to the story; a month counts by its nearest day. */
function daysBetween(dates: number[][], story: number | null): number | null {
  if (story === null) return null;
  const gaps = dates.map(([year = 0, month, day]) => {
    const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
    const last =
      day !== undefined ? first : Date.UTC(year, month === undefined ? 12 : month, 0) / DAY;
    return story < first ? story - first : story > last ? story - last : 0;
  });
  return gaps.reduce<number | null>(
    (best, gap) => (best === null || Math.abs(gap) < Math.abs(best) ? gap : best),
    null,
  );
}
