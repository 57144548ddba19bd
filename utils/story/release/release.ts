/**
 * The apparatus of a press release: finds its labelled parts in the text of a story, says what they hold
 * and which blocks they fill, so that these can leave the body.
 */

import { collapseWhitespace } from '../../text/characters';
import { toIsoDate } from '../../text/parse-date';
import { isInstitution } from '../../text/person-names';
import type { TextBlock } from '../cleanup/lines';
import type { ReleasePart } from '../data/release-labels';
import { isHeading, leafBlocks, textOf } from '../dom';
import type { Release } from '../types';
import { readContacts } from './contacts';
import { isEndMark, type LabelMatch, matchLabel, opensBoilerplate } from './label-match';

interface Block extends TextBlock {
  text: string;
  /** The label that the block opens with, if any. */
  label: LabelMatch | null;
  /** Share of the story's characters that stand before this block, 0 to 1. */
  at: number;
}

/** A labelled part: its label, the lines it holds, the blocks it fills. */
interface Part {
  kind: ReleasePart;
  lines: string[];
  blocks: Block[];
}

export interface Apparatus {
  release: Release;
  /** Blocks that are no story: whoever shows the body takes them out. */
  spent: Element[];
  /** The text has a mark that the story ends there. */
  ends: boolean;
  /** Every block with its lines, in reading order. */
  blocks: readonly TextBlock[];
}

export const emptyRelease = (): Release => ({
  credit: null,
  institution: null,
  contacts: [],
  funders: [],
  journalReference: null,
  embargo: null,
  originalRelease: null,
});

/** How many blocks a part may run on under its label, and how long each may be, in characters. */
const MAX_PART_SIZE: Readonly<Record<ReleasePart, { blocks: number; length: number }>> = {
  credit: { blocks: 1, length: 200 },
  contact: { blocks: 8, length: 220 },
  reference: { blocks: 100, length: 700 },
  funding: { blocks: 2, length: 1500 },
  embargo: { blocks: 1, length: 120 },
  source: { blocks: 2, length: 400 },
  facts: { blocks: 1, length: 400 },
  boilerplate: { blocks: 6, length: 2000 },
};

/** What issuers say of themselves stands after this share of the text. */
const STORY_IS_OVER = 0.7;

/** A story is over at its end mark only if this many characters stand before it. */
const LEAST_STORY = 300;

function linesOf(element: Element): string[] {
  if (!element.querySelector('br')) return [textOf(element)].filter(Boolean);
  const lines = [''];
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName.toLowerCase() === 'br') lines.push('');
    else if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.nodeValue ?? '';
  }
  return lines.map(collapseWhitespace).filter(Boolean);
}

function leadOf(element: Element): string {
  const first = [...element.childNodes].find((node) => collapseWhitespace(node.textContent) !== '');
  return first && /^(b|strong|em|span|u)$/i.test(first.nodeName)
    ? collapseWhitespace(first.textContent)
    : '';
}

const labelOf = (element: Element, lines: readonly string[]): LabelMatch | null =>
  matchLabel(lines[0] ?? '', element.firstElementChild ? leadOf(element) : '');

function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let length = 0;
  for (const element of leafBlocks(root)) {
    const lines = linesOf(element);
    if (lines.length === 0) continue;
    const text = lines.join('\n');
    blocks.push({ element, lines, text, label: labelOf(element, lines), at: length });
    length += text.length;
  }
  // Other pages end on what they are about, too: only a release has these as well.
  const isRelease = blocks.some(
    ({ label, text }) => label?.kind === 'contact' || label?.kind === 'embargo' || isEndMark(text),
  );
  for (const [at, block] of blocks.entries()) {
    block.at = length ? block.at / length : 0;
    const next = isRelease && block.at >= STORY_IS_OVER ? blocks[at + 1] : undefined;
    if (next && !block.label && opensBoilerplate(block.text, next.text))
      block.label = { kind: 'boilerplate', rest: '', ordinary: true };
  }
  return blocks;
}

/** Whether a label counts where it stands: ordinary words only late, values only when short. */
function counts(block: Block, label: LabelMatch, over: boolean): boolean {
  if (block.element.closest('figcaption, table, blockquote, code')) return false;
  if (over) return true;
  if (label.rest) {
    if (block.text.length > MAX_PART_SIZE[label.kind].length) return false;
    if (label.kind === 'credit') return block.lines.length <= 2 && label.rest.length <= 160;
    if (label.kind === 'embargo') return true;
    return block.at >= (label.ordinary ? 0.6 : 0.4);
  }
  if (label.kind === 'credit' || label.kind === 'embargo') return block.lines.length > 1;
  return block.at >= (label.ordinary ? 0.7 : 0.5);
}

/** Whether a block can belong to the part above it. */
function belongs(block: Block, part: Part): boolean {
  const reach = MAX_PART_SIZE[part.kind];
  if (part.blocks.length > reach.blocks || block.text.length > reach.length) return false;
  if (isHeading(block.element) || isEndMark(block.text) || block.label) return false;
  if (part.kind === 'reference')
    return (
      /\d{4}|doi|https?:|www\./i.test(block.text) || block.element.querySelector('a[href]') !== null
    );
  return true;
}

function partsOf(blocks: readonly Block[]): { parts: Part[]; spent: Block[] } {
  const parts: Part[] = [];
  const spent: Block[] = [];
  let over = false;
  let before = 0;
  let current: Part | null = null;
  for (const block of blocks) {
    if (isEndMark(block.text) && before >= LEAST_STORY && block.at > 0.3) {
      over = true;
      current = null;
      spent.push(block);
      continue;
    }
    before += block.text.length;
    const { label } = block;
    if (label && counts(block, label, over)) {
      const rest = label.rest ? [label.rest] : [];
      current = { kind: label.kind, lines: [...rest, ...block.lines.slice(1)], blocks: [block] };
      parts.push(current);
      spent.push(block);
      if (label.rest && label.kind !== 'contact' && label.kind !== 'boilerplate') current = null;
    } else if (current && belongs(block, current)) {
      current.lines.push(...block.lines);
      current.blocks.push(block);
      spent.push(block);
    } else {
      current = null;
      if (over) spent.push(block);
    }
  }
  return { parts, spent };
}

const firstLink = (part: Part): string | null =>
  part.blocks
    .flatMap((block) => [...block.element.querySelectorAll('a[href]')])
    .at(0)
    ?.getAttribute('href') ?? null;

const splitFunders = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => (line.length <= 160 ? line.split(/\s*[;；]\s*/) : [line]))
    .map(collapseWhitespace)
    .filter(Boolean);

function fill(release: Release, part: Part): void {
  const whole = collapseWhitespace(part.lines.join(' '));
  if (!whole) return;
  if (part.kind === 'credit') release.credit ??= whole.replace(/^[:\s]+|[.\s]+$/g, '');
  else if (part.kind === 'contact') release.contacts.push(...readContacts(part.lines));
  else if (part.kind === 'reference') release.journalReference ??= whole;
  else if (part.kind === 'funding') release.funders.push(...splitFunders(part.lines));
  else if (part.kind === 'embargo') release.embargo ??= toIsoDate(whole) ?? whole;
  else if (part.kind === 'source')
    release.originalRelease ??= { text: whole, url: firstLink(part) };
}

/** A story's own list of literature: a release names the one paper it reports, or two. */
const isReferenceList = (part: Part): boolean =>
  part.kind === 'reference' && part.blocks.length > 3;

/** Reads the apparatus out of `root` and changes nothing in it. */
export function readApparatus(root: Element): Apparatus {
  const blocks = blocksOf(root);
  const found = partsOf(blocks);
  const lists = new Set(found.parts.filter(isReferenceList).flatMap((part) => part.blocks));
  const parts = found.parts.filter((part) => !isReferenceList(part));
  const spent = found.spent.filter((block) => !lists.has(block));
  const release = emptyRelease();
  for (const part of parts) fill(release, part);
  return {
    release,
    spent: spent.map((block) => block.element),
    ends: blocks.some((block) => isEndMark(block.text)),
    blocks,
  };
}

/** Who issued the release, as far as its own parts say. */
export function institutionOf(release: Release): string | null {
  const provided = release.originalRelease?.text
    .replace(/^(materials )?provided by\s+/i, '')
    .split(/[.。]/)[0];
  const named = [
    provided,
    release.contacts.find((c) => c.organisation)?.organisation,
    release.credit,
  ];
  // An issuer, and no photographer.
  const found = named.find((text) => text && text.length <= 100 && isInstitution(text));
  // "Fernhill University (news : web)": what links stood there is no part of the name.
  return found?.replace(/\s*\([^()]*:[^()]*\)\s*$/, '').trim() || null;
}

/** True where the page holds enough apparatus to be called a press release. */
export const looksLikeRelease = ({ release, ends }: Apparatus): boolean =>
  release.contacts.length > 0 || release.embargo !== null || ends;
