/**
 * Labels on a page ("Journal reference:", 論文情報) and how far each of them reaches.
 */
import { MAX_LABEL_LENGTH, meaningOf } from '../../text/labels';
import { KIND_OF, type LinkLabelKind } from '../data/labels';
import type { Block, PageText } from './page-text';

/** A label that governs one or more blocks. */
export interface Label {
  kind: LinkLabelKind;
  /** As the page prints it. */
  text: string;
  /** Index of the block it was read from. */
  block: number;
  /** Lines under it that look like entries of a reference list, whether or not their work is known. */
  entries: number;
}

interface Reach {
  label: Label;
  /** The last block that can still belong to it. */
  until: number;
  /** What lies outside of this element is another part of the page. */
  scope: Element;
}

/** How many blocks a label governs: as a heading over a list, over one paper, and as a plain line. */
const MAX_BLOCKS = { list: 600, paper: 12, line: 12, inside: 3 };

/** For each block the label that governs it, or null; one pass over the blocks. */
export function labelsOf(reading: PageText): (Label | null)[] {
  const { blocks, text } = reading;
  let current: Reach | null = null;
  return blocks.map((block, index) => {
    const content = text.slice(block.start, Math.min(block.end, block.start + 160));
    const size = block.end - block.start;
    if (current && (index > current.until || !current.scope.contains(block.element)))
      current = null;
    // "Additional source: The Lancet" decides over the "Source reference:" of the next line.
    const beside = current?.label.kind === 'beside' && index - current.label.block <= 2;
    const demoted = (kind: LinkLabelKind) => (beside && kind === 'paper' ? 'beside' : kind);
    const whole = size <= MAX_LABEL_LENGTH ? kindOf(content) : null;
    if (whole) {
      const label = { kind: demoted(whole), text: content.trim(), block: index, entries: 0 };
      const reach = !block.heading
        ? MAX_BLOCKS.line
        : whole === 'paper'
          ? MAX_BLOCKS.paper
          : MAX_BLOCKS.list;
      current = { label, until: index + reach, scope: scopeOf(block) };
      return label;
    }
    const lead = leadingLabel(content) ?? boldLabel(content, block);
    if (lead) {
      const label = { ...lead, kind: demoted(lead.kind), block: index, entries: 0 };
      if (looksLikeEntry(text, block)) label.entries++;
      current = { label, until: index + MAX_BLOCKS.inside, scope: scopeOf(block) };
      return label;
    }
    // Under a true heading, titles set in bold are part of what it stands over.
    if (block.heading && !(current && isOfLowerRank(block, blocks[current.label.block])))
      current = null;
    if (!current) return null;
    if (isProse(text, block)) {
      // A story goes on after a line that only looks like a label.
      if (!blocks[current.label.block]?.heading) current = null;
      return null;
    }
    if (looksLikeEntry(text, block)) current.label.entries++;
    return current.label;
  });
}

const HEADING = /^H[1-6]$/;
const isOfLowerRank = (block: Block, label: Block | undefined): boolean =>
  label !== undefined &&
  HEADING.test(label.element.nodeName) &&
  !HEADING.test(block.element.nodeName);

/** The smallest element around the label that holds more than the label. */
function scopeOf(block: Block): Element {
  let scope = block.element.parentElement ?? block.element;
  while (scope.parentElement && scope.nodeName !== 'BODY' && scope.childElementCount === 1) {
    scope = scope.parentElement;
  }
  return scope;
}

function looksLikeEntry(text: string, block: Block): boolean {
  const size = block.end - block.start;
  return (
    size >= 40 &&
    size <= 700 &&
    /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text.slice(block.start, block.end))
  );
}

/** Long running text that only happens to stand behind a label: no citation, hardly a link. */
function isProse(text: string, block: Block): boolean {
  const size = block.end - block.start;
  if (size < 160) return false;
  const content = text.slice(block.start, block.end);
  if (/\b10\.\d{4}|\bdoi\b|\((?:19|20)\d\d\)|et al|(?:19|20)\d\d\s?[;,]\s?\d/i.test(content))
    return false;
  return block.linked < 0.35 * size;
}

/** "Journal reference: Smith …" gives the words before the colon, if they are a label. */
function leadingLabel(content: string): { kind: LinkLabelKind; text: string } | null {
  const colon = content.slice(0, MAX_LABEL_LENGTH + 11).search(COLON);
  if (colon <= 0) return null;
  const kind = kindOf(content.slice(0, colon));
  return kind
    ? {
        kind,
        text: content
          .slice(0, colon)
          .replace(/^[【「\s]+/, '')
          .trim(),
      }
    : null;
}

/** "**Journal reference** Smith …": bold words at the beginning, without a colon. */
function boldLabel(content: string, block: Block): { kind: LinkLabelKind; text: string } | null {
  if (block.lead === 0 || block.lead > MAX_LABEL_LENGTH) return null;
  const text = content.slice(0, block.lead);
  const kind = kindOf(text);
  return kind ? { kind, text: text.trim() } : null;
}

const COLON = /[:：】」]/;

/** The kind of a label by its words, or null. */
function kindOf(words: string): LinkLabelKind | null {
  const meaning = meaningOf(words);
  return meaning && KIND_OF[meaning];
}
