/** CSL styles and locales as trees: the compact form that is shipped, and the form that the engine reads. */

/** As shipped: `n`ame, `a`ttributes, `c`hildren. */
export interface PackedNode {
  n: string;
  a?: Record<string, string>;
  c?: (PackedNode | string)[];
}

/** As citeproc-js reads it in place of XML (its CSL.XmlJSON). It writes into the tree it is given. */
export interface CslNode {
  name: string;
  attrs: Record<string, string>;
  children: (CslNode | string)[];
}

/** A fresh tree for the engine to keep. An empty term needs an empty text, or the engine drops it. */
export function unpack(packed: PackedNode): CslNode {
  const children = (packed.c ?? []).map((child) =>
    typeof child === 'string' ? child : unpack(child),
  );
  if (children.length === 0 && packed.n === 'term') children.push('');
  return { name: packed.n, attrs: { ...packed.a }, children };
}

/** The style cut down to what one reference on its own needs. */
export const forOneItem = (style: CslNode): CslNode => withoutNumbers(withoutSort(style));

/** The style cut down to what a list of references needs: the order of in-text citations is not of them. */
export const forList = (style: CslNode): CslNode => withoutSort(style, ['citation']);

/**
 * The style without `sort` in some of its parts. One reference leaves nothing to put in order, and
 * building the sort keys is nearly all of the engine's start (570 ms of 600 for APA in Node).
 */
export function withoutSort(
  style: CslNode,
  parts: readonly string[] = ['citation', 'bibliography'],
): CslNode {
  const children = style.children.map((child) =>
    typeof child !== 'string' && parts.includes(child.name)
      ? { ...child, children: child.children.filter((inner) => !isNode(inner, 'sort')) }
      : child,
  );
  return { ...style, children };
}

/** The style without numbers in front: a reference that is pasted alone has no list to be number 1 of. */
export function withoutNumbers(style: CslNode): CslNode {
  const children = style.children.map((child) =>
    isNode(child, 'bibliography') || isNode(child, 'macro') ? withoutNumber(child) : child,
  );
  return { ...style, children };
}

/** Whether the style makes lists of references; those of footnotes only do not. */
export const hasBibliography = (style: CslNode): boolean =>
  style.children.some((child) => isNode(child, 'bibliography'));

const isNode = (child: CslNode | string, name: string): child is CslNode =>
  typeof child !== 'string' && child.name === name;

/** A variable that no item has: an empty variable takes its brackets along, a missing node would leave them. */
const NOTHING = 'paper-trail-nothing';

function withoutNumber(node: CslNode): CslNode {
  const { 'second-field-align': _, ...attrs } = node.attrs;
  if (attrs.variable === 'citation-number') attrs.variable = NOTHING;
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : withoutNumber(child),
  );
  return { ...node, attrs, children };
}
