/**
 * A small, strict reader of XML for style files: they are a reader's own or come from the network, and are
 * read in a worker, which has no DOMParser. What style files have no use for is refused, not skipped:
 * document types, entities of their own, processing instructions.
 */
import { fail, type Result, succeed } from '../../failure';
import { XML_ENTITIES } from '../../text/html-entities';
import type { PackedNode } from './csl-tree';

/** What a style file needs at most; the deepest of the CSL project's own has 26. */
const DEEPEST = 100;

const NAME = '[\\p{L}_][\\p{L}\\p{N}._-]*(?::[\\p{L}_][\\p{L}\\p{N}._-]*)?';
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const OPENING = new RegExp(`<(${NAME})`, 'uy');
const CLOSING = new RegExp(`</(${NAME})\\s*>`, 'uy');

/** Where and why reading stopped; for whoever wrote the file. */
class Unfit extends Error {
  constructor(
    readonly problem: 'xml' | 'unsafe',
    readonly at: number,
  ) {
    super(problem);
  }
}

/**
 * The root element with names as they are written, `xmlns` among its attributes. Text of blanks only is left
 * out, as are comments. Fails with `bad-style`: `xml`, or `unsafe` for a document type or the like, and
 * the line where it stopped.
 */
export function readXml(text: string): Result<PackedNode> {
  try {
    return succeed(document(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')));
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const line = text.slice(0, error.at).split('\n').length;
    return fail({ kind: 'bad-style', problem: error.problem, detail: String(line) });
  }
}

function document(text: string): PackedNode {
  const declaration = /^<\?xml\s[^?<>]*\?>/.exec(text)?.[0] ?? '';
  let at = skipBetween(text, declaration.length);
  const holder: { n: string; c: (PackedNode | string)[] } = { n: '', c: [] };
  const open: { n: string; c: (PackedNode | string)[] }[] = [holder];
  do {
    const next = text.indexOf('<', at);
    if (next < 0) throw new Unfit('xml', at);
    const parent = open[open.length - 1] ?? holder;
    addText(parent.c, text.slice(at, next), at);
    at = next;
    const special = skipSpecial(text, at, parent.c);
    if (special > at) at = special;
    else if (text.startsWith('</', at)) {
      CLOSING.lastIndex = at;
      const closed = CLOSING.exec(text);
      if (closed?.[1] !== parent.n || open.length < 2) throw new Unfit('xml', at);
      open.pop();
      at = CLOSING.lastIndex;
    } else {
      const { node, end, empty } = element(text, at);
      parent.c.push(node);
      if (!empty) open.push(node);
      if (open.length > DEEPEST) throw new Unfit('unsafe', at);
      at = end;
    }
  } while (open.length > 1);
  const [root] = holder.c;
  at = skipBetween(text, at);
  if (at < text.length || !root || typeof root === 'string') throw new Unfit('xml', at);
  return root;
}

/** Behind blanks and comments, where nothing else may stand but the root element. */
function skipBetween(text: string, from: number): number {
  let at = from;
  for (;;) {
    const blank = /\s*/y;
    blank.lastIndex = at;
    blank.exec(text);
    at = blank.lastIndex;
    const behind = skipSpecial(text, at, null);
    if (behind === at) return at;
    at = behind;
  }
}

/** Behind a comment or, inside an element, a CDATA section; `at` itself where neither begins. */
function skipSpecial(text: string, at: number, into: (PackedNode | string)[] | null): number {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('--', at + 4);
    if (end < 0 || text[end + 2] !== '>') throw new Unfit('xml', at);
    return end + 3;
  }
  if (into && text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at);
    if (end < 0) throw new Unfit('xml', at);
    into.push(text.slice(at + 9, end));
    return end + 3;
  }
  if (text.startsWith('<!', at) || text.startsWith('<?', at)) throw new Unfit('unsafe', at);
  return at;
}

function element(text: string, at: number) {
  OPENING.lastIndex = at;
  const name = OPENING.exec(text)?.[1];
  if (name === undefined) throw new Unfit('xml', at);
  const attributes: Record<string, string> = Object.create(null);
  let end = OPENING.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    const [, key = '', double, single = ''] = found;
    if (key in attributes) throw new Unfit('xml', end);
    attributes[key] = decode(double ?? single, end).replace(/[\n\t]/g, ' ');
    end = ATTRIBUTE.lastIndex;
  }
  const closing = /\s*(\/?)>/y;
  closing.lastIndex = end;
  const closed = closing.exec(text);
  if (!closed) throw new Unfit('xml', end);
  const node = { n: name, a: { ...attributes }, c: [] as (PackedNode | string)[] };
  return { node, end: closing.lastIndex, empty: closed[1] === '/' };
}

function addText(into: (PackedNode | string)[], raw: string, at: number): void {
  if (raw.includes(']]>')) throw new Unfit('xml', at);
  if (raw.trim() !== '') into.push(decode(raw, at));
}

/** The five entities of XML itself and characters by number; control characters are no XML at all. */
function decode(raw: string, at: number): string {
  const text = raw.replace(/&([^;&\s]*;?)/g, (_, named: string) => {
    const [, dec, hex] = /^#(?:(\d{1,7})|x([\da-f]{1,6}));$/i.exec(named) ?? [];
    const code = dec ? Number(dec) : hex ? Number.parseInt(hex, 16) : Number.NaN;
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    const known = XML_ENTITIES.get(named.slice(0, -1));
    if (known === undefined || !named.endsWith(';')) throw new Unfit('unsafe', at);
    return known;
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Unfit('xml', at);
  return text;
}
