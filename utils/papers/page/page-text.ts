/**
 * Reads a page once, from top to bottom: its text as one string, the blocks (paragraphs, lines,
 * cells) that it falls into, and its links, all with their places in that string. Nothing on the
 * page is changed. Everything else looks at what this makes, so that the page is walked only once.
 */

import { elementPlaces, type Place } from './element-places';
import { embeddedBody } from './embedded-frame';

export interface Block {
  /** From here up to `end` in the reading's text. */
  start: number;
  end: number;
  /** The closest block-level element around it. Several lines of one paragraph share it. */
  element: Element;
  /** A heading element, or wholly bold and short. */
  heading: boolean;
  /** How many of its first characters are bold: a label without a colon. */
  lead: number;
  /** How many of its characters are links. */
  linked: number;
}

interface LinkSpan {
  element: Element;
  href: string;
  start: number;
  end: number;
}

export interface PageText {
  text: string;
  blocks: Block[];
  links: LinkSpan[];
  /** The element that holds the text at an offset. */
  elementAt(offset: number): Element | null;
  /** Where the text of an element stands; null for one without. */
  placeOf(element: Element): Place | null;
  /** Index of the block that holds an offset. */
  blockAt(offset: number): number;
  /** True where the page was too large to be read to its end. */
  cutOff: boolean;
}

/** Bounds of one reading. A page of 10 MB and 100,000 links ends at the first that is met. */
const LIMITS = { nodes: 400_000, characters: 3_000_000, links: 40_000, milliseconds: 350 };

/** What an element's name says, as bits, so that the walk looks each name up once. */
const SKIP = 1;
const INLINE = 2;
const BOLD = 4;
const HEADING = 8;
const BREAK = 16;
const LINK = 32;
/** Can hold a shadow root, as HTML defines it; so can elements with a hyphen in their names. */
const HOST = 64;
const TEXT = 128;
const FRAME = 256;

const KINDS = new Map<string, number>();
for (const [kind, names] of [
  // Site menus and buttons hold no story.
  [
    SKIP,
    'SCRIPT STYLE NOSCRIPT TEMPLATE OBJECT EMBED SVG svg math SELECT TEXTAREA CANVAS VIDEO AUDIO HEAD OPTION DATALIST NAV BUTTON',
  ],
  [
    INLINE,
    'ABBR ACRONYM BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL STRIKE SUB SUP TIME TT U VAR WBR RUBY RT RB IMG',
  ],
  [INLINE | BOLD, 'B STRONG'],
  [INLINE | LINK, 'A'],
  [INLINE | HOST, 'SPAN'],
  [HOST, 'DIV P ARTICLE ASIDE BLOCKQUOTE BODY FOOTER HEADER MAIN SECTION'],
  [HEADING | HOST, 'H1 H2 H3 H4 H5 H6'],
  [HEADING, 'LEGEND SUMMARY'],
  [BREAK, 'BR HR'],
  [FRAME, 'IFRAME'],
  [TEXT, '#text'],
  [SKIP, '#comment #cdata-section'],
] as const) {
  for (const name of names.split(' ')) KINDS.set(name, kind);
}

/** What a node's name says of it; XHTML's names are in lower case. */
function kindOfNode(name: string): number {
  let kind = KINDS.get(name);
  if (kind === undefined) {
    kind = KINDS.get(name.toUpperCase()) ?? (name.includes('-') ? HOST : 0);
    KINDS.set(name, kind);
  }
  return kind;
}

const SPACES = /[\t\n\r\f]| {2}/;
const SPACES_ALL = /[\t\n\r\f ]+/g;

/** Walks the page. `now` is asked now and then, so that a slow page ends too. */
export function readPageText(
  document: Document,
  now: () => number = () => performance.now(),
): PageText {
  const walk = new TextWalker(now() + LIMITS.milliseconds, now);
  if (document.body) walk.into(document.body);
  return walk.done();
}

class TextWalker {
  private readonly parts: string[] = [];
  private length = 0;
  private lastIsSpace = true;
  private readonly starts: number[] = [];
  private readonly holders: Element[] = [];
  private readonly blocks: Block[] = [];
  private readonly links: LinkSpan[] = [];
  private open: {
    start: number;
    element: Element;
    heading: boolean;
    bold: number;
    lead: number;
    linked: number;
  } | null = null;
  private boldDepth = 0;
  private headingDepth = 0;
  private nodes = 0;
  private cutOff = false;
  private readonly blockStack: Element[] = [];
  /** Kinds of the open elements, outermost first. */
  private readonly kinds: number[] = [];
  private readonly linkStack: LinkSpan[] = [];

  constructor(
    private readonly deadline: number,
    private readonly now: () => number,
  ) {}

  /** Depth first without recursion, since pages nest deeper than stacks; only shadow roots recurse. */
  into(root: Element, kind: number = kindOfNode(root.nodeName)): void {
    const outer: Element[] = [];
    let element: Element = root;
    this.enter(root, kind);
    let node: Node | null = root.firstChild;
    while (true) {
      if (node === null) {
        this.leave(element);
        const around = outer.pop();
        if (!around) return;
        node = element.nextSibling;
        element = around;
        continue;
      }
      if (++this.nodes > LIMITS.nodes || (this.nodes % 1024 === 0 && this.now() > this.deadline)) {
        this.cutOff = true;
      }
      if (this.cutOff) return;
      const inner = kindOfNode(node.nodeName);
      if (inner === TEXT) {
        this.addText((node as Text).data, element);
      } else if (inner === FRAME) {
        this.frame(node as Element);
      } else if (inner !== SKIP) {
        outer.push(element);
        element = node as Element;
        this.enter(element, inner);
        node = element.firstChild;
        continue;
      }
      node = node.nextSibling;
    }
  }

  private enter(element: Element, kind: number): void {
    this.kinds.push(kind);
    if ((kind & INLINE) === 0) {
      this.endBlock();
      if ((kind & BREAK) !== 0) return;
      this.blockStack.push(element);
      if ((kind & HEADING) !== 0) this.headingDepth++;
    } else if ((kind & BOLD) !== 0) this.boldDepth++;
    else if ((kind & LINK) !== 0) {
      const href = element.getAttribute('href');
      if (href !== null && href.length > 1 && href.charCodeAt(0) !== 35) {
        const span = { element, href, start: this.length, end: this.length };
        this.linkStack.push(span);
        if (this.links.push(span) > LIMITS.links) this.cutOff = true;
      }
    }
    if ((kind & HOST) === 0) return;
    // An open shadow root is what the reader sees of the element; slotted children are read after it.
    const shadow = element.shadowRoot;
    if (!shadow) return;
    for (const child of shadow.children) {
      const inner = kindOfNode(child.nodeName);
      if (inner !== SKIP) this.into(child, inner);
    }
  }

  /** A frame whose document stands in the page itself is a part of the page; others are left alone. */
  private frame(element: Element): void {
    const body = embeddedBody(element);
    if (!body) return;
    this.endBlock();
    this.into(body);
    this.endBlock();
  }

  private leave(element: Element): void {
    const kind = this.kinds.pop() ?? 0;
    if ((kind & INLINE) === 0) {
      this.endBlock();
      if ((kind & BREAK) !== 0) return;
      this.blockStack.pop();
      if ((kind & HEADING) !== 0) this.headingDepth--;
    } else if ((kind & BOLD) !== 0) this.boldDepth--;
    else if ((kind & LINK) !== 0 && this.linkStack.at(-1)?.element === element) {
      const span = this.linkStack.pop();
      if (span) span.end = this.length;
    }
  }

  private addText(data: string, holder: Element): void {
    const first = data.charCodeAt(0);
    // Most text nodes are the line breaks between elements.
    if (first <= 32 && this.lastIsSpace && data.trim() === '') return;
    let text = SPACES.test(data) ? data.replace(SPACES_ALL, ' ') : data;
    if (this.lastIsSpace && text.charCodeAt(0) === 32) text = text.slice(1);
    if (text === '') return;
    this.open ??= {
      start: this.length,
      element: this.blockStack.at(-1) ?? holder,
      heading: this.headingDepth > 0,
      bold: 0,
      lead: 0,
      linked: 0,
    };
    if (this.boldDepth > 0) {
      if (this.open.lead === this.length - this.open.start) this.open.lead += text.length;
      this.open.bold += text.length;
    }
    if (this.linkStack.length > 0) this.open.linked += text.length;
    this.starts.push(this.length);
    this.holders.push(holder);
    this.parts.push(text);
    this.length += text.length;
    this.lastIsSpace = text.charCodeAt(text.length - 1) === 32;
    if (this.length > LIMITS.characters) this.cutOff = true;
  }

  private endBlock(): void {
    if (!this.open) return;
    const { start, element, heading, bold, lead, linked } = this.open;
    const size = this.length - start;
    this.blocks.push({
      start,
      end: this.length,
      element,
      heading: heading || (size <= 90 && bold >= size - 2),
      lead,
      linked,
    });
    this.parts.push('\n');
    this.length += 1;
    this.lastIsSpace = true;
    this.open = null;
  }

  done(): PageText {
    for (const span of this.linkStack) span.end = this.length;
    this.endBlock();
    const { blocks, links, starts, holders, cutOff } = this;
    return {
      text: this.parts.join(''),
      blocks,
      links,
      cutOff,
      placeOf: elementPlaces(starts, holders, this.length),
      elementAt: (offset) => holders[lastAtMost(starts, offset)] ?? null,
      blockAt: (offset) => lastAtMost(blocks, offset, (block) => block.start),
    };
  }
}

/** Index of the last item whose key is at most `value`; items are in order. */
function lastAtMost(items: number[], value: number): number;
function lastAtMost<T>(items: T[], value: number, key: (item: T) => number): number;
function lastAtMost<T>(items: T[], value: number, key?: (item: T) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle] as T;
    if ((key ? key(item) : (item as number)) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
