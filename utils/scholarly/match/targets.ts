/** Which of the works in a list of results a story can report at all. */

import { normaliseDoi } from '../../identifiers/doi/doi';
import { asObject, asObjects, asText, asTexts, type Json } from '../http/read-json';
import { plainText } from '../markup/markup';
import { isPreprint, toCsl } from '../providers/crossref/csl';
import { readPublished } from '../providers/crossref/dates';
import { readAffiliations } from '../providers/crossref/names';
import type { CslItem, Paper } from '../types';
import { longWords, tokenise } from './tokenise';

/** A work that may be the paper. */
export interface Target {
  doi: string;
  csl: CslItem;
  /** Without markup and without "RETRACTED:". */
  title: string;
  preprint: boolean;
  /** [year, month?, day?] of every date that the record has. */
  dates: number[][];
  affiliations: string[];
  abstract: string | null;
  /** As the registry or CSL-JSON calls it. */
  type: string;
}

/** Types that no story reports: parts of papers, reviewers' reports, containers. */
const NO_TARGETS = new Set(
  (
    'component peer-review grant journal journal-issue journal-volume book-set book-series proceedings-series ' +
    'report-series standard standard-series database'
  ).split(' '),
);

/** Copies of well-known papers, registered as posted content by somebody else. */
const COPIES = /^10\.65215\//;

/** Titles of what is written about papers. */
const ABOUT_PAPERS =
  /^\W*(?:comments?|commentary|correction|corrections|corrigendum|erratum|errata|retraction|retracted article|expression of concern|editorial|editor's note|(?:author'?s?|authors') (?:reply|response)|reply|response|re|letter|review for|peer review|decision letter|in this issue|table of contents|supplement\w*|additional file|figure|table|addendum|publisher'?s note|news)\b\s*(?:[:#.\d]|to\b|on\b|for\b|$)/i;

/** What depositors write where there is none. */
const NO_TITLE = /^\W*(?:no title|untitled)\b/i;

/** The targets among Crossref's `items`, in their order; a preprint goes where the article it became is there too. */
export function readTargets(items: Json[]): Target[] {
  const targets = items.flatMap((work): Target[] => {
    const doi = normaliseDoi(asText(work.DOI) ?? '');
    const title = plainText(asTexts(work.title)[0] ?? '').replace(
      /^\W*(?:retracted|withdrawn)[^:]{0,9}:\s*/i,
      '',
    );
    if (!doi || title === '' || COPIES.test(doi) || NO_TARGETS.has(asText(work.type) ?? ''))
      return [];
    if (ABOUT_PAPERS.test(title) || NO_TITLE.test(title) || isNotice(work, doi)) return [];
    return [
      {
        doi,
        csl: toCsl(work, doi),
        title,
        preprint: isPreprint(work),
        dates: readPublished(work),
        affiliations: readAffiliations(work),
        abstract: asText(work.abstract) ?? null,
        type: asText(work.type) ?? 'journal-article',
      },
    ];
  });
  return targets.filter((target) => !targets.some((other) => becameArticle(target, other)));
}

/** The same for a work that was looked up. */
export function targetOf({
  doi,
  csl,
  status,
  abstract,
  published = [],
  affiliations = [],
}: Paper): Target {
  const issued = csl.issued?.['date-parts']?.slice(0, 1) ?? [];
  return {
    doi,
    csl,
    title: plainText(csl.title ?? '').replace(/^\W*(?:retracted|withdrawn)[^:]{0,9}:\s*/i, ''),
    preprint: status === 'preprint' || csl.genre === 'Preprint',
    dates: published.length > 0 ? published : issued,
    affiliations,
    abstract: abstract?.text ?? csl.abstract ?? null,
    type: csl.type,
  };
}

const isNotice = (work: Json, doi: string) =>
  asObjects(work['update-to']).some(
    (update) => (normaliseDoi(asText(update.DOI) ?? '') ?? doi) !== doi,
  ) || asObject(work.relation)?.['is-comment-on'] !== undefined;

/** Whether one work is a preprint and the other the article that it became, under nearly the same title. */
export const becameArticle = (one: Target, other: Target): boolean =>
  one.preprint && !other.preprint && sameLongWords(one.title, other.title);

/** "Correction: On moss", in any language, after "On moss". */
export function isTitledAfter(one: Target, other: Target): boolean {
  const [, behind] = /^[^:：]{1,60}[:：]\s*(.+)$/u.exec(one.title) ?? [];
  return (
    behind !== undefined && !sameTitle(one.title, other.title) && sameTitle(behind, other.title)
  );
}

/** Titles change on the way from a preprint to an article, though seldom by much. */
function sameLongWords(one: string, other: string): boolean {
  const [first, second] = [new Set(longWords(one)), new Set(longWords(other))];
  const shared = [...first].filter((word) => second.has(word)).length;
  const most = Math.max(first.size, second.size);
  return most > 2 ? shared >= 0.85 * most : sameTitle(one, other);
}

/** The same words, or nine tenths of them. */
export function sameTitle(one: string, other: string): boolean {
  const [first, second] = [new Set(tokenise(one)), new Set(tokenise(other))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= 0.9 * Math.max(first.size, second.size);
}
