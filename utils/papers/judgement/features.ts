/**
 * What speaks for and against a work being the one that the story reports, as numbers between 0 and 1 or so.
 * Most of them hold in any language and on any site; those that words and class names give are kept apart and
 * only add to the others. What each is worth stands in data/weights.ts, learned from labelled pages.
 */

import { AS_EXAMPLE } from '../data/example-lexicon';
import { NOTICE, PAPER_ITSELF } from '../data/notice-lexicon';
import { identifierKind } from '../data/registrants';
import { cuesIn } from '../page/cues';
import { FAR_BEHIND, isCitation, type Standing } from '../page/layout';
import type { Page } from '../page/page';
import { type StoryContext, wordsOf } from '../page/story-context';
import type { Occurrence } from '../sources/occurrence';
import type { Features, Signal } from './signal';
import { yearOfWork } from './work-year';
import type { Work } from './works';

/** How a work stands among the others of its page. */
export interface Company {
  /** No other work's identifier holds as late a year. */
  newest: boolean;
  /** Other works, those in running text among them, and those in an entry of their own. */
  others: number;
  /** No other work stands on the page, however old. */
  isSole: boolean;
  inProse: number;
  /** Its place among the works that running text names, from 0; -1 where running text does not name it. */
  rank: number;
  /** Another one stands alone under a label. */
  labelledRival: boolean;
  /** Running text names three works or more, all as new as the story, and this is one of them. */
  inRoundup: boolean;
  /** Words call another one the paper, and not this one. */
  calledRival: boolean;
  /** Another work, no older than this one, appeared beside it: in the same journal at about the same time. */
  hasSibling: boolean;
  /** The story is news in brief, one work under each of its headings, and this is one of them. */
  inBriefs: boolean;
}

/** What stands together in one group. */
export interface Gathering {
  works: number;
  /** Their years differ, as in lists of references and of what somebody has published. */
  spansYears: boolean;
  /** How many works of several are known to be as new as the story; 0 where one is known to be older. */
  allNew: number;
}

/** Under a label that calls it a further link, a work beside the paper, or the page itself. */
export const isFurther = ({ label }: Signal): boolean =>
  label !== null && ['beside', 'links', 'self'].includes(label.kind);

/** More new works in a list say no more. */
const MOST_NEW = 8;

/** What one place says. */
export function featuresOfPlace(
  sign: Signal,
  standing: Standing | null,
  { works: inGroup, spansYears, allNew }: Gathering,
): Features {
  const { occurrence } = sign;
  if (occurrence.claim) return { [`claim:${occurrence.claim}`]: 1 };
  if (!standing) return { 'claim:embedded': 1 };
  if (standing.isNextStory) return { 'next-story': 1 };
  const features: Features = {};
  const { group, prose, position, behind, partsBehind, inMain, led } = standing;
  const outside = !inMain && behind > FAR_BEHIND;
  if (prose) {
    const away = position < -0.02 ? 'above' : position > 1.02 ? 'behind' : null;
    if (away) features[`prose:${away}`] = 1;
    else {
      features.prose = 1;
      if (position < 0.35) features['prose:early'] = 1;
      if (position > 0.75) features['prose:late'] = 1;
    }
    if (!inMain) features['prose:outside'] = 1;
  } else if (group) {
    const alone = inGroup <= 1 && group.entries <= 2;
    const few = inGroup <= 2 && group.entries <= 4;
    const kind = alone
      ? 'alone'
      : few
        ? 'few'
        : inGroup >= 3 || group.entries >= 6
          ? 'many'
          : 'several';
    features[`entry:${kind}`] = 1;
    if (group.labelled || led) features[`entry:${kind}:labelled`] = 1;
    if (inGroup <= 1 && group.entries >= 4) features['entry:among-others'] = 1;
    // A list that is new to its last work is neither a bibliography nor a rail.
    const isIssue = inGroup >= 3 && allNew === inGroup;
    if (!isIssue && group.links >= 3 && group.links > 0.6 * group.entries)
      features['entry:teasers'] = 1;
    if (!isIssue && inGroup >= 5) features['entry:bibliography'] = 1;
    if (spansYears) features['entry:spans-years'] = 1;
    // Two new works stand together by chance; of many in a list of references some are older.
    if (allNew > 1 && !isFurther(sign))
      features['entry:all-new'] = Math.log2(Math.min(allNew, MOST_NEW));
    if (partsBehind > 0) features['entry:parts-behind'] = Math.min(partsBehind, 3) / 3;
    if (position < -0.02) features['entry:above'] = 1;
    if (position > 1) features['entry:behind'] = 1;
    if (outside) features['entry:outside'] = 1;
    else if (behind > 4) features['entry:far'] = 1;
    if (inMain) features['entry:in-main'] = 1;
  }
  return features;
}

/** What the site's own words and names for its parts add. */
export function wordFeatures(
  sign: Signal,
  page: Page,
  sizes: ReadonlyMap<number, number>,
): Features {
  const features: Features = {};
  const { label, occurrence, region, cues } = sign;
  if (region && region !== 'story' && region !== 'around-story') features[`region:${region}`] = 1;
  if (label) {
    const size = Math.max(sizes.get(label.block) ?? 1, label.entries);
    features[`label:${label.kind}${size >= 3 ? ':many' : ''}`] = 1;
  }
  if (!cues) return features;
  for (const [cue, isPresent] of Object.entries(cues)) {
    if (isPresent && !(cue === 'other' && page.story.aboutNotice)) features[`words:${cue}`] = 1;
  }
  if (cues.study && (cues.recent || cues.newStudy || cues.definite || cues.published))
    features['words:new-study'] = 1;
  if (occurrence.where === 'link') {
    const linked = cuesIn(occurrence.text, page.story.languages);
    if (linked.study) features['link:study'] = 1;
    if (linked.published) features['link:published'] = 1;
    if (linked.journal) features['link:journal'] = 1;
  }
  if (AS_EXAMPLE.test(sign.sentence.toLowerCase())) features['words:example'] = 1;
  if (isNotice(occurrence)) features['link:notice'] = 1;
  return features;
}

/** "The retraction notice": a link that names a notice, and not the paper that it is about. */
function isNotice({ where, text }: Occurrence): boolean {
  const words = text.toLowerCase();
  return where === 'link' && NOTICE.test(words) && !PAPER_ITSELF.test(words);
}

/** What the place's own text and the story's have in common. */
export function textFeatures(sign: Signal, standing: Standing, page: Page): Features {
  const features: Features = {};
  const { occurrence } = sign;
  const block = page.reading.blocks[page.reading.blockAt(occurrence.start)];
  const entry =
    standing.prose || !block
      ? sign.sentence
      : page.reading.text.slice(block.start, Math.min(block.end, block.start + 600));
  if (!standing.prose && isCitation(entry)) features['text:citation'] = 1;
  if (occurrence.where === 'link') {
    const words = occurrence.text.split(/\s+/).filter(Boolean).length;
    if (/10\.\d{4}|https?:/.test(occurrence.text)) features['link:identifier'] = 1;
    else if (/^[\s[(]*\d{0,3}[\])\s]*$/.test(occurrence.text)) features['link:bare'] = 1;
    else if (words >= 7) features['link:long'] = 1;
    else features['link:short'] = 1;
    if (isItalic(occurrence.element)) features['link:italic'] = 1;
    if (isName(occurrence.text)) features['link:name'] = 1;
  } else {
    const before = page.reading.text.slice(Math.max(0, occurrence.start - 30), occurrence.start);
    features[/doi(?:\.org\/)?[:\s]{0,4}$/i.test(before) ? 'text:named' : 'text:plain'] = 1;
  }
  if (/[(（][^()（）]{3,120}\bdoi\b[^()（）]{8,80}[)）]?/i.test(sign.sentence))
    features['text:in-brackets'] = 1;
  if (!standing.prose && page.story.isNamedIn(entry)) features['text:own-title'] = 1;
  const names = page.story.namesShared(entry, standing.prose);
  if (names > 0) features['text:names'] = Math.min(names, 3) / 3;
  const isOfStory = standing.prose || names > 0 || features['text:own-title'] === 1;
  if (!isOfStory && !features['link:identifier'] && isTitleAlone(occurrence, entry))
    features['entry:teaser'] = 1;
  return features;
}

/** Buttons have fewer words. */
const TEASER_WORDS = 4;
/** Marks around a title, in characters. */
const MORE_THAN_TITLE = 4;

/** A link of several words that is the whole of its entry, as what leads to something else is. */
function isTitleAlone({ where, text }: Occurrence, entry: string): boolean {
  const linked = text.trim();
  return (
    where === 'link' &&
    linked.split(/\s+/).length >= TEASER_WORDS &&
    entry.trim().length <= linked.length + MORE_THAN_TITLE
  );
}

/** Journals have names in Latin script in most languages: every word but the small ones begins with a capital. */
const isName = (text: string): boolean =>
  text.length <= 90 &&
  /^["“„«《「]?\p{Lu}\p{Ll}+(?:[\s:&.-]+(?:\p{Lu}[\p{L}.]*|of|the|and|in|for|de|der|für|des|et|y))*["”“»》」]?$/u.test(
    text.trim(),
  );

/** Names of journals stand in italics in any language. */
const isItalic = (element: Element | null): boolean =>
  element !== null &&
  (element.closest('i, em, cite') !== null || element.querySelector('i, em, cite') !== null);

/** What holds of the work as a whole. */
export function workFeatures(
  work: Work,
  signs: readonly Signal[],
  company: Company,
  page: Page,
): Features {
  const { story } = page;
  const features: Features = {};
  const places = new Set(
    signs.map(({ occurrence }) => occurrence.start).filter((start) => start >= 0),
  );
  if (places.size > 1) features.again = 1;
  const inProse = signs.some(({ inStory }) => inStory);
  if (inProse && signs.some((sign) => !sign.inStory && !sign.listed && sign.occurrence.start >= 0))
    features['again:elsewhere'] = 1;
  if (company.isSole) features.sole = 1;
  else if (company.others > 0) features.others = Math.min(Math.log2(1 + company.others), 5) / 5;
  if (company.rank >= 0) {
    if (company.rank === 0) features['rank:first'] = 1;
    features.rank = Math.min(Math.log2(1 + company.rank), 3) / 3;
    features['prose:rivals'] = Math.min(Math.log2(1 + company.inProse), 3) / 3;
    if (company.inProse === 0) features['prose:sole'] = 1;
    if (company.inRoundup) features['prose:roundup'] = 1;
  } else if (company.inProse > 0) features['prose:others'] = 1;
  if (company.labelledRival) features['rival:labelled'] = 1;
  if (company.calledRival) features['rival:called'] = 1;
  if (company.newest) features['year:newest'] = 1;
  if (company.hasSibling) features.sibling = 1;
  if (company.inBriefs) features['prose:brief'] = 1;
  // What a page keeps for a badge or a card of its own is its paper's, where it names no other.
  if (company.isSole && signs.every(({ standing, occurrence }) => !standing && !occurrence.claim))
    features['embedded:sole'] = 1;
  Object.assign(features, yearFeatures(work, signs, story));
  const kind = identifierKind(work.doi);
  if (kind) features[`kind:${kind}`] = 1;
  if (work.doi === null) features['kind:no-doi'] = 1;
  const title = titleShare(work, signs, story);
  if (title > 0) features['title:shared'] = title;
  if (story.opening.research) features['story:research'] = 1;
  if (story.studyTalk > 0.3) features['story:talks-of-study'] = 1;
  else if (story.studyTalk < 0.12) features['story:hardly-talks-of-study'] = 1;
  return features;
}

/** The work's year against the story's. */
function yearFeatures(work: Work, signs: readonly Signal[], story: StoryContext): Features {
  const year = yearOfWork(work, signs);
  if (year === null || story.year === null) return { 'year:unknown': 1 };
  const gap = story.year - year;
  if (gap > 1 && story.aboutNotice) return { 'year:unknown': 1 };
  // Identifiers are given before papers appear, so theirs is seldom the later year.
  if (gap === 0 || gap === 1) return { 'year:same': 1 };
  if (gap === -1) return { 'year:next': 1 };
  return gap > 3 || gap < -1 ? { 'year:far': 1 } : { 'year:before': 1 };
}

/**
 * Share of the words of a title in the link, the entry or the data that the story's title and opening have. What
 * stands in the opening itself has all its words there, so the title alone is asked for it.
 */
function titleShare(work: Work, signs: readonly Signal[], story: StoryContext): number {
  let best = 0;
  const texts = signs.slice(0, 6).map(({ occurrence, sentence }) => ({
    text:
      occurrence.where === 'link' && occurrence.text.split(/\s+/).length >= 4
        ? occurrence.text.replace(/^[A-Z]{3,20}:/, '')
        : sentence,
    isInOpening: story.isInOpening(occurrence.start),
  }));
  for (const { text, isInOpening } of [
    { text: work.stated.title ?? '', isInOpening: false },
    ...texts,
  ]) {
    const words = wordsOf(text);
    if (words.size < 2) continue;
    let shared = 0;
    for (const word of words) {
      if (story.titleWords.has(word)) shared += 1;
      else if (!isInOpening && story.openingWords.has(word)) shared += 0.7;
    }
    best = Math.max(best, Math.min(1, shared / Math.min(words.size, 12)));
  }
  return best;
}
