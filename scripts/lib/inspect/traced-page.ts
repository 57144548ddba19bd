/**
 * What `inspect --trace` runs on a page instead of the built content script: the same reading, and what each
 * stage took out and each sign weighed. Bundled for the page; nothing of it is in the extension.
 */
import type { PageReport } from '../../../utils/page-report';
import { WEIGHTS } from '../../../utils/papers/data/weights';
import type { ScoredWork } from '../../../utils/papers/judgement/score-works';
import type { Features } from '../../../utils/papers/judgement/signal';
import { readPage } from '../../../utils/read-page';
import { prepare } from '../../../utils/story/content/prepare';
import { cloneVisible } from '../../../utils/story/content/visible-copy';
import { linesOf, missingLines } from './text-lines';

interface Sign {
  sign: string;
  weight: number;
  /** The page's words that it was read from. */
  text: string;
}

interface Trace {
  /** Lines of text by the stage that took them out, in the order of the stages, which are folders of utils/story. */
  removed: { stage: string; lines: string[] }[];
  /**
   * Works in the order in which the page names them. Of the places where one stands the strongest comes first and
   * counts alone; the signs without text are those of the whole page.
   */
  works: { doi: string | null; url: string; score: number; signs: Sign[] }[];
}

export function readTraced(): PageReport & { trace: Trace } {
  const url = location.href;
  const trace: Trace = { removed: [], works: [] };
  let before = linesOf(document.body);
  const left = (stage: string, root: Node | null) => {
    const after = root ? linesOf(root) : [];
    trace.removed.push({ stage, lines: missingLines(before, after) });
    before = after;
  };
  // The first stage makes several copies and takes one of them: its steps are gone through once more here.
  const copy = cloneVisible(document);
  left('content/visible-copy', copy.body);
  prepare(copy, url);
  left('content/prepare', copy.body);
  const report = readPage(document, url, {
    stage: (stage, root) => left(stage === 'content' ? 'content/main-content' : stage, root),
    works: (judged) => {
      trace.works = judged.map(workOf);
    },
  });
  if (!report.story.isArticle) left('content/article-page', null);
  return { ...report, trace };
}

function workOf({ work, signs, features, score }: ScoredWork): Trace['works'][number] {
  const places = signs.flatMap((sign) => named(sign.features, sign.sentence));
  const signsOfWork = [...places, ...named(features, '')];
  return { doi: work.doi, url: work.url, score: round(score), signs: signsOfWork };
}

/** Each sign with what it is worth, the weightiest first. */
function named(features: Features, text: string): Sign[] {
  return Object.entries(features)
    .map(([sign, value]) => ({ sign, weight: round(value * (WEIGHTS[sign] ?? 0)), text }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

const round = (weight: number): number => Math.round(weight * 100) / 100;
