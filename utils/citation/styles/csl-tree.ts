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

/** The style with a language of its own, as a journal gives it to the style that it follows. */
export function inLanguage(style: PackedNode, lang: string | null): PackedNode {
  return lang ? { ...style, a: { ...style.a, 'default-locale': lang } } : style;
}

/** The style cut down to what one reference on its own needs. */
export const forOneItem = (style: PackedNode): PackedNode => withoutNumbers(withoutSort(style));

/**
 * The style without `sort` in some of its parts. One reference leaves nothing to put in order, and
 * building the sort keys is nearly all of the engine's start (570 ms of 600 for APA in Node).
 */
export function withoutSort(
  style: PackedNode,
  parts: readonly string[] = ['citation', 'bibliography'],
): PackedNode {
  const c = style.c?.map((child) =>
    typeof child !== 'string' && child.c && parts.includes(child.n)
      ? { ...child, c: child.c.filter((inner) => !isNode(inner, 'sort')) }
      : child,
  );
  return { ...style, ...(c && { c }) };
}

/**
 * The style without numbers in front of references: one that is pasted alone has no list to be number 1 of.
 * In-text citations keep theirs, so macros that print a number are doubled: once with, once without.
 */
export function withoutNumbers(style: PackedNode): PackedNode {
  const numbered = new Set<string>();
  const children = style.c ?? [];
  const macros = children.filter((child): child is PackedNode => isNode(child, 'macro'));
  // A macro may call one that is defined below it: until nothing more is found.
  for (let before = -1; before < numbered.size; ) {
    before = numbered.size;
    for (const macro of macros) if (mentionsNumber(macro, numbered)) numbered.add(nameOf(macro));
  }
  const c = children.flatMap((child): (PackedNode | string)[] => {
    if (isNode(child, 'bibliography')) return [withoutNumber(child, numbered)];
    if (!isNode(child, 'macro') || !numbered.has(nameOf(child))) return [child];
    const double = withoutNumber(child, numbered);
    return [child, { ...double, a: { ...double.a, name: bare(nameOf(child)) } }];
  });
  return { ...style, c };
}

const nameOf = ({ a }: PackedNode): string => a?.name ?? '';

function mentionsNumber({ a, c }: PackedNode, numbered: ReadonlySet<string>): boolean {
  if (a?.variable === 'citation-number' || numbered.has(a?.macro ?? '')) return true;
  return (c ?? []).some((child) => typeof child !== 'string' && mentionsNumber(child, numbered));
}

const bare = (macro: string) => `${macro}, without number`;

/** Whether the style cites in notes (CSL 1.0.2, `class`). */
export const citesInNotes = (style: PackedNode): boolean => style.a?.class === 'note';

/** Whether the style makes lists of references; those of footnotes only do not. */
export const hasBibliography = (style: PackedNode): boolean =>
  (style.c ?? []).some((child) => isNode(child, 'bibliography'));

const isNode = (child: PackedNode | string, name: string): child is PackedNode =>
  typeof child !== 'string' && child.n === name;

/** A variable that no item has: an empty variable takes its brackets along, a missing node would leave them. */
const NOTHING = 'paper-trail-nothing';

function withoutNumber(node: PackedNode, numbered: ReadonlySet<string>): PackedNode {
  const { 'second-field-align': _, ...a } = node.a ?? {};
  if (a.variable === 'citation-number') a.variable = NOTHING;
  if (a.macro !== undefined && numbered.has(a.macro)) a.macro = bare(a.macro);
  const c = node.c
    ?.filter((child, at, all) => !isLabelOfNumber(child, all[at + 1]))
    .map((child) => (typeof child === 'string' ? child : withoutNumber(child, numbered)));
  return { ...node, a, ...(c && { c }) };
}

/** The word in front of a number ("Figure 1."): alone it would say nothing. */
const isLabelOfNumber = (child: PackedNode | string, next: PackedNode | string | undefined) =>
  isNode(child, 'text') &&
  (child.a?.term ?? child.a?.value) !== undefined &&
  next !== undefined &&
  isNode(next, 'text') &&
  next.a?.variable === 'citation-number';

/** Whether the node or any within it is of a kind. */
export const someNode = (node: PackedNode, is: (node: PackedNode) => boolean): boolean =>
  is(node) || (node.c ?? []).some((child) => typeof child !== 'string' && someNode(child, is));

/** The style for an article whose number stands where pages would: "p." is not said of it. */
export const withoutPageLabels = (style: PackedNode): PackedNode =>
  mapNodes(style, (node) =>
    node.n === 'label' && node.a?.variable === 'page'
      ? { ...node, a: { ...node.a, variable: NOTHING } }
      : node,
  );

/** All nodes from the leaves up. */
export function mapNodes(node: PackedNode, change: (node: PackedNode) => PackedNode): PackedNode {
  const c = node.c?.map((child) => (typeof child === 'string' ? child : mapNodes(child, change)));
  return change(c ? { ...node, c } : node);
}
