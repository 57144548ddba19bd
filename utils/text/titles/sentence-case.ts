/**
 * English titles from Title Case, or from capitals alone, to sentence case. A word loses its capital unless something
 * says that it keeps it: its own letters (DNA, mRNA, H2O), its place, the abstract of the same work, or the lexicon.
 */
import { properNouns } from './proper-nouns';
import { isEnglishTitle, languageOfTitle } from './title-language';
import { acronyms, evidenceOf, type WordEvidence } from './word-evidence';

/** Small words that Title Case leaves small, and which therefore do not tell it apart. */
const SMALL =
  /^(?:a|an|the|and|but|or|nor|for|so|yet|as|at|by|in|of|off|on|per|to|up|via|vs|from|with|into|onto|over|than|that|upon|after|about|above|across|against|along|amid|among|around|before|behind|below|beneath|beside|between|beyond|during|inside|near|outside|since|through|throughout|toward|towards|under|underneath|until|unto|versus|within|without|when|whose|which|their|using|is|are|de|la|von|van|der|et|al|its|if|how)$/;

/** Words of two letters that are no chemical element's sign. */
const TWO_LETTERS =
  /^(?:Ad|Am|An|As|At|Be|By|Do|Ex|Go|He|If|In|Is|It|Me|My|No|Of|On|Or|Ox|Re|So|To|Up|Us|Vs|We|Am|La|De)$/;

/** What stands behind a name that alone may be any word. */
const EPONYM =
  /^(?:Down|Turner|Hall|Bell|Stark|Cotton|Young|Stokes|Schur|Marfan|West|Rett|Graves|Addison|Paget)$/;
const OF_EPONYM = /^(?:syndrome|disease|effect|inequality|inequalities|palsy|equation|equations)$/i;
/** "Moore's Law": what somebody's own name stands before. */
const LAW =
  /^(?:disease|syndrome|law|laws|theorem|rule|conjecture|paradox|lemma|principle|inequality|equation|equations|esophagus|sarcoma|lymphoma|ataxia|razor|constant)$/i;

/** Parts of a place's name behind it, and before it. */
const BEHIND_PLACE =
  /^(?:Ocean|Sea|Gulf|Bay|Peninsula|Plateau|Empire|Dynasty|Kingdom|Republic|Desert|Strait|Islands?|River|Lake|Mountains|Canyon|Alps)$/;
const BEFORE_PLACE =
  /^(?:Lake|River|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Central|Cape|Mount)$/;
const GULF = /^(?:Gulf|Bay|Sea|Strait|Isle|Republic|Kingdom|University)$/;
/** Nobody's but a name follows these. */
const BEFORE_NAME = /^(?:Mount|Saint|St|Santa|San|Mr|Mrs|Dr)$/;

/** Letters beyond ASCII are those of a name, but for a few words that English has borrowed. */
const BORROWED =
  /^(?:naïve|naïvely|façade|façades|résumé|résumés|café|cafés|über|cliché|clichés|coöperation|rôle|fiancée?|à|é)$/i;

/** The epithet of a species, which stands in small letters behind its genus. */
const EPITHET =
  /^(?!(?:data|media|bacteria|criteria|phenomena|flora|fauna|virus|focus|versus|thus|census|status|plus|minus|corpus|campus|consensus|spectrum|medium|forum|maximum|minimum|optimum|quantum|vacuum|viruses|formula|schema|genus|locus|nucleus|radius|stimulus|curriculum|symposium)$)(?=[a-z]{4,}$)[a-z]*(?:[b-df-hj-np-tv-z]a|us|um|ensis|[b-df-hj-np-tv-z]i|ae|ens|ans|ster|oides|ense|alis|ilis|aris|coli)$/;

interface Word {
  text: string;
  at: number;
  /** The signs between the word before and this one, tags left out. */
  before: string;
  /** Directly before or behind a sub- or superscript, or within italics. */
  isFixed: boolean;
}

/** The words of rich text in order. */
function wordsOf(title: string): Word[] {
  const words: Word[] = [];
  let before = '';
  let fixedBy = 0;
  for (const found of title.matchAll(
    /<(\/?)(\w+)[^<>]*>|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*|[^<\p{L}\p{N}]+|</gu,
  )) {
    const [token, slash, tag] = found;
    if (tag) {
      // Species and formulas stand as they are; bold type says nothing.
      if (/^(?:i|sub|sup|span|em)$/.test(tag)) fixedBy += slash ? -1 : 1;
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(token)) {
      before += token;
      continue;
    }
    const end = found.index + token.length;
    const isFixed =
      fixedBy > 0 ||
      /^<su[bp]>/.test(title.slice(end, end + 5)) ||
      /<\/su[bp]>$/.test(title.slice(Math.max(0, found.index - 6), found.index));
    words.push({ text: token, at: found.index, before, isFixed });
    before = '';
  }
  return words;
}

const isCapitalised = (word: string) => /^\p{Lu}\p{Ll}[\p{Ll}\p{M}'’]*$/u.test(word);
const startsSentence = (word: Word, at: number) =>
  at === 0 || /[.?!…][”"’'»)]*\s|[.?!]\s*$/u.test(word.before);
const startsPart = (word: Word, at: number) => at === 0 || /[:.?!…—–;“"‘«([]/u.test(word.before);

/** Whether all letters are capitals (of a script that has small ones), and enough of them that it is no acronym. */
function isAllCapitals(title: string): boolean {
  const letters = title.replace(/<[^<>]*>/g, '').match(/\p{L}/gu) ?? [];
  return letters.length > 6 && letters.every((letter) => letter !== letter.toLowerCase());
}

/** Content words with a capital, of which a few are needed, and how many may be without. */
const FEWEST_CAPITALS = 2;
const MOST_SMALL = 0.15;

/** Whether an English title is written In Title Case. Names, formulas and first words do not count. */
function isTitleCase(title: string): boolean {
  const words = wordsOf(title);
  const { words: names } = properNouns();
  const named = namesIn(words);
  let capitals = 0;
  let small = 0;
  words.forEach((word, at) => {
    const { text } = word;
    if (startsPart(word, at) || word.isFixed || named.has(at) || text.length < 3) return;
    if (SMALL.test(text.toLowerCase()) || names.has(bare(text))) return;
    if (isCapitalised(text)) capitals++;
    // Behind a hyphen both are usual, and an epithet is small in any title.
    else if (/^\p{Ll}+$/u.test(text) && !/[-‐‑]$/.test(word.before) && !EPITHET.test(text)) small++;
  });
  return capitals >= FEWEST_CAPITALS && small <= (capitals + small) * MOST_SMALL;
}

/** Without the ending of a possessive or of a plural's. */
const bare = (word: string) => word.replace(/['’]s?$/, '');

/** Indexes of words that are parts of names in several words, or stand where only a name stands. */
function namesIn(words: readonly Word[]): Set<number> {
  const { phrases, places } = properNouns();
  const found = new Set<number>();
  const keep = (...all: number[]) => {
    for (const one of all) found.add(one);
  };
  words.forEach(({ text, before }, at) => {
    const next = words[at + 1];
    const isBeside = next !== undefined && /^[\s-]*$/.test(next.before);
    for (const rest of phrases.get(text) ?? [])
      if (rest.every((word, behind) => bare(words[at + 1 + behind]?.text ?? '') === word))
        keep(at, ...rest.map((_, behind) => at + 1 + behind));
    if (!next) return;
    if (isBeside && EPONYM.test(bare(text)) && OF_EPONYM.test(next.text)) keep(at);
    if (isBeside && /['’]s$/.test(text) && LAW.test(next.text)) keep(at);
    if (isBeside && places.has(text) && BEHIND_PLACE.test(next.text)) keep(at + 1);
    if (isBeside && BEFORE_PLACE.test(text) && places.has(bare(next.text))) keep(at);
    if (BEFORE_NAME.test(text) && /^\.?\s+$/.test(next.before)) keep(at, at + 1);
    // "J. Robert Oppenheimer"
    if (/^\p{Lu}$/u.test(text) && /^\.\s*$/.test(next.before) && isCapitalised(next.text))
      keep(at + 1);
    if (
      isBeside &&
      isCapitalised(text) &&
      EPITHET.test(next.text) &&
      !SMALL.test(text.toLowerCase())
    )
      keep(at, at + 1);
    // "(Puma concolor)"
    if (
      isBeside &&
      /\(\s*$/.test(before) &&
      /^\p{Ll}{4,}$/u.test(next.text) &&
      !SMALL.test(next.text)
    )
      keep(at, at + 1);
    if (GULF.test(text) && next.text === 'of' && places.has(bare(words[at + 2]?.text ?? '')))
      keep(at);
    if (/^(?:von|van|der|bin|ibn)$/.test(text) && isCapitalised(next.text)) keep(at - 1, at + 1);
    // "Kisor v. Wilkie"
    if (text === 'v' && next.before.startsWith('.')) keep(at - 1, at + 1);
    if (/^Ma(?:y|rch)$/.test(text) && /^\d{1,4}$/.test(next.text)) keep(at);
  });
  return found;
}

/** Words that keep their capitals wherever they stand. */
function keepsCapital(text: string, evidence: WordEvidence): boolean {
  const word = bare(text);
  if (evidence.small.has(word.toLowerCase())) return false;
  if (evidence.capital.has(word)) return true;
  if (properNouns().words.has(word) || properNouns().words.has(text) || TAXON.test(word))
    return true;
  if (word.length === 2 && !TWO_LETTERS.test(word) && !/['’]/.test(text)) return true;
  return /[^\0-\u007f’]/u.test(word) && !BORROWED.test(word) && !/^\p{Lu}\p{M}?$/u.test(word);
}

/** What is counted by letters: "Vitamin A" keeps its own, "Moss: A Study" has an article. */
const LETTERED =
  /^(?:vitamin|hepatitis|influenza|type|group|class|protein|phase|plan|grade|appendix|part|coenzyme|immunoglobulin|ha?emophilia|factor|chain|subunit|level|category|serotype|stage|receptor|toxin|site|domain)s?$/i;

function isArticle(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.text !== 'A' || !next || !/^\s+$/.test(next.before)) return false;
  return !LETTERED.test(before?.text ?? '') || word.before.trim() !== '';
}

/** Families and orders of living things. */
const TAXON = /(?:idae|aceae|virales|mycetes)$/;

/**
 * A title as a sentence, where it is English and In Title Case; any other as it is.
 *
 * @param declared language of the record, BCP 47
 */
export function asSentence(title: string, declared: string | null, abstract = ''): string {
  if (!isEnglishTitle(title, declared) || isAllCapitals(title) || !isTitleCase(title)) return title;
  return toSentenceCase(title, abstract);
}

/**
 * Whether the `sentence` made of a title is more than what is known: a capital was taken from a word that the abstract
 * does not write in small letters.
 */
export function isSentenceGuessed(title: string, sentence: string, abstract = ''): boolean {
  if (title === sentence) return false;
  const { small } = evidenceOf(abstract);
  return wordsOf(title).some(({ text, at }) => {
    const lowered = sentence.slice(at, at + text.length);
    return lowered !== text && !small.has(lowered) && !SMALL.test(lowered);
  });
}

/** Languages that write their nouns with capitals, which nothing shows within capitals alone. */
const CAPITAL_NOUNS = /^(?:de|lb|nds)$/;

/** A title that was printed in capitals alone, as a sentence; any other as it is. One word may be an acronym. */
export function withoutShouting(title: string, declared: string | null, abstract = ''): string {
  if (!isAllCapitals(title)) return title;
  const language = languageOfTitle(title.toLowerCase(), declared) ?? 'en';
  return CAPITAL_NOUNS.test(language) ? title : fromAllCapitals(title, abstract, language === 'en');
}

/**
 * The title in sentence case: capitals of the first word, of sentences within and of what is a name. Whether it is in
 * Title Case, and English, has to be known.
 *
 * @param abstract of the same work, whose sentences show which words are names
 */
function toSentenceCase(title: string, abstract = ''): string {
  const words = wordsOf(title);
  const evidence = evidenceOf(abstract);
  const named = namesIn(words);
  let out = '';
  let from = 0;
  words.forEach((word, at) => {
    const { text } = word;
    out += title.slice(from, word.at);
    from = word.at + text.length;
    if (word.isFixed || named.has(at) || startsSentence(word, at)) out += text;
    else if (/^\p{Lu}$/u.test(text)) out += isArticle(words, at) ? 'a' : text;
    else if (!isCapitalised(text) || keepsCapital(text, evidence)) out += text;
    else out += text.toLowerCase();
  });
  return out + title.slice(from);
}

/**
 * "A STUDY OF DNA IN KENYA" as "A study of DNA in Kenya"; letters alone do not tell an acronym from a word. Of other
 * languages only the names and acronyms of English are known.
 */
function fromAllCapitals(title: string, abstract = '', isEnglish = true): string {
  const evidence = evidenceOf(abstract);
  const written = acronyms(title, evidence);
  const names = properNouns().words;
  const lowered = title.replace(WORD_OR_TAG, (word, tag) => {
    if (tag || written.has(word) || /\d/.test(word)) return word;
    const name = word.charAt(0) + word.slice(1).toLowerCase();
    return isEnglish || names.has(name) || evidence.capital.has(name) ? name : word.toLowerCase();
  });
  const sentence = isEnglish ? toSentenceCase(lowered, abstract) : lowered;
  const first = sentence.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)).search(/\p{L}/u);
  return (
    sentence.slice(0, first) + sentence.charAt(first).toUpperCase() + sentence.slice(first + 1)
  );
}

const WORD_OR_TAG = /(<[^<>]*>)|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*/gu;
