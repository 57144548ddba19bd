/**
 * Labels on a page ("Journal reference:", 論文情報) and how far each of them reaches.
 */
import { LABELS, type LabelKind } from './data/labels';
import type { Reading } from './reading';

/** A label that governs a block. */
export interface Label {
  kind: LabelKind;
  /** As the page prints it. */
  text: string;
  /** Index of the block it was read from. */
  block: number;
  /** True where label and paper stand in the same block. */
  inside: boolean;
}

const KINDS = new Map<string, LabelKind>();
for (const kind of ['end', 'sources', 'beside', 'self', 'paper'] as const) {
  for (const words of Object.values(LABELS[kind])) {
    for (const word of words.split('|')) KINDS.set(plain(word), kind);
  }
}

const LONGEST = 60;
/** Behind a label without a heading's weight, this many blocks at most still belong to it. */
const REACH = 12;

/** For each block the label that governs it, or null; one pass over the blocks. */
export function labelsOf(reading: Reading): (Label | null)[] {
  const { blocks, text } = reading;
  let current: (Label & { reach: number }) | null = null;
  return blocks.map((block, index) => {
    const content = text.slice(block.start, Math.min(block.end, block.start + 160));
    const whole = block.end - block.start <= LONGEST ? kindOf(content) : null;
    if (whole) {
      current = {
        kind: whole,
        text: content.trim(),
        block: index,
        inside: false,
        reach: block.heading ? 400 : REACH,
      };
      return current;
    }
    const lead = leadingLabel(content);
    if (lead) {
      const own: Label = { ...lead, block: index, inside: true };
      // The lines that follow "References: first" go on with the list, those of other labels do not.
      current =
        lead.kind === 'sources' || lead.kind === 'paper'
          ? { ...own, inside: false, reach: 3 }
          : null;
      return own;
    }
    if (block.heading) current = null;
    if (!current) return null;
    if (index - current.block > current.reach) current = null;
    return current;
  });
}

/** "Journal reference: Smith …" gives the words before the colon, if they are a label. */
function leadingLabel(content: string): { kind: LabelKind; text: string } | null {
  const colon = content.slice(0, LONGEST + 10).search(/[:：】」]/);
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

/** The kind of a label by its words, or null. */
export function kindOf(words: string): LabelKind | null {
  return KINDS.get(plain(words)) ?? null;
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:s|en|n|e|es|r)\)/g, 's')
    .replace(/[’ʼ]/g, "'")
    .replace(/^[\s【「『《〈■●◆▼▶・*#\-–—>|\d.]+|[\s】」』》〉:.*\-–—|→>»…]+$/g, '')
    .replace(/\s+/g, ' ');
}
