/**
 * Which of the identifiers in a document is its own. What the file declares counts most; of the printed ones where
 * they stand: in the heads and feet of its pages, by themselves, beside its title, and never among its references.
 */
import { arxivInText } from '../../identifiers/arxiv';
import { parseDoi } from '../../identifiers/doi/doi';
import { doisInText, mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfArxiv, workOfDoi } from '../../identifiers/identified';
import type { Identified } from '../../identifiers/types';
import { identifyUrl } from '../../papers/addresses/identify';
import { identifierKind } from '../../papers/data/registrants';
import { isCitation } from '../../papers/page/layout';
import { foldKey } from '../../text/fold';
import { type Block, compoundsOf, type Layout, runsOf } from '../layout/blocks';
import { frontOf, type Sections } from '../layout/sections';
import type { Line, Link, PdfContents, PdfPage } from '../types';
import type { Title } from './title';

export interface OwnWork {
  work: Identified;
  /** The words that it was read from. */
  source: string;
  /** The file declares it, so that it is a paper whatever is printed. */
  isDeclared: boolean;
}

interface Sign extends OwnWork {
  score: number;
  isAtEdge?: boolean;
}

/** What scores less is some other work's. */
const MIN_SCORE = 2;
/** A DOI at the edge of a preprint's page with so much is the published version's. */
const PUBLISHED_SCORE = 3;
/** Beside its identifier a line that gives only that has so many characters. */
const MAX_BESIDE = 50;
const LONG_PARAGRAPH = 350;
/** What it says for a DOI that the first page prints no other. */
const SOLE = 2;

export function ownWorkOf(
  contents: PdfContents,
  layout: Layout,
  sections: Sections,
  title: Title | null,
): OwnWork | null {
  const signs = [
    ...declaredSigns(contents),
    ...stampSigns(contents),
    ...edgeSigns(contents, layout, sections),
    ...blockSigns(contents, layout, sections, title),
    ...linkSigns(contents, layout),
  ];
  const best = new Map<string, Sign>();
  for (const sign of signs) {
    const key = sign.work.doi ?? sign.work.url;
    const before = best.get(key);
    const isAtEdge = Boolean(sign.isAtEdge || before?.isAtEdge);
    best.set(key, { ...(before && before.score >= sign.score ? before : sign), isAtEdge });
  }
  const sorted = [...best.values()].sort((one, other) => other.score - one.score);
  const [first] = sorted;
  if (!first || first.score < MIN_SCORE) return null;
  if (identifierKind(first.work.doi) !== 'preprint') return first;
  // Authors put the published version under the stamp of a preprint; its DOI stands at the edge of the page.
  return sorted.find(({ isAtEdge, score }) => isAtEdge && score >= PUBLISHED_SCORE) ?? first;
}

/** Fields of XMP and of the file's own list in which publishers put the DOI. */
const DOI_FIELDS = ['doi', 'wps-articledoi', 'identifier', 'url'];
const NOTED_FIELDS = ['subject', 'keywords', 'description', 'title'];

function declaredSigns({ metadata: { info, xmp } }: PdfContents): Sign[] {
  const declared = DOI_FIELDS.flatMap((name) => [xmp[name], info[name]]).flatMap((value) => {
    const doi = value && value.length < 400 ? parseDoi(value.split('\n')[0] ?? '') : null;
    return doi ? [signOf(workOfDoi({ doi, alternatives: [] }), value ?? '', 10, true)] : [];
  });
  const noted = NOTED_FIELDS.flatMap((name) => [info[name], xmp[name]]).flatMap((value) => {
    const dois = value ? doisInText(value) : [];
    return dois.length === 1 && dois[0] ? [signOf(workOfDoi(dois[0]), value ?? '', 8, true)] : [];
  });
  return [...declared, ...noted];
}

const signOf = (work: Identified, source: string, score: number, isDeclared = false): Sign => ({
  work,
  source: source.slice(0, 200),
  score,
  isDeclared,
});

/** arXiv stamps its number on the margin of the first page. */
const stampSigns = ({ pages }: PdfContents): Sign[] =>
  (pages[0]?.lines ?? [])
    .filter(({ isTurned, text }) => isTurned || /^arxiv:/i.test(text))
    .flatMap(({ text }) => {
      const [stamp] = arxivInText(text);
      return stamp ? [signOf(workOfArxiv(stamp.arxiv), text, 6, true)] : [];
    });

/** What stands in heads and feet, on the margins, and on its own line at the edges of the first page. */
function edgeSigns(
  { pages }: PdfContents,
  { furniture }: Layout,
  { references }: Sections,
): Sign[] {
  const cited = new Set([...references].flatMap(({ lines }) => lines));
  return pages.slice(0, 4).flatMap((page, number) =>
    page.lines.flatMap((line) => {
      if (cited.has(line)) return [];
      const isRunning = furniture.has(line) || line.isTurned;
      if (!isRunning && !(number === 0 && isAtEdge(line, page))) return [];
      return doiSigns(
        line.text,
        (isRunning ? 4 : 3) - (number > 0 && !furniture.has(line) ? 2 : 0),
      ).map((sign) => ({ ...sign, isAtEdge: number === 0 }));
    }),
  );
}

const isAtEdge = ({ base }: Line, { height }: PdfPage) =>
  base < height * 0.14 || base > height * 0.86;

/** Lines about rights and about citing are about the document itself, wherever they stand. */
const RIGHTS =
  /^(?:©|\(c\)|copyright|(?:how )?to cite|cite (?:this|as)|doi (?:des|de l|del|der)\b)/i;

/** Text that is set with space between its letters comes with a space behind each of them. */
function tight(text: string): string {
  const words = text.trim().split(/\s+/);
  const single = words.filter((word) => word.length === 1).length;
  return words.length > 12 && single > words.length * 0.8 ? words.join('') : text;
}

function doiSigns(line: string, score: number): Sign[] {
  const text = tight(line);
  if (!mayHoldDoi(text) || text.length > 4000) return [];
  return doisInText(text).map((reading) => {
    const before = text.slice(Math.max(0, reading.index - 120), reading.index);
    return signOf(workOfDoi(reading), text, score + wordsBefore(before) + kindScore(reading.doi));
  });
}

/** A dataset, or a review of it, is beside a paper. */
const kindScore = (doi: string) => (identifierKind(doi) === 'data' ? -5 : 0);

const ITSELF =
  /(?:cite (?:this|as)|citation|to cite|zitier|zitation|pour citer|citar|citare|цитир|digital object identifier|doi (?:des|de l|of|del|der))[^.]{0,100}$/i;
const OTHER =
  /(?:corrected|correction (?:to|for)|erratum|comment on|reply to|reviewed|supplement|data(?:set)?s? |code |deposited|available (?:at|from|in)|see also|related|based on)[^.]{0,80}$/i;

function wordsBefore(before: string): number {
  if (ITSELF.test(before)) return 2;
  if (OTHER.test(before)) return -3;
  return /\bdoi\s?[:.]?\s*$/i.test(before) ? 0.5 : 0;
}

function blockSigns(
  { pages }: PdfContents,
  { blocks, usual }: Layout,
  { references }: Sections,
  title: Title | null,
): Sign[] {
  const compounds = compoundsOf(pages.slice(0, 3));
  const last = pages.length - 1;
  const titleKey = foldKey(title?.text ?? '');
  const front = new Set(frontOf(blocks.filter(({ page }) => page === 0)));
  const read = blocks
    .filter(({ page }) => page <= 1 || page === last)
    .flatMap((block) => {
      const text = tight(
        runsOf(block, compounds)
          .map((run) => run.text)
          .join(''),
      );
      return mayHoldDoi(text) ? [{ block, text, dois: doisInText(text) }] : [];
    });
  const printed = new Set(
    read
      .filter(({ block }) => block.page === 0 && !references.has(block))
      .flatMap(({ dois }) => dois.map(({ doi }) => doi)),
  );
  return read.flatMap(({ block, text, dois }) => {
    const isOfRights = RIGHTS.test(text);
    const isOwn = titleKey.length > 15 && foldKey(text).includes(titleKey);
    if (references.has(block) && !isOfRights && !isOwn) return [];
    let score = block.page === 0 ? 0 : -1;
    if (block.page > 1 && !isOfRights && !isOwn) score -= 3;
    if (block.page === 0 && block.size < usual.size * 0.96) score += 0.5;
    const beside =
      text.replace(/(?:https?:\/\/)?(?:dx\.)?doi(?:\.org\/|[:\s])\s*/gi, '').length -
      dois.reduce((sum, { length }) => sum + length, 0);
    if (dois.length === 1 && beside <= MAX_BESIDE) score += 3;
    if (text.length > LONG_PARAGRAPH) score -= 3;
    const [only] = dois.length === 1 && printed.size === 1 ? dois : [];
    if (block.page === 0 && only && printed.has(only.doi)) score += SOLE;
    if (dois.length > 1) score -= 2;
    if (isOwn) score += 4;
    // Before the text journal, volume and year are the paper's own; within it they are those of a work that is cited.
    else if (front.has(block)) score += dois.length === 1 ? 2 : 0;
    else if (isCitation(text.slice(0, 600)) && beside > MAX_BESIDE) score -= 4;
    return doiSigns(text, score);
  });
}

const lengthOf = ({ lines }: Block) => lines.reduce((sum, { text }) => sum + text.length, 0);

/** Badges and heads that lead to the paper's own address; links in paragraphs and in lists lead to others. */
function linkSigns({ pages }: PdfContents, { blocks }: Layout): Sign[] {
  const [first] = pages;
  if (!first) return [];
  const long = blocks.filter((block) => block.page === 0 && lengthOf(block) > 120);
  return first.links.flatMap((link) => {
    const work = identifyUrl(link.url);
    if (!work?.doi) return [];
    const isBadge = /crossmark\.crossref\.org/i.test(link.url);
    const isWithin = long.some(({ lines }) => lines.some((line) => isOn(link, line)));
    return [signOf(work, link.url, (isBadge ? 7 : isWithin ? -2 : 2) + kindScore(work.doi))];
  });
}

const isOn = ({ top, bottom, left, right }: Link, line: Line): boolean =>
  line.base > top && line.base - line.size < bottom && line.left < right && line.right > left;
