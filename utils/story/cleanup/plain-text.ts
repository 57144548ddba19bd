/** A story's markup as plain text in reading order, and how long that is. */
import { isBlock } from '../../text/block-tags';
import { withoutBreakMarks } from '../../text/characters';
import { isSign } from '../dom';

/**
 * Elements whose text is not read with the story: captions belong to their pictures, ruby repeats in sounds what
 * stands below it, the rest is never seen.
 */
const SILENT: ReadonlySet<string> = new Set([
  ...[
    'annotation',
    'annotation-xml',
    'figcaption',
    'head',
    'noscript',
    'rp',
    'rt',
    'script',
    'style',
    'svg',
  ],
  ...['template', 'title'],
]);

/** Within one block these stand on lines, or in cells, of their own. */
const LINE_TAGS: ReadonlySet<string> = new Set([
  ...['br', 'dd', 'dt', 'li', 'tbody', 'tfoot', 'thead', 'tr'],
]);

/** The larger of two breaks counts: that of blocks, of lines, of cells. */
const BREAKS = ['', '\t', '\n', '\n\n'];

class Lines {
  private out = '';
  private gap = '';
  private space = false;
  private inCell: 'empty' | 'begun' | null = null;

  /** A break before whatever comes next; the largest one asked for counts. */
  breakWith(gap: string): void {
    if (!gap || this.inCell === 'empty') return;
    if (this.inCell === 'begun') {
      this.space = true;
      return;
    }
    if (BREAKS.indexOf(gap) > BREAKS.indexOf(this.gap)) this.gap = gap;
    this.space = false;
  }

  /** Blocks and breaks within a cell part words, not lines: the lines are those of the table. */
  beginCell(): void {
    this.breakWith('\t');
    this.inCell = 'empty';
  }

  endCell(): void {
    this.inCell = null;
    this.breakWith('\t');
  }

  add(text: string, keepSpaces: boolean): void {
    const clean = withoutBreakMarks(text);
    const words = keepSpaces ? clean : clean.replace(/\s+/g, ' ');
    const body = keepSpaces ? words : words.trim();
    if (!body.trim()) {
      // Of code, spaces and line breaks between two words matter, in an element of their own too.
      if (keepSpaces && this.out && !this.gap) this.out += body;
      else if (words) this.space = true;
      return;
    }
    if (this.out) {
      if (this.gap) this.out += this.gap;
      else if (this.space || (!keepSpaces && words.startsWith(' '))) this.out += ' ';
    }
    this.out += body;
    this.gap = '';
    if (this.inCell) this.inCell = 'begun';
    this.space = !keepSpaces && words.endsWith(' ');
  }

  toString(): string {
    return this.out.replace(/[ \t]+\n/g, '\n').trim();
  }
}

/** Longer cells are columns of a layout. Characters. */
const MAX_CELL_LENGTH = 200;

const isCell = (element: Element): boolean =>
  (element.localName === 'td' || element.localName === 'th') &&
  (element.textContent?.length ?? 0) <= MAX_CELL_LENGTH;

const gapOf = (element: Element): string => {
  if (LINE_TAGS.has(element.localName)) return '\n';
  if (element.localName === 'td' || element.localName === 'th') return '\t';
  return isBlock(element) ? '\n\n' : '';
};

/** Text of `root` in reading order: an empty line between blocks, a line break within lists and at `br`. */
export function readingText(root: Node): string {
  const lines = new Lines();
  let node: Node | null = root.firstChild;
  let preformatted = 0;
  // By hand rather than by recursion: pages can nest deeper than the call stack goes.
  while (node) {
    let silent = false;
    if (node.nodeType === Node.TEXT_NODE) lines.add(node.nodeValue ?? '', preformatted > 0);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      silent = SILENT.has(element.localName);
      if (element.firstChild && isCell(element)) lines.beginCell();
      else lines.breakWith(gapOf(element));
      if (!silent && element.firstChild && element.localName === 'pre') preformatted += 1;
      if (isSign(element)) lines.add(element.getAttribute('alt') ?? '', false);
    }
    if (node.firstChild && !silent) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root) {
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
      if (node && node !== root && node.nodeType === Node.ELEMENT_NODE) {
        if (isCell(node as Element)) lines.endCell();
        else lines.breakWith(gapOf(node as Element));
        if ((node as Element).localName === 'pre') preformatted -= 1;
      }
    }
    if (node === root) break;
  }
  return lines.toString();
}

/** Scripts written without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;

/** Anything but white space and marks: enough to tell a word from a dash, and quicker than Unicode classes. */
const WORDLIKE =
  /[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/;

/** Words of a text. Where a script has no spaces between words, two characters count as one word. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  const words = spaced.split(/\s+/).filter((word) => WORDLIKE.test(word)).length;
  return words + Math.round(unspaced / 2);
}
