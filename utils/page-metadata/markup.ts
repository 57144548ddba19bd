/** Reads microdata and RDFa Lite: data in the attributes of the page's own elements. */
import { collapseWhitespace } from '../text/characters';
import { localName, type NodesRead, type WritableNode } from './nodes';
import type { DataNode, DataValue } from './types';

/** The attributes by which each of the two says what a thing, its type, its name and its properties are. */
const MICRODATA = { scope: 'itemscope', type: 'itemtype', id: 'itemid', property: 'itemprop' };
const RDFA = { scope: 'typeof', type: 'typeof', id: 'resource', property: 'property' };

/** Meta tags with a `property` are the head's own matter; a form's fields can stand in the place of its methods. */
const MARKED =
  '[itemscope]:not(form), [itemprop]:not(form), [typeof]:not(form), [property]:not(meta, form)';

/** Elements looked at; more are a list that goes on in the same way. */
const MAX_ELEMENTS = 5000;

/** Characters of text read, since elements stand in each other and hostile ones many times over. */
const MAX_TEXT = 200_000;

/** A name, a date or a headline is no longer than this. */
const MAX_VALUE = 1000;

/** Long texts, which are read with the page. */
const BODIES: ReadonlySet<string> = new Set(['articleBody', 'reviewBody', 'commentText', 'text']);

/** Nothing on the page is changed. What has a property but stands in no thing belongs to one of no type, the page. */
export function readMarkup(document: Document): NodesRead {
  const elements = document.querySelectorAll(MARKED);
  const microdata = new MarkupReader(MICRODATA);
  const rdfa = new MarkupReader(RDFA);
  for (let at = 0; at < elements.length && at < MAX_ELEMENTS; at += 1) {
    const element = elements[at] as Element;
    microdata.take(element);
    rdfa.take(element);
  }
  return {
    tops: [...microdata.tops, ...rdfa.tops].filter(
      ({ types, properties }) => types.length + properties.size > 0,
    ),
    nodes: [...microdata.nodes, ...rdfa.nodes],
  };
}

class MarkupReader {
  private readonly page = blankNode(null);
  readonly tops: DataNode[] = [this.page];
  readonly nodes: WritableNode[] = [this.page];
  /** The things that the last element stood in, the innermost last. */
  private readonly open: { node: WritableNode; element: Element }[] = [];
  private textLeft = MAX_TEXT;

  constructor(private readonly attributes: typeof MICRODATA) {}

  /** Elements have to come in document order. */
  take(element: Element): void {
    const { scope, type, id, property } = this.attributes;
    const names = wordsIn(element, property).map(localName);
    const isScope = element.hasAttribute(scope);
    if (!isScope && names.length === 0) return;
    while (this.open.length > 0 && !this.open.at(-1)?.element.contains(element)) this.open.pop();
    const parent = this.open.at(-1)?.node ?? this.page;
    if (!isScope) {
      for (const name of names) if (!BODIES.has(name)) add(parent, name, this.valueOf(element));
      return;
    }
    const node = blankNode(element, wordsIn(element, type).map(localName));
    node.id = element.getAttribute(id);
    this.nodes.push(node);
    this.open.push({ node, element });
    if (names.length === 0) this.tops.push(node);
    for (const name of names) add(parent, name, node);
  }

  private valueOf(element: Element): DataValue {
    const content = element.getAttribute('content') ?? element.getAttribute('datetime');
    if (content !== null) return collapseWhitespace(content);
    const href = element.getAttribute('href');
    const text = this.textIn(element);
    if (href === null) return element.getAttribute('src') ?? text;
    const link = blankNode(element);
    link.id = href.trim();
    if (text) add(link, 'name', text);
    this.nodes.push(link);
    return link;
  }

  /** Of elements with little in them; what holds more is no value. */
  private textIn(element: Element): string {
    if (element.childElementCount >= 4 || this.textLeft <= 0) return '';
    const text = element.textContent ?? '';
    this.textLeft -= text.length;
    return text.length > MAX_VALUE ? '' : collapseWhitespace(text);
  }
}

const wordsIn = (element: Element, attribute: string): string[] =>
  element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];

const blankNode = (element: Element | null, types: readonly string[] = []): WritableNode => ({
  types,
  id: null,
  element,
  properties: new Map(),
});

function add({ properties }: WritableNode, name: string, value: DataValue): void {
  if (value === '') return;
  const values = properties.get(name);
  if (values) values.push(value);
  else properties.set(name, [value]);
}
