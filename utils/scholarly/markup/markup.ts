/** Turns titles and abstracts as services hand them out into CSL rich text and into plain text. */

import { withoutBreakMarks } from '../../text/characters';
import { type MarkupElement, type MarkupNode, parseMarkup, textOf } from './markup-tree';
import { type Scripts, writeMath } from './mathml';
import { withoutTex } from './tex';
import { FACES, type InlineStyle } from './text-styles';

/** Start and end of a piece in CSL rich text, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags */
const RICH: Record<InlineStyle, [string, string]> = {
  i: ['<i>', '</i>'],
  b: ['<b>', '</b>'],
  sub: ['<sub>', '</sub>'],
  sup: ['<sup>', '</sup>'],
  sc: ['<span style="font-variant:small-caps">', '</span>'],
};

const RICH_SCRIPTS: Scripts = {
  sub: (text) => `<sub>${text}</sub>`,
  sup: (text) => `<sup>${text}</sup>`,
};
const PLAIN_SCRIPTS: Scripts = { sub: (text) => text, sup: (text) => text };

/** A title as CSL rich text: only the tags of `RICH`, white space folded. */
export function richTitle(raw: string): string {
  const root = parseMarkup(withoutTex(raw));
  return cleanUp(writeRich(withoutOuterEmphasis(root)));
}

/** A title or other short text without any markup, white space folded. */
export function plainText(raw: string): string {
  return cleanUp(writePlain(parseMarkup(withoutTex(raw))));
}

/**
 * An abstract as plain text, paragraphs separated by an empty line, headings as lines of their own.
 * A heading that only says that this is an abstract is left out.
 */
export function plainAbstract(raw: string): string {
  return writeBlocks(parseMarkup(raw))
    .split('\n\n')
    .map((block) => cleanUp(block))
    .filter((block) => block !== '' && !/^(graphical )?(abstract|summary)[.:]?$/i.test(block))
    .join('\n\n');
}

/**
 * Some depositors set the whole title in italics, which most styles would turn over. The name of a
 * species stands alone in italics rightly, so up to three words keep them.
 */
function withoutOuterEmphasis(root: MarkupElement): MarkupElement {
  const only = root.children.length === 1 ? root.children[0] : undefined;
  if (typeof only !== 'object' || !['i', 'b', 'sc'].includes(FACES.get(only.name) ?? ''))
    return root;
  const words = textOf(only).trim().split(/\s+/).length;
  return words > 3 ? withoutOuterEmphasis({ name: '', children: only.children }) : root;
}

function writeRich(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  if (node.name === 'math') return writeMath(node, RICH_SCRIPTS);
  const inner = joined(node.children, writeRich);
  const face = FACES.get(node.name);
  const [start, end] = face ? RICH[face] : ['', ''];
  if (start === '') return separator(node) + inner;
  if (inner.trim() === '') return inner;
  // White space belongs outside the tags, where it can be folded.
  return inner.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${start}$2${end}$3`);
}

function writePlain(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  if (node.name === 'math') return writeMath(node, PLAIN_SCRIPTS);
  return separator(node) + joined(node.children, writePlain);
}

function writeBlocks(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  if (node.name === 'math') return writeMath(node, PLAIN_SCRIPTS);
  const inner = joined(node.children, writeBlocks);
  return /^(p|title|sec|abstract|list-item|div|h[1-6])$/.test(node.name)
    ? `\n\n${inner}\n\n`
    : inner;
}

const separator = (node: MarkupElement) =>
  node.name === 'subtitle' ? ': ' : node.name === 'br' || node.name === 'break' ? ' ' : '';

/** Words that depositors glued to a name or a formula ("of<i>Anthocephalus</i>Root") come apart again. */
function joined(children: MarkupNode[], write: (node: MarkupNode) => string): string {
  return children.reduce<string>((before, child, index) => {
    const previous = children[index - 1];
    const glue = before !== '' && previous !== undefined && isGlued(previous, child) ? ' ' : '';
    return before + glue + write(child);
  }, '');
}

function isGlued(left: MarkupNode, right: MarkupNode): boolean {
  if (typeof left === 'string' && typeof right === 'object') {
    if (!/\p{Ll}{2}$/u.test(left)) return false;
    if (right.name === 'math') return /^[\p{L}\p{N}]/u.test(textOf(right).trim());
    return isTaxon(right) || isGreek(right);
  }
  if (typeof left === 'object' && typeof right === 'string') {
    if (left.name === 'math') return /^\p{L}{3}/u.test(right);
    if (isGreek(left)) return /^\p{Lu}\p{Ll}{2}/u.test(right);
    return isTaxon(left) && /\p{Ll}{3}$/u.test(textOf(left)) && /^\p{L}{2}/u.test(right);
  }
  return false;
}

const isGreek = (node: MarkupElement) =>
  FACES.get(node.name) === 'i' && /^\p{Script=Greek}$/u.test(textOf(node));
const isTaxon = (node: MarkupElement) =>
  FACES.get(node.name) === 'i' && /^\p{Lu}\p{Ll}{3}/u.test(textOf(node));

/** Folds white space, and takes away what pretty-printers put inside brackets and before stops. */
function cleanUp(text: string): string {
  return withoutBreakMarks(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n[ \n]*/g, '\n')
    .replace(/ ?\n\/ ?\n/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/ ([)\],;]|[.:?!](?=\s|$)|['’]s\b)/g, '$1')
    .trim();
}
