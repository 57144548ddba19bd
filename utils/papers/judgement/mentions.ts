/** Turns judged works into mentions: the role of each, how sure it is, and the reasons in the page's words. */

import { printDoi } from '../../identifiers/doi/doi';
import { excerptAround, oneLine } from '../../text/characters';
import { REPORTED_FROM } from '../data/weights';
import type { Page } from '../page/page';
import { selectorMaker } from '../page/selector';
import { NOTHING_STATED, type StatedMetadata } from '../sources/occurrence';
import { parseReference } from '../sources/parse-reference';
import type { Evidence, EvidencePlace, Mention, Role } from '../types';
import { isNotice } from './page-kind';
import type { ScoredWork } from './score-works';
import type { Signal } from './signal';

/** More mentions than this help nobody; the weakest are left out. */
const MAX_MENTIONS = 300;

/** Of a DOI that the page does not show to its end: it may be the beginning of any. */
const MAX_CONFIDENCE_OF_CUT = 0.4;

/** As many characters of the page's words as two lines of the popup hold. */
const MAX_EXCERPT_LENGTH = 76;

/** What decides of a page's works as a whole. */
export interface PageKind {
  /** The page is a paper itself. */
  isPaper: boolean;
  /** It has none of the parts of a paper, and names other works: it may be a news piece with a DOI of its own. */
  mayBeStory: boolean;
  /** It leads to many stories and tells none. */
  isFront: boolean;
}

export function mentionsOf(judged: ScoredWork[], page: Page, kind: PageKind): Mention[] {
  const roles = kind.isPaper ? rolesOnPaper(judged, page, kind) : rolesOnStory(judged, kind);
  const selectorFor = selectorMaker();
  const order: Role[] = ['reported', 'related', 'reference'];
  return judged
    .map((one, place) => ({ one, place, role: roles.get(one) ?? 'related' }))
    .sort(
      (a, b) =>
        order.indexOf(a.role) - order.indexOf(b.role) ||
        b.one.score - a.one.score ||
        a.place - b.place,
    )
    .slice(0, MAX_MENTIONS)
    .map(({ one, role }) => mention(one, role, page, selectorFor));
}

/** Several papers of one story are about equally likely; what is further behind goes with the first. */
export const CLEARLY_WEAKER = 1.5;
/** So much less has to speak for a work that is news together with one that is likely. */
const COMPANION = 1;

function rolesOnStory(judged: ScoredWork[], kind: PageKind): Map<ScoredWork, Role> {
  const roles = new Map<ScoredWork, Role>();
  const best = Math.max(...judged.map(({ score }) => score));
  for (const one of judged) {
    const listed = one.signs.every((sign) => sign.listed);
    const isLikely = isOneOfSeveral(one)
      ? best >= REPORTED_FROM && one.score >= REPORTED_FROM - COMPANION
      : one.score >= Math.max(REPORTED_FROM, best - CLEARLY_WEAKER);
    if (kind.isFront) one.score = Math.min(one.score, -CERTAIN);
    const reported = isLikely && !kind.isFront;
    roles.set(one, reported ? 'reported' : listed ? 'reference' : 'related');
  }
  for (const [version, article] of versionsBeside(judged))
    if (roles.get(article) === 'reported') roles.set(version, 'related');
  return roles;
}

/** Preprints, with the one article that stands beside them in a list or under a label: one work, and where else it can be read. */
export function versionsBeside(judged: ScoredWork[]): Map<ScoredWork, ScoredWork> {
  const versions = new Map<ScoredWork, ScoredWork>();
  for (const one of judged) {
    if (!isPreprint(one)) continue;
    for (const sign of one.signs) {
      const beside = judged.filter(({ signs }) => signs.some((other) => isBeside(other, sign)));
      const [article] = beside.filter((other) => !isPreprint(other));
      if (article && beside.length === 2) versions.set(one, article);
    }
  }
  return versions;
}

const isPreprint = ({ features }: ScoredWork) => features['kind:preprint'] === 1;

const isBeside = (one: Signal, other: Signal): boolean =>
  isSame(one.label?.block, other.label?.block) ||
  isSame(one.standing?.group?.first, other.standing?.group?.first);

const isSame = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && one === other;

/** What is news beside others is not measured against them. */
const isOneOfSeveral = ({ features, signs }: ScoredWork) =>
  features['prose:roundup'] === 1 ||
  features['prose:brief'] === 1 ||
  features.sibling === 1 ||
  signs.some((sign) => sign.features['entry:all-new'] !== undefined);

/** Log-odds of what the kind of a page says, whatever its signs. */
const CERTAIN = 5;
/** Log-odds of a page's own DOI where the page has no parts of a paper: records tell news pieces from papers. */
const UNSURE = 0.5;

/** On a paper's own page only the paper itself is reported; where it hides its DOI, nothing is. */
function rolesOnPaper(
  judged: ScoredWork[],
  page: Page,
  { mayBeStory }: PageKind,
): Map<ScoredWork, Role> {
  const own = judged.filter((one) => one.signs.some((sign) => sign.occurrence.claim === 'own'));
  const withDoi = own.filter((one) => one.work.doi !== null);
  const itself = withDoi[0] ?? firstBeforeReferences(judged, page) ?? own[0];
  const roles = new Map<ScoredWork, Role>();
  for (const one of judged) {
    roles.set(one, one === itself ? 'reported' : 'reference');
    if (one !== itself && !mayBeStory) one.score = Math.min(one.score, -CERTAIN);
  }
  const target = isNotice(page) ? judged.find((one) => one !== itself && isTarget(one)) : undefined;
  if (target) roles.set(target, 'related');
  if (itself) {
    for (const one of own) if (one !== itself) join(itself, one);
    itself.score = mayBeStory ? UNSURE : Math.max(itself.score, CERTAIN);
  }
  return roles;
}

/** The work that a notice is about: linked in its text rather than listed. */
function isTarget({ work, signs }: ScoredWork): boolean {
  return (
    work.doi !== null &&
    signs.some(({ listed, region }) => !listed && region !== 'chrome' && region !== 'related')
  );
}

/** A DOI near the top of the paper's page that stands in no list: where journals print the paper's own. */
function firstBeforeReferences(judged: ScoredWork[], { reading }: Page): ScoredWork | undefined {
  const top = reading.text.length * 0.3;
  return judged.find(
    ({ work, signs }) =>
      work.doi !== null &&
      signs.some(({ occurrence, listed, region, label, features }) => {
        // A number in the text is that of a reference.
        const free =
          !listed &&
          !features['link:bare'] &&
          region !== 'related' &&
          region !== 'sidebar' &&
          region !== 'comments';
        const labelled = label === null || ['paper', 'self', 'end'].includes(label.kind);
        return free && labelled && occurrence.start >= 0 && occurrence.start < top;
      }),
  );
}

function join(target: ScoredWork, source: ScoredWork): void {
  for (const [name, id] of Object.entries(source.work.ids))
    target.work.ids[name as keyof typeof target.work.ids] ??= id;
}

function mention(
  { work, signs, score }: ScoredWork,
  role: Role,
  page: Page,
  selectorFor: SelectorFor,
): Mention {
  return {
    doi: work.doi,
    alternatives: work.alternatives,
    ids: work.ids,
    url: work.doi ? printDoi(work.doi) : work.url,
    role,
    ...likelihood(
      score,
      role,
      work.occurrences.every((one) => one.work.cut),
    ),
    list: listOf(signs),
    evidence: distinct(signs)
      .slice(0, role === 'reference' ? 1 : 4)
      .map((sign) => evidence(sign, page, selectorFor)),
    stated: role === 'reported' ? statedOf(work.stated, signs, page) : work.stated,
  };
}

/** The list that the work's strongest place is in. */
function listOf(signs: readonly Signal[]): number | null {
  const group = signs[0]?.standing?.group;
  return group && group.entries > 1 ? group.first : null;
}

/** The model's log-odds as probabilities: of being reported, and of having the role that is given. */
function likelihood(
  score: number,
  role: Role,
  isCut: boolean,
): { prior: number; confidence: number } {
  const reported = Math.min(isCut ? MAX_CONFIDENCE_OF_CUT : 1, 1 / (1 + Math.exp(-score)));
  const prior = rounded(reported);
  return { prior, confidence: role === 'reported' ? prior : rounded(1 - reported) };
}

const rounded = (value: number) => Math.round(Math.min(0.99, Math.max(0.01, value)) * 100) / 100;

/** A DOI that is written out as the text of its own link is one piece of evidence, not two. */
function distinct(signs: Signal[]): Signal[] {
  const seen = new Set<Element | number>();
  return signs.filter(({ occurrence }) => {
    const { element, start } = occurrence;
    const key = start < 0 ? null : (element?.closest('a') ?? element ?? start);
    if (key === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What the page's data leave open is read from the printed reference. */
function statedOf(stated: StatedMetadata, signs: Signal[], { reading }: Page): StatedMetadata {
  const printed = signs.find(
    ({ label, features }) =>
      label?.kind === 'paper' || label?.kind === 'sources' || features['text:citation'] === 1,
  );
  if (!printed || printed.occurrence.start < 0 || stated.title) return stated;
  const block = reading.blocks[reading.blockAt(printed.occurrence.start)];
  if (!block) return stated;
  const italic = block.element.querySelector('i,em,cite')?.textContent ?? null;
  const read = parseReference(
    reading.text.slice(block.start, Math.min(block.end, block.start + 800)),
    italic,
  );
  return { ...NOTHING_STATED, ...read, ...(stated.year === null ? {} : { year: stated.year }) };
}

type SelectorFor = (element: Element) => string | null;

function evidence(sign: Signal, page: Page, selectorFor: SelectorFor): Evidence {
  const { occurrence, label } = sign;
  const element = occurrence.element;
  const where = placeOf(sign);
  const name = where === 'labelled-block' ? label?.text.replace(/[\s:：】」]+$/, '') : '';
  return {
    where,
    ...(name ? { label: name } : {}),
    // What only ends the story ("Advertisement", "Share") says nothing of a work that stands under it.
    text: wordsFor(sign, label && label.kind !== 'end' ? label.text : null, page),
    selector: element ? selectorFor(element) : null,
  };
}

function placeOf({ occurrence, label, listed, region }: Signal): EvidencePlace {
  if (occurrence.start < 0) return occurrence.where;
  if (label?.kind === 'paper' || (label?.kind === 'sources' && !listed)) return 'labelled-block';
  if (listed || label?.kind === 'beside' || region === 'related' || region === 'references')
    return 'list';
  if (region === 'comments' || region === 'chrome' || region === 'sidebar') return 'surroundings';
  return occurrence.where;
}

function wordsFor(sign: Signal, label: string | null, { reading }: Page): string {
  const { occurrence } = sign;
  if (occurrence.start < 0) return occurrence.text;
  const block = reading.blocks[reading.blockAt(occurrence.start)];
  const own = block ? reading.text.slice(block.start, block.end) : occurrence.text;
  const whole = own.length <= 160 ? own : sign.sentence;
  const words = reading.text.slice(occurrence.start, occurrence.end);
  const at = Math.max(0, whole.indexOf(words));
  const text = excerptAround(whole, at, at + words.length, MAX_EXCERPT_LENGTH);
  return oneLine(
    label && !text.includes(label) ? `${label} ${label.endsWith(':') ? '' : '· '}${text}` : text,
    200,
  );
}
