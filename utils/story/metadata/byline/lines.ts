/** The text of a page around its byline, line by line, so that what stands in neighbouring elements is never glued. */
import { isBlock } from '../../../text/block-tags';
import { collapseWhitespace } from '../../../text/characters';
import { leadsToWriter } from './writer-links';

/** One text of a line, and what it stands in. */
export interface Piece {
  /** As in the page, with the spaces at its ends. */
  text: string;
  parent: Element;
  link: Element | null;
}

/** What a reader sees on one line. */
export interface Line {
  pieces: Piece[];
  /** The block that holds it. */
  block: Element;
}

/** Stands between pieces that markup alone sets apart. */
export const APART = '\u001f';

/** Leads to what else the site has on a topic, or to what readers say. */
const ELSEWHERE =
  '[rel~="tag"], [rel~="category"], [href*="#comment"], [href*="#respond"], [href*="#disqus"]';

const UNREAD = /^(?:script|style|noscript|template|option|textarea|svg|title)$/;

/** The name in pieces, beside the whole of it for machines. */
const repeatsName = (element: Element, link: Element | null): boolean =>
  link?.matches('[rel~="author"]') === true &&
  link.querySelector('[itemprop~="name"]') !== null &&
  !element.closest('[itemprop~="name"]');

const blockOf = (element: Element): Element => {
  let current = element;
  while (!isBlock(current) && current.parentElement) current = current.parentElement;
  return current;
};

/** Lines of the page after `start`, or of all of it, at most `limit` texts of them; in the order of the page. */
export function* linesAfter(body: Element, start: Element | null, limit: number): Generator<Line> {
  const walker = body.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  if (start) walker.currentNode = start;
  let line: Line | null = null;
  let looked = 0;
  for (let node = walker.nextNode(); node && looked < limit; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if ((node as Element).localName === 'br' && line) {
        yield line;
        line = null;
      }
      continue;
    }
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!parent || start?.contains(node) || UNREAD.test(parent.localName)) continue;
    const link = parent.closest('a');
    if (link?.matches(ELSEWHERE) || repeatsName(parent, link)) continue;
    if (!collapseWhitespace(text)) {
      const last = line?.pieces.at(-1);
      if (last && !/\s$/.test(last.text)) last.text += ' ';
      continue;
    }
    looked += 1;
    const block = blockOf(parent);
    if (line && line.block !== block) {
      yield line;
      line = null;
    }
    line ??= { pieces: [], block };
    line.pieces.push({ text, parent, link });
  }
  if (line) yield line;
}

/** Lines within an element. */
export function* linesIn(element: Element): Generator<Line> {
  for (const line of linesAfter(element, null, 60)) yield line;
}

/**
 * The line as one text. Between pieces of elements beside each other, and where letters of two pieces would meet,
 * stands `APART`; a letter that goes on in small ones ("<b>M</b>ira") belongs to the same word.
 */
export function textOfLine({ pieces }: Line): string {
  let text = '';
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (before) text += between(before, piece);
    text += piece.text.replace(/\s+/g, ' ');
    before = piece;
  }
  return collapseWhitespace(text);
}

function between(before: Piece, piece: Piece): string {
  const isSpaced = /\s$/.test(before.text) || /^\s/.test(piece.text);
  const areBeside = !before.parent.contains(piece.parent) && !piece.parent.contains(before.parent);
  if (isSpaced) return areBeside || isBehindWriter(before, piece) ? APART : '';
  if (/[\p{P}\p{S}]$/u.test(before.text) || /^[\p{P}\p{S}]/u.test(piece.text)) return '';
  const isLetter = before.text.trim().length === 1;
  return /^\p{Ll}/u.test(piece.text) && isLetter ? '' : APART;
}

/** "<a rel=author>Ada Quill</a> Pond correspondent": a link that names a writer ends with the name. */
const isBehindWriter = (before: Piece, { link, text }: Piece): boolean =>
  before.link !== null && link === null && leadsToWriter(before.link) && /^\s*\p{Lu}/u.test(text);
