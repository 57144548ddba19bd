/** The title of a document: as the file declares it where that is one, else what the first page sets largest. */
import { foldKey } from '../../text/fold';
import { type Block, type Layout, runsOf } from '../layout/blocks';
import { frontOf, textOf } from '../layout/sections';
import type { PdfContents, PdfMetadata, Run } from '../types';
import { namesOf } from './names';

export interface Title {
  text: string;
  /** Where it stands; null where it is declared only. */
  blocks: Block[];
}

const MAX_LENGTH = 400;
/** What says less is no title: kickers ("ARTICLE"), the names of sites and journals. */
const MIN_LETTERS = 6;
/** A title has so many words, or is in a script without spaces. */
const MIN_WORDS = 3;

export function titleOf({ metadata, pages }: PdfContents, layout: Layout): Title | null {
  const words = pages
    .slice(0, 2)
    .map(({ lines }) => foldKey(lines.map(({ text }) => text).join(' ')));
  const furniture = new Set([...layout.furniture].map(({ text }) => foldKey(text)));
  const declared = declaredTitles(metadata).find((title) => {
    const key = foldKey(title);
    return words.some((page) => page.includes(key)) && !furniture.has(key);
  });
  const printed = printedTitle(layout, words, furniture);
  if (declared && !(printed && isPartOf(declared, printed.text)))
    return {
      text: declared,
      blocks: printed && sameKey(printed.text, declared) ? printed.blocks : [],
    };
  return printed ?? fallback(metadata);
}

const sameKey = (one: string, other: string) => foldKey(one) === foldKey(other);
/** The declared one was cut off, or leaves the second line out. */
const isPartOf = (part: string, whole: string) =>
  whole.length > part.length + 3 && foldKey(whole).startsWith(foldKey(part));

function fallback(metadata: PdfMetadata): Title | null {
  const [text] = declaredTitles(metadata).filter((title) => title.split(' ').length >= 4);
  return text === undefined ? null : { text, blocks: [] };
}

/** Names of files and of programs, and what nobody filled in. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)\b|untitled|document\d*$|dokument\d*$|slide \d)|\.(?:docx?|indd|pdf|tex|dvi|qxd|rtf|odt|pages|pptx?|html?|ps|eps)\b|^\S+$|^[\d.\s-]+$/i;

function declaredTitles({ info, xmp }: PdfMetadata): string[] {
  return [xmp.title, info.title]
    .map(
      (title) =>
        (title ?? '')
          .split('\n')[0]
          ?.replace(/<[^<>]{0,50}>/g, '')
          .replace(/\s+/g, ' ')
          .trim() ?? '',
    )
    .flatMap((title) => [title, withoutSite(title)])
    .filter((title) => isWorded(title) && !NO_TITLE.test(title) && title.length <= MAX_LENGTH);
}

/** Pages that were printed have the name of their site behind their own. */
const withoutSite = (title: string): string => title.replace(/\s+[|–—·-]\s+[^|–—·]{2,40}$/, '');

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

function isWorded(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= MIN_LETTERS || (text.match(CJK)?.length ?? 0) >= 4;
}

const wordCount = (text: string) =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length +
  Math.floor((text.match(CJK)?.length ?? 0) / 2);

/** Of the first page; of the second where the first is a cover that names it. */
function printedTitle(
  { blocks, usual }: Layout,
  words: readonly string[],
  furniture: ReadonlySet<string>,
): Title | null {
  const [first, ...further] = [0, 1, 2].map((page) => {
    const own = blocks.filter((block) => block.page === page);
    const title = largest(own, usual.size, furniture);
    return title && { title, isSure: isOverNames(title, own) };
  });
  const [second] = further;
  if (second && words[0]?.includes(foldKey(second.title.text)) && second.title.text.length > 15) {
    const isOnBoth = first && words[1]?.includes(foldKey(first.title.text));
    if (!isOnBoth) return second.title;
  }
  const behindCover = isCover(blocks) && !first?.isSure && further.find((one) => one?.isSure);
  return (behindCover || first || second)?.title ?? null;
}

/** Nothing on the first page is long enough to be text. */
const isCover = (blocks: readonly Block[]): boolean => {
  const first = blocks.filter(({ page }) => page === 0);
  return first.length < blocks.length && frontOf(first).length === first.length;
};

function largest(
  blocks: readonly Block[],
  usual: number,
  furniture: ReadonlySet<string>,
): Title | null {
  const candidates: Title[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table' || furniture.has(foldKey(textOf(block)))) continue;
    const before = candidates.at(-1);
    // A title of several lines that are set apart, or of a main and a lower one in the same type.
    if (before && before.blocks.at(-1) === blocks[index - 1] && isSameType(before, block))
      before.blocks.push(block);
    else candidates.push({ text: '', blocks: [block] });
  }
  const titles = candidates.flatMap(({ blocks: own }) => {
    const text = own.map(printedText).join(' ').replace(/\s+/g, ' ').trim();
    return isWorded(text) && text.length <= MAX_LENGTH ? [{ text, blocks: own }] : [];
  });
  const long = titles
    .filter(({ text }) => wordCount(text) >= MIN_WORDS)
    .toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const standsOut = (title: Title) =>
    sizeOf(title) > usual * 1.04 || title.blocks[0]?.kind === 'heading';
  const front = new Set(frontOf(blocks));
  const before = long.filter(({ blocks: [own] }) => own && front.has(own));
  // The name of a journal may be larger; under a title stand those who wrote what it is over.
  return (
    before.find((title) => standsOut(title) && isOverNames(title, blocks)) ??
    before.find(standsOut) ??
    before.find((title) => isOverNames(title, blocks)) ??
    long.find(standsOut) ??
    titles.find(standsOut) ??
    null
  );
}

function isOverNames({ blocks }: Title, all: readonly Block[]): boolean {
  const next = all[all.indexOf(blocks.at(-1) as Block) + 1];
  return next !== undefined && next.page === blocks[0]?.page && namesOf(next).length > 0;
}

const sizeOf = ({ blocks: [first] }: Title) => first?.size ?? 0;

function isSameType({ blocks }: Title, block: Block): boolean {
  const last = blocks.at(-1) as Block;
  const isNear = block.top - last.top < last.size * (last.lines.length + 2.2);
  return (
    Math.abs(last.size - block.size) < 0.3 &&
    last.font === block.font &&
    isNear &&
    blocks.length < 5
  );
}

/** Without the marks of footnotes; what is set lower is part of a formula. */
function printedText(block: Block): string {
  const lines = block.lines.map((line) => ({
    ...line,
    runs: line.runs.filter((run, at) => isOfTitle(run, at, line.runs)),
  }));
  const text = runsOf({ ...block, lines }, NO_COMPOUNDS)
    .map((run) => run.text)
    .join('');
  return text.replace(/[\s*∗†‡§¶#]+$/u, '').trim();
}

/** Marks lead to footnotes at the end of the title; within it a power is one of its numbers. */
const isOfTitle = ({ raised, text }: Run, at: number, { length }: { length: number }): boolean =>
  raised !== 'sup' || (at < length - 1 && /^[+−-]?\d*[+−-]?$/.test(text));

const NO_COMPOUNDS: ReadonlySet<string> = new Set();
