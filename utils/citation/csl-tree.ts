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

/**
 * The style cut down to what one reference on its own needs: no `sort`, because there is nothing to put in
 * order, and building its keys is nearly all of the engine's start (570 ms of 600 for APA in Node); no
 * number in front, because a reference that is pasted alone has no list to be number 1 of.
 */
export function forOneItem(style: CslNode): CslNode {
  const children = style.children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.name === 'citation') return without(child, 'sort');
    if (child.name === 'bibliography') return withoutNumber(without(child, 'sort'));
    return child.name === 'macro' ? withoutNumber(child) : child;
  });
  return { ...style, children };
}

/** Whether the style makes lists of references; those of footnotes only do not. */
export const hasBibliography = (style: CslNode): boolean =>
  style.children.some((child) => typeof child !== 'string' && child.name === 'bibliography');

const without = (node: CslNode, name: string): CslNode => ({
  ...node,
  children: node.children.filter((child) => typeof child === 'string' || child.name !== name),
});

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
