/**
 * The text of a story as it is read: white space folded, blocks apart. Passages are counted in it, so
 * that they do not move when a page's markup is written otherwise.
 */
import { childNodesOf, localNameOf } from '../page-metadata/members';
import { BLOCK_TAGS } from '../text/block-tags';
import type { Span } from './anchor';

export interface StoryText {
  text: string;
  /** The passage within a range of the document, without white space at its ends; null where there is none. */
  spanOf(range: Range): Span | null;
  /** A live range over the passage. */
  rangeOf(span: Span): Range;
}

const SPACE = /\s/;

/** Which elements of a tree are read at all, and which stand on lines of their own. */
export interface TextRules {
  isRead(element: Element): boolean;
  isBlock(element: Element): boolean;
}

/** A story's own markup says it by its elements; nothing in it is hidden. */
export const STORY_TEXT: TextRules = {
  isRead: () => true,
  isBlock: (element) => {
    const name = localNameOf(element);
    return name === 'br' || BLOCK_TAGS.has(name);
  },
};

export function storyTextOf(root: Element, rules: TextRules = STORY_TEXT): StoryText {
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  /** The space that goes before the next character: none, one within a line, or the end of a block. */
  let gap: '' | ' ' | '\n' = '';

  const add = (node: Text, offset: number, character: string) => {
    text += character;
    nodes.push(node);
    offsets.push(offset);
  };
  const readText = (node: Text) => {
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      const character = data.charAt(at);
      if (SPACE.test(character)) {
        if (gap === '') gap = ' ';
        continue;
      }
      if (gap !== '' && text !== '') add(node, at, gap);
      gap = '';
      add(node, at, character);
    }
  };
  const read = (parent: Node) => {
    for (const node of childNodesOf(parent)) {
      if (node instanceof Text) readText(node);
      if (!(node instanceof Element) || !rules.isRead(node)) continue;
      const ownLines = rules.isBlock(node);
      if (ownLines) gap = '\n';
      read(node);
      if (ownLines) gap = '\n';
    }
  };
  read(root);

  /** The first character from `low` on for which the test holds; the test never turns false again. */
  const first = (low: number, test: (at: number) => boolean) => {
    let high = text.length;
    let from = low;
    while (from < high) {
      const middle = (from + high) >> 1;
      if (test(middle)) high = middle;
      else from = middle + 1;
    }
    return from;
  };
  /** Spaces are made here, and have no length in the document. */
  const afterOf = (at: number) => (offsets[at] ?? 0) + (SPACE.test(text.charAt(at)) ? 0 : 1);
  const compare = (range: Range, node: Text | undefined, offset: number) =>
    node ? range.comparePoint(node, offset) : 1;

  return {
    text,
    spanOf(range) {
      let start = first(0, (at) => compare(range, nodes[at], offsets[at] ?? 0) >= 0);
      let end = first(start, (at) => compare(range, nodes[at], afterOf(at)) > 0);
      while (start < end && SPACE.test(text.charAt(start))) start++;
      while (start < end && SPACE.test(text.charAt(end - 1))) end--;
      return start < end ? { start, end } : null;
    },
    rangeOf({ start, end }) {
      const [from, to] = [nodes[start], nodes[end - 1]];
      if (!from || !to) throw new RangeError(`no text from ${start} to ${end}`);
      const range = from.ownerDocument.createRange();
      range.setStart(from, offsets[start] ?? 0);
      range.setEnd(to, afterOf(end - 1));
      return range;
    },
  };
}
