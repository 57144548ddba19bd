/**
 * Reads the markup in metadata (JATS, HTML and MathML, often escaped, often broken) into a small tree.
 * No DOM: metadata is read in workers too, and nothing here is ever put on a page as it came.
 */
import { decodeEntities } from '../../text/html-entities';

export type MarkupNode = string | MarkupElement;

export interface MarkupElement {
  /** Lower case, without namespace prefix. */
  name: string;
  children: MarkupNode[];
}

// The look-ahead makes the unquoted value all or nothing: else a hostile title could be split in 2^n ways.
const ATTRIBUTE = `[\\s/]+[\\w:@.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|(?=(?<value>[^\\s"'<>]+))\\k<value>)`;
const TAG = new RegExp(
  `<!--[\\s\\S]*?-->|<!\\[CDATA\\[|\\]\\]>|<(/?)([a-z][\\w.-]*:)?([a-z][\\w.-]*)((?:${ATTRIBUTE})*)\\s*(/?)>`,
  'gi',
);

/** Their text is no part of what a reader reads. */
const DROPPED = new Set(['script', 'style', 'annotation', 'annotation-xml', 'tex-math', 'xref']);
const KNOWN = new Set(
  (
    'i em italic b bold strong u underline sub inf sup sc scp small-caps tt monospace strike span title subtitle p sec ' +
    'break br list list-item bullet fn styled-content roman sans-serif named-content ext-link uri inline-formula ' +
    'disp-formula alternatives math mrow mi mn mo ms mtext msub msup msubsup mmultiscripts mprescripts none mfrac msqrt ' +
    'mroot mover munder munderover mstyle mpadded mspace mphantom menclose mfenced mtable mtr mtd semantics abstract a div h1 h2 h3 h4 h5 h6'
  ).split(' '),
);
/** More than any abstract has; what is longer or deeper is no honest record. */
const MAX_MARKUP_LENGTH = 200_000;
const DEEPEST = 100;
/** Elements that never hold anything, whether or not they are written as closed. */
const EMPTY = new Set(['br', 'break', 'none', 'mprescripts', 'mspace']);

/**
 * The tree of `raw`, entities decoded. What only looks like a tag ("p<q> 0.1") stays text; unknown
 * elements lose their tags and keep their text.
 */
export function parseMarkup(raw: string): MarkupElement {
  const text = decodeEntities(raw.slice(0, MAX_MARKUP_LENGTH));
  const closings = new Set(
    text.match(/<\/[a-z][\w.-]*/gi)?.map((tag) => tag.slice(2).toLowerCase()),
  );
  const root: MarkupElement = { name: '', children: [] };
  const open: MarkupElement[] = [root];
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, prefix, rawName = '', attributes = '', selfClosed] = match;
    const name = rawName.toLowerCase();
    if (name !== '' && !isTag(closings, name, prefix, slash, attributes)) continue;
    append(open, text.slice(end, match.index));
    end = match.index + whole.length;
    if (name === '') continue;
    if (slash) close(open, name);
    else {
      const element: MarkupElement = { name, children: [] };
      open[open.length - 1]?.children.push(element);
      if (!selfClosed && !EMPTY.has(name) && open.length < DEEPEST) open.push(element);
    }
  }
  append(open, text.slice(end));
  return root;
}

function isTag(
  closings: Set<string>,
  name: string,
  prefix: string | undefined,
  slash: string | undefined,
  attributes: string,
): boolean {
  if (KNOWN.has(name) || DROPPED.has(name) || prefix || slash || attributes) return true;
  return closings.has(name);
}

function append(open: MarkupElement[], text: string): void {
  const parent = open[open.length - 1];
  if (text === '' || !parent || open.some((element) => DROPPED.has(element.name))) return;
  parent.children.push(text);
}

/** Closes the nearest open element of that name; a stray end tag closes nothing. */
function close(open: MarkupElement[], name: string): void {
  const index = open.findLastIndex((element) => element.name === name);
  if (index > 0) open.length = index;
}

/** All text below `node`, in order. */
export function textOf(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
