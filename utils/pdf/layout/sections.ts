/** The parts of a paper that are told apart: its abstract, and its list of references. */
import { isAbstractLabel } from '../../papers/judgement/page-kind';
import { isCitation } from '../../papers/page/layout';
import type { Block } from './blocks';

export interface Sections {
  /** Whether a part is called an abstract. */
  hasAbstract: boolean;
  /** The blocks of the list of references, with its heading; empty where there is none. */
  references: ReadonlySet<Block>;
  /** What the document calls them; null where nothing stands over them. */
  referencesHeading: Block | null;
}

/** So many of the entries have to read as references do. */
const MIN_SHARE = 0.5;
const MIN_ENTRIES = 3;

export const textOf = ({ lines }: Block): string => lines.map(({ text }) => text).join(' ');

export function sectionsOf(blocks: readonly Block[]): Sections {
  const { references, referencesHeading } = referencesIn(blocks);
  return { hasAbstract: blocks.slice(0, 60).some(isAbstract), references, referencesHeading };
}

/** What stands before the text begins: the blocks up to the abstract, or to the first long paragraph. */
export function frontOf(blocks: readonly Block[]): Block[] {
  const text = blocks.findIndex(
    (block) => isAbstract(block) || (block.kind === 'paragraph' && textOf(block).length > LONG),
  );
  return text < 0 ? [...blocks] : blocks.slice(0, text);
}

/** Nothing in front of a text has so many characters. */
const LONG = 350;

/** A heading of that name, or a paragraph that begins with it: "Abstract—", "Summary. ". */
function isAbstract(block: Block): boolean {
  const [first] = block.lines;
  const text = (first?.text ?? '').replace(/^(?:\p{Lu} )+\p{Lu}$/u, (word) =>
    word.replaceAll(' ', ''),
  );
  if (text.length <= 40 && isAbstractLabel(text)) return true;
  const [lead = ''] = /^[^.:—–-]{3,30}(?=\s?[.:—–-])/u.exec(text) ?? [];
  return lead !== '' && isAbstractLabel(lead);
}

/**
 * From the end: the last headings under which most entries are references, whatever they are called. What looks like
 * a heading within them parts them in two, and what is left of them behind it belongs to them.
 */
function referencesIn(
  blocks: readonly Block[],
): Pick<Sections, 'references' | 'referencesHeading'> {
  let end = blocks.length;
  let start = -1;
  let stop = blocks.length;
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (blocks[index]?.kind !== 'heading') continue;
    const section = blocks.slice(index + 1, end).filter(({ kind }) => kind === 'paragraph');
    const entries = section.flatMap(entriesOf);
    if (isList(entries)) start = index;
    else if (start >= 0 && entries.length > 0) break;
    else if (start < 0 && !entries.some((entry) => isCitation(entry.slice(0, 600)))) stop = index;
    end = index;
  }
  const heading = blocks[start];
  if (!heading) return { references: new Set(), referencesHeading: null };
  return { references: new Set(blocks.slice(start, stop)), referencesHeading: heading };
}

function isList(entries: readonly string[]): boolean {
  const citations = entries.filter((entry) => isCitation(entry.slice(0, 600)));
  return citations.length >= MIN_ENTRIES && citations.length >= entries.length * MIN_SHARE;
}

/** Where an entry begins with its number. */
const NUMBER = /^(?:\[\d{1,3}\]|\(?\d{1,3}[.)]|\d{1,3}(?=\s\p{Lu}))\s?/u;

/** The lines of each entry: parted at their numbers, or where a line stands further out than those after it. */
export function entryLinesOf({ lines }: Block): Block['lines'][] {
  const left = Math.min(...lines.map((line) => line.left));
  const numbered = lines.filter(({ text }) => NUMBER.test(text)).length > 1;
  const hangs = lines.some((line) => line.left > left + line.size * 0.6);
  const entries: Block['lines'][] = [];
  for (const line of lines) {
    const isOut = line.left < left + line.size * 0.3;
    const begins = numbered ? NUMBER.test(line.text) : hangs && isOut;
    const last = entries.at(-1);
    if (begins || !last) entries.push([line]);
    else last.push(line);
  }
  return entries;
}

const entriesOf = (block: Block): string[] =>
  entryLinesOf(block).map((lines) => lines.map(({ text }) => text).join(' '));
