/** Weighs for each work of a page whether it is the one that the story reports. */

import { AS_EXAMPLE } from '../data/example-words';
import { NOTICE, PAPER_ITSELF } from '../data/notice-words';
import { OWN_DOIS } from '../data/own-dois';
import { WEIGHTS as W } from '../data/weights';
import { type CueSet, cuesIn } from '../page/cues';
import { yearIn, yearOf } from '../page/identifier-year';
import type { Label } from '../page/labels';
import type { Page } from '../page/page';
import type { Region } from '../page/regions';
import { sentenceAround } from '../page/sentence';
import { type StoryContext, wordsOf } from '../page/story-context';
import type { Occurrence } from '../sources/occurrence';
import type { Work } from './works';

/** One occurrence with what speaks for and against it. */
export interface Signal {
  occurrence: Occurrence;
  weight: number;
  region: Region | null;
  label: Label | null;
  /** In a list of references or of other stories. */
  listed: boolean;
  /** Linked or written in the running story. */
  inStory: boolean;
  sentence: string;
  cues: CueSet | null;
}

export interface ScoredWork {
  work: Work;
  signs: Signal[];
  score: number;
}

export function scoreWorks(works: Work[], page: Page): ScoredWork[] {
  const listSizes = countLists(works, page);
  const judged = works.map((work) => {
    const signs = work.occurrences
      .slice(0, 40)
      .map((occurrence) => signOf(occurrence, page, listSizes))
      .sort((a, b) => b.weight - a.weight);
    return { work, signs, score: 0 };
  });
  // The DOI that a news piece carries itself is no rival of the paper's.
  const others = judged.filter(({ work }) => !isStorysOwn(work));
  const rivals = {
    all: others.length,
    inStory: others.filter(({ signs }) => signs.some((sign) => sign.inStory)).length,
    labelled: others.some(({ signs }) => signs.some(isLabelled)),
  };
  for (const one of judged) one.score = scoreOf(one, page, rivals);
  return judged;
}

const isStorysOwn = ({ doi }: Work) => doi !== null && OWN_DOIS.some((own) => own.test(doi));

export const isLabelled = (sign: Signal) => sign.label?.kind === 'paper' && sign.weight >= 3;

/** How many works stand under each label: one reference is the paper, twenty are a bibliography. */
function countLists(works: Work[], { reading, labels }: Page): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const work of works) {
    const under = new Set<number>();
    for (const { start } of work.occurrences) {
      const label = start < 0 ? null : labels[reading.blockAt(start)];
      if (label) under.add(label.block);
    }
    for (const block of under) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  }
  return sizes;
}

function signOf(occurrence: Occurrence, page: Page, sizes: Map<number, number>): Signal {
  const sign: Signal = {
    occurrence,
    weight: 0,
    region: null,
    label: null,
    listed: false,
    inStory: false,
    sentence: occurrence.text,
    cues: null,
  };
  if (occurrence.claim) {
    sign.weight = { own: W.own, about: W.declaredAbout, cites: W.declaredCites }[occurrence.claim];
    sign.listed = occurrence.claim === 'cites';
    return sign;
  }
  if (occurrence.start < 0) {
    sign.weight = W.embedded;
    return sign;
  }
  const { reading, regions, labels } = page;
  const index = reading.blockAt(occurrence.start);
  const block = reading.blocks[index];
  const element = occurrence.element ?? block?.element;
  sign.region = element ? regions.of(element) : 'around-story';
  sign.label = labels[index] ?? null;
  sign.sentence = sentenceAround(
    reading.text,
    occurrence.start,
    occurrence.end,
    block?.start ?? 0,
    block?.end ?? reading.text.length,
  );
  sign.weight = byLabel(sign, sizes, page) ?? byProse(sign, page);
  const region = byRegion(sign);
  // What a comment or a footer says of a study, however well, is not the story speaking.
  if (region <= W.frame) sign.weight = Math.min(sign.weight, 0);
  sign.weight += region;
  return sign;
}

function byLabel(sign: Signal, sizes: Map<number, number>, page: Page): number | null {
  const { label } = sign;
  if (!label || label.kind === 'end') return null;
  const size = Math.max(sizes.get(label.block) ?? 1, label.entries);
  if (label.kind === 'beside') return W.labelBeside;
  if (label.kind === 'self') return W.labelSelf;
  if (label.kind === 'links') {
    if (size >= 4) sign.listed = true;
    sign.cues = cuesIn(sign.sentence, page.story.languages);
    return W.labelLinks + byWords(sign, page);
  }
  if (label.kind === 'paper' && size <= 4) return W.labelPaper;
  if (size >= 3) {
    sign.listed = true;
    return W.labelSourcesMany;
  }
  return size === 1 ? W.labelSourcesOne : W.labelSourcesTwo;
}

function byProse(sign: Signal, page: Page): number {
  const { occurrence, sentence } = sign;
  const { reading, regions } = page;
  sign.cues = cuesIn(sentence, page.story.languages);
  sign.inStory = sign.region === 'story' || sign.region === 'around-story';
  const isText = occurrence.where === 'text';
  let weight = isText ? W.text : W.link;
  if (isText) {
    const before = reading.text.slice(Math.max(0, occurrence.start - 30), occurrence.start);
    if (/doi(?:\.org\/)?[:\s]{0,4}$/i.test(before)) weight += W.textBehindDoi;
  }
  if (/[(（][^()（）]{3,120}\bdoi\b[^()（）]{8,80}[)）]?/i.test(sentence))
    weight += W.citationInBrackets;
  weight += byWords(sign, page);
  if (/^[\s[(]*\d{0,3}[\])\s]*$/.test(occurrence.text)) weight += W.bareLink;
  if (isNotice(occurrence)) weight += W.notice;
  if (AS_EXAMPLE.test(sentence.toLowerCase())) weight += W.example;
  const length = regions.storyEnd - regions.storyStart;
  if (occurrence.start < regions.storyStart + 0.35 * length) weight += W.early;
  else if (sign.cues?.indefinite && !sign.cues.recent) weight += W.indefiniteLate;
  return weight;
}

/** "The retraction notice": a link that names a notice, and not the paper that it is about. */
function isNotice({ where, text }: Occurrence): boolean {
  const words = text.toLowerCase();
  return where === 'link' && NOTICE.test(words) && !PAPER_ITSELF.test(words);
}

/** What the link and its sentence say. */
function byWords({ occurrence, cues }: Signal, { story }: Page): number {
  if (!cues) return 0;
  let weight = 0;
  if (occurrence.where === 'link') {
    const linked = cuesIn(occurrence.text, story.languages);
    if (linked.study) weight += W.studyInLink;
    if (linked.published) weight += W.publishedInLink;
  }
  for (const cue of [
    'study',
    'published',
    'recent',
    'newStudy',
    'definite',
    'journal',
    'other',
  ] as const) {
    // In the story of a retraction "the paper, published in 2019," is the one that it is about.
    if (cues[cue] && !(cue === 'other' && story.aboutNotice)) weight += W[cue];
  }
  if (cues.indefinite && !cues.recent && !cues.definite) weight += W.indefinite;
  return weight;
}

function byRegion(sign: Signal): number {
  switch (sign.region) {
    case 'comments':
      return W.comments;
    case 'frame':
      return sign.label?.kind === 'paper' ? W.frame / 2 : W.frame;
    case 'sidebar':
      return W.sidebar;
    case 'related':
      return W.related;
    case 'references':
      sign.listed = true;
      return sign.label?.kind === 'paper' ? 0 : W.references;
    default:
      return 0;
  }
}

function scoreOf({ work, signs }: ScoredWork, { story }: Page, rivals: Rivals): number {
  const best = signs[0];
  if (!best) return -9;
  if (isStorysOwn(work)) return W.storysOwn;
  let score = best.weight;
  const again = signs
    .slice(1)
    .some((sign) => sign.weight > -1 && sign.occurrence.start !== best.occurrence.start);
  if (again) score += W.again;
  if (best.occurrence.claim === 'own' || isLabelled(best))
    return score + years(work, best, story) * 0.5;
  score += years(work, best, story);
  if (sharesTitle(work, best, story)) score += W.titleShared;
  score += story.opening.research ? W.researchOpening : W.noResearchOpening;
  score +=
    story.studyTalk > 0.3 ? W.researchThroughout : story.studyTalk < 0.12 ? W.researchHardly : 0;
  if (best.inStory) score += Math.max(W.competitorsMost, W.competitor * (rivals.inStory - 1));
  if (rivals.all === 1) score += W.sole;
  if (rivals.labelled) score += W.labelledRival;
  return score;
}

interface Rivals {
  all: number;
  inStory: number;
  labelled: boolean;
}

/** Old work is background: the year of the identifier or of the words beside it, against the story's. */
function years(work: Work, best: Signal, story: StoryContext): number {
  const year =
    work.said.year ?? yearOf(work.doi, work.ids) ?? (best.label ? yearIn(best.sentence) : null);
  if (year === null || story.year === null) return 0;
  const gap = story.year - year;
  // Identifiers are given before papers appear, so theirs is seldom the later year.
  if (gap > 1 && story.aboutNotice) return 0;
  return gap === 0 || gap === 1 ? W.sameYear : gap === -1 ? 0 : W.otherYear;
}

/** A title in the link, the label or the data whose words the story's title and opening share. */
function sharesTitle(work: Work, best: Signal, story: StoryContext): boolean {
  const said = wordsOf(
    `${work.said.title ?? ''} ${best.occurrence.where === 'link' ? best.occurrence.text.replace(/^[A-Z]{3,20}:/, '') : best.sentence}`,
  );
  let inTitle = 0;
  let inOpening = 0;
  for (const word of said) {
    if (story.titleWords.has(word)) inTitle++;
    else if (story.openingWords.has(word)) inOpening++;
  }
  return inTitle >= 3 || (said.size >= 2 && inTitle + inOpening >= Math.max(2, 0.55 * said.size));
}
