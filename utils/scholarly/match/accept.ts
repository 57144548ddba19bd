/** What the works that a search found may claim: a measured confidence, and for the first perhaps that it needs no question. */
import { familyOf } from '../../identifiers/doi/family';
import type { Agreement, StoryEvidence } from './features';
import { probability } from './score';
import type { Target } from './targets';
import { keywords, tokenise } from './tokenise';

export interface Scored {
  target: Target;
  agreement: Agreement;
  /** Log-odds. */
  score: number;
}

export interface Ranked extends Scored {
  /** 0 to 1. */
  confidence: number;
  accepted: boolean;
}

/** Log-odds that a work has to have, and to be ahead of the next, to be taken without asking. */
const SAFE_SCORE = 1.5;
/** What agrees in three ways that have nothing to do with each other agrees by itself. */
const SAFE_SCORE_OF_OWN = 0;
const CLEAR_GAP = 1;
/** A lead of more than this says nothing more. */
const MAX_GAP = 8;

/** `scored` is in order, the best first. */
export function decide(scored: Scored[], story: StoryEvidence): Ranked[] {
  const [first] = scored;
  return scored.map((one, index) => {
    const isFirst = first !== undefined && (one === first || isPair(one, first));
    const rival = scored.find(
      (other, place) =>
        place !== index && !(isFirst && isPair(one, other)) && (isFirst || place === 0),
    );
    const gap = Math.min(MAX_GAP, one.score - (rival?.score ?? one.score - MAX_GAP));
    const safe = isNamed(one) || isPlaced(one) ? SAFE_SCORE_OF_OWN : SAFE_SCORE;
    const accepted =
      isFirst && one.score >= safe && gap >= CLEAR_GAP && !isSpokenAgainst(one, story);
    return { ...one, confidence: confidenceOf(one.score, gap), accepted };
  });
}

/** The paper's own title and one of its authors. */
const isNamed = ({ agreement: { quoted, authors } }: Scored) => quoted && authors.length > 0;

/** Two of its authors by name or initials, in the weeks before the story. */
const isByTheseNow = ({ agreement: { authors, days } }: Scored) =>
  namedByName(authors) > 1 && days !== null && days >= -3 && days <= 21;

/**
 * Two of its authors by name or initials and its journal, or one with the journal, the institution and the subject;
 * the date of print may lie weeks ahead.
 */
function isPlaced({ agreement: { authors, journal, institution, title, days } }: Scored): boolean {
  const isBoundBy = institution !== null && title.share >= OWN_SUBJECT ? 1 : 2;
  const isTimely = days !== null && days >= -60 && days <= 21;
  return isTimely && journal === 'named' && namedByName(authors) >= isBoundBy;
}

/** The share of a title that a story about the paper has in common with it at least. */
const OWN_SUBJECT = 0.25;

const namedByName = (authors: Agreement['authors']) =>
  authors.filter(({ naming }) => naming !== 'surname').length;

/** Two papers that appeared side by side, of both of which the story names authors and journal: it is about both. */
const isPair = (one: Scored, other: Scored) =>
  isPlaced(one) &&
  isPlaced(other) &&
  familyOf(one.target.doi) !== null &&
  familyOf(one.target.doi) === familyOf(other.target.doi);

/** What one sign alone is enough for: a paper like the right one, while that is not registered yet, agrees in all else. */
function isSpokenAgainst(one: Scored, { clues, isEnglish }: StoryEvidence): boolean {
  const { agreement, target } = one;
  const { days, quoted, title, authors, journal, otherJournal } = agreement;
  const quotesAnother = !quoted && clues.titles.some(({ value }) => isLike(value, target.title));
  // Print dates lie months after a story, so a title and an author that are the paper's own outweigh them.
  const outside = days !== null && !isNamed(one) && !isPlaced(one) && (days < -14 || days > 150);
  // Titles are in English, stories need not be: without a word in common, names have to agree, with the journal or
  // with the day.
  const named = authors.length > 0 && (journal !== null || (!isEnglish && isByTheseNow(one)));
  const unrelated = title.share < 0.1 && !named;
  // Author and journal write more than one paper a year.
  const undated = days === null && !quoted && title.share <= 0.5;
  // The authors' paper of last month is in another journal than the one that the story names.
  const elsewhere = otherJournal && !quoted;
  return (
    quotesAnother || outside || unrelated || undated || elsewhere || lacksAuthor(target, clues)
  );
}

/** Words that a quotation has at least to be a title rather than a remark. */
const MIN_TITLE_WORDS = 5;

/** Whether a quoted title is near to another's: a sibling's, when it is not that one's own. */
function isLike(quotation: string, title: string): boolean {
  if (tokenise(quotation).length < MIN_TITLE_WORDS) return false;
  const [quoted, own] = [new Set(keywords(quotation)), new Set(keywords(title))];
  const shared = [...quoted].filter((word) => own.has(word)).length;
  return shared >= 0.3 * quoted.size;
}

/** What makes the person of a sentence one of the authors, in the languages that say it in a word of their own. */
const AUTHOR =
  /\b(?:co-?|lead |first |senior |corresponding |study(?:’s|'s)? )authors?\b|\b(?:erst|ko-?|mit|letzt)autor|\bco-?aut(?:eur|ora?|rice)\b|\bcoautora?\b|\bmedforfatter|\bmedförfattare|\bspoluautor|\bwspółautor|соавтор|共同作者|通讯作者|第一作者|공동저자|제1저자/i;

/** Whether a person whom the story calls an author is none of the record's. */
function lacksAuthor(
  { csl: { author = [] } }: Target,
  { people }: StoryEvidence['clues'],
): boolean {
  const families = new Set(author.flatMap(({ family = '' }) => tokenise(family)));
  if (families.size === 0) return false;
  return people.some(({ value, source }) => {
    const others = people.filter((other) => other.value !== value && source.includes(other.value));
    const isCalledAuthor = AUTHOR.test(source) && others.length === 0;
    // Other scripts write names their own way.
    return (
      isCalledAuthor &&
      /^[\p{Script=Latin}\P{L}]+$/u.test(value) &&
      !tokenise(value).some((word) => families.has(word))
    );
  });
}

function confidenceOf(score: number, gap: number): number {
  return (
    Math.round(
      1000 * probability(CONFIDENCE.bias + CONFIDENCE.score * score + CONFIDENCE.gap * gap),
    ) / 1000
  );
}

/** Fitted on the first results of searches, in half of which the paper was not to be found at all. */
const CONFIDENCE = { bias: -0.04, score: 1.42, gap: 0.24 };
