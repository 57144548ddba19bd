/** Makes the many forms of highlighted code plain: lines parted by line breaks, without their numbers. */

import { isBlock } from '../../text/block-tags';
import { rename } from '../dom';

/** Text that is the number of a line, or empty where a style sheet counts. */
const NUMBER = /^\s*(\d{1,5})\s*$/;

/** Elements that each hold one line by their name, where nothing else parts the lines. */
const LINE = /(^|[\s_-])line($|\s)|^(cl|row)$/i;

/** The numbers of a row of elements, each one more than the one before: lines are counted there. */
function countsUp(elements: readonly Element[]): boolean {
  const numbers = elements.map((element) => Number(NUMBER.exec(element.textContent ?? '')?.[1]));
  return (
    numbers.length >= 2 &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

/** A cell of numbers only, one a line or one in all. */
function isGutter(cell: Element): boolean {
  const text = cell.textContent ?? '';
  if (cell.hasAttribute('data-line-number')) return text.trim() === '' || NUMBER.test(text);
  return /^[\s\d]*$/.test(text) && (/\d/.test(text) || /line|num|gutter/i.test(cell.className));
}

/** Code that a table sets beside the numbers of its lines, or a line a row. */
function replaceTables(clone: Document): void {
  for (const table of clone.querySelectorAll('table')) {
    if (!table.isConnected || !table.querySelector('pre, code, [data-line-number]')) {
      if (!table.closest('pre, code')) continue;
    }
    const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
    const isCode = rows.every((cells) => cells.length === 2 && cells[0] && isGutter(cells[0]));
    if (!isCode || rows.length === 0) continue;
    const lines = rows.map(([, code]) => {
      if (code) tidy(code);
      return code?.textContent?.replace(/\n$/, '') ?? '';
    });
    const pre = clone.createElement('pre');
    pre.textContent = lines.join('\n');
    (table.closest('pre') ?? table).replaceWith(pre);
  }
}

/** Numbers beside the lines: elements of one kind that hold 1, 2, 3 and nothing else. */
function removeNumbers(block: Element): void {
  const kinds = new Map<string, Element[]>();
  for (const element of block.querySelectorAll('*')) {
    if (element.firstElementChild || !NUMBER.test(element.textContent ?? '')) continue;
    const kind = `${element.localName} ${element.className}`;
    const some = kinds.get(kind);
    if (some) some.push(element);
    else kinds.set(kind, [element]);
  }
  const breaks = (block.textContent?.match(/\n/g) ?? []).length;
  for (const numbers of kinds.values()) {
    // Fewer are the numbers of chapters.
    if (!countsUp(numbers) || numbers.length < breaks / 2) continue;
    // The boxes that they stand in alone would be lines of their own.
    const boxes = numbers.map(({ parentElement }) => parentElement ?? block);
    const isAlone = (box: Element, at: number) =>
      box !== block && box.textContent === numbers[at]?.textContent;
    for (const element of boxes.every(isAlone) ? boxes : numbers) element.remove();
  }
}

/** Each element of these stands on a line of its own: a line break follows it where there is none. */
function endLines(lines: readonly Element[]): void {
  for (const line of lines) {
    const next = line.nextSibling;
    const isParted = /\n$/.test(line.textContent ?? '') || /^[ \t]*\n/.test(next?.nodeValue ?? '');
    if (next && !isParted) line.after('\n');
  }
}

/** Spans that are the lines, where no line break parts them: told by their name, their style or their number. */
function linesWithin(block: Element): Element[] {
  const holder = block.querySelector(':scope > code') ?? block;
  const spans = [...holder.children];
  if (spans.length < 2 || /\S[ \t]*\n\s*\S/.test(holder.textContent ?? '')) return [];
  const isLine = (span: Element) =>
    LINE.test(span.className) ||
    span.hasAttribute('data-line') ||
    /display:\s*(block|flex|grid)/.test(span.getAttribute('style') ?? '');
  return spans.every(isLine) ? spans : [];
}

function tidy(block: Element): void {
  for (const br of block.querySelectorAll('br')) br.replaceWith('\n');
  removeNumbers(block);
  endLines([...block.querySelectorAll('*')].filter(isBlock));
  endLines(linesWithin(block));
}

/** What a highlighter wraps words in; with nothing else inside, only the words matter. */
const HIGHLIGHTING = 'code, span, div, p, b, i, font, ol, ul, li, table, tbody, tr, td, tt';

/** Changes the clone it is given. */
export function plainCode(clone: Document): void {
  replaceTables(clone);
  for (const code of clone.querySelectorAll('code')) {
    // Lines in boxes are a block of code, whatever holds them.
    if (!code.closest('pre') && code.querySelector('div, p')) rename(code, 'pre');
  }
  for (const pre of clone.querySelectorAll('pre')) {
    if (!pre.firstElementChild) continue;
    for (const control of pre.querySelectorAll('button, [role="button"], input, style, script'))
      control.remove();
    tidy(pre);
    if (pre.querySelector(`:not(${HIGHLIGHTING})`)) continue;
    const text = (pre.textContent ?? '').replace(/\n$/, '');
    if (pre.querySelector('code')) {
      const code = clone.createElement('code');
      code.textContent = text;
      pre.replaceChildren(code);
    } else pre.textContent = text;
  }
}
