/**
 * What `inspect --trace` runs on a page instead of the built content script: the same reading, and what each
 * stage took out and each sign weighed. Bundled for the page; nothing of it is in the extension.
 */
import type { PageReport } from '../../../utils/page-report';
import type { ScoredWork, Signal } from '../../../utils/papers/judgement/score-works';
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
   * counts alone; what the whole page adds to it is called "page".
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

function workOf({ work, signs, score }: ScoredWork): Trace['works'][number] {
  const places = signs.map((sign) => ({
    sign: nameOf(sign),
    weight: round(sign.weight),
    text: sign.sentence,
  }));
  const rest = { sign: 'page', weight: round(score - (signs[0]?.weight ?? 0)), text: '' };
  return { doi: work.doi, url: work.url, score: round(score), signs: [...places, rest] };
}

/** "link, story, label paper, study, published": where it stands, and what is said beside it. */
function nameOf({ occurrence, region, label, listed, cues }: Signal): string {
  const said = Object.entries(cues ?? {}).flatMap(([cue, isThere]) => (isThere ? [cue] : []));
  return [
    occurrence.where,
    occurrence.claim,
    region,
    label && `label ${label.kind}`,
    listed && 'listed',
    ...said,
  ]
    .filter(Boolean)
    .join(', ');
}

const round = (weight: number): number => Math.round(weight * 100) / 100;
