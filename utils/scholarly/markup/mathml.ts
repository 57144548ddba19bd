/** Writes MathML as a line of text with sub- and superscripts, which is all that citations can hold. */
import { withoutInvisible } from '../../text/characters';
import { type MarkupElement, type MarkupNode, textOf } from './markup-tree';

/** How the two scripts are written: as tags in a title, as nothing in plain text. */
export interface Scripts {
  sub(text: string): string;
  sup(text: string): string;
}

/**
 * One `math` element as text. White space between its elements means nothing in MathML; function application,
 * invisible times, separator and plus are read, not seen.
 */
export function writeMath(math: MarkupElement, scripts: Scripts): string {
  return withoutInvisible(all(math.children, scripts)).trim();
}

function write(node: MarkupNode, scripts: Scripts): string {
  if (typeof node === 'string') return node.trim();
  const parts = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [base = '', first = '', second = ''] = parts.map((part) => write(part, scripts));
  switch (node.name) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'ms':
    case 'mtext':
      return textOf(node).replace(/\s+/g, ' ');
    case 'mspace':
      return ' ';
    case 'mphantom':
      return '';
    case 'msub':
    case 'munder':
      return base + script(scripts.sub, first);
    case 'msup':
    case 'mover':
      return base + script(scripts.sup, first);
    case 'msubsup':
    case 'munderover':
      return base + script(scripts.sub, first) + script(scripts.sup, second);
    case 'mfrac':
      return `${group(base)}/${group(first)}`;
    case 'msqrt':
      return `√${group(all(parts, scripts))}`;
    case 'mroot':
      return `${script(scripts.sup, first)}√${group(base)}`;
    case 'mfenced':
      return `(${parts.map((part) => write(part, scripts)).join(', ')})`;
    case 'mmultiscripts':
      return writeMultiscripts(parts, scripts);
    default:
      return all(parts, scripts);
  }
}

/** `base (sub sup)* mprescripts (sub sup)*`, https://www.w3.org/TR/MathML3/chapter3.html#presm.mmultiscripts */
function writeMultiscripts(parts: MarkupNode[], scripts: Scripts): string {
  const [base = '', ...rest] = parts;
  const split = rest.findIndex((part) => typeof part !== 'string' && part.name === 'mprescripts');
  const after = split < 0 ? rest : rest.slice(0, split);
  const before = split < 0 ? [] : rest.slice(split + 1);
  const pairs = (list: MarkupNode[]) =>
    list
      .map((part, index) =>
        script(index % 2 === 0 ? scripts.sub : scripts.sup, write(part, scripts)),
      )
      .join('');
  return pairs(before) + write(base, scripts) + pairs(after);
}

const all = (nodes: MarkupNode[], scripts: Scripts) =>
  nodes.map((node) => write(node, scripts)).join('');
const script = (wrap: (text: string) => string, text: string) => (text === '' ? '' : wrap(text));
const group = (text: string) => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);
