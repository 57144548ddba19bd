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
export const forOneItem = (style: CslNode): CslNode => withoutNumbers(withoutSort(style));

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

/**
 * The style without numbers in front of references: one that is pasted alone has no list to be number 1 of.
 * In-text citations keep theirs, so macros that print a number are doubled: once with, once without.
 */
export function withoutNumbers(style: CslNode): CslNode {
  const numbered = new Set<string>();
  const macros = style.children.filter((child): child is CslNode => isNode(child, 'macro'));
  // A macro may call one that is defined below it: until nothing more is found.
  for (let before = -1; before < numbered.size; ) {
    before = numbered.size;
    for (const macro of macros)
      if (mentionsNumber(macro, numbered)) numbered.add(macro.attrs.name ?? '');
  }
  const children = style.children.flatMap((child): (CslNode | string)[] => {
    if (isNode(child, 'bibliography')) return [withoutNumber(child, numbered)];
    if (!isNode(child, 'macro') || !numbered.has(child.attrs.name ?? '')) return [child];
    const double = withoutNumber(child, numbered);
    return [child, { ...double, attrs: { ...double.attrs, name: bare(child.attrs.name ?? '') } }];
  });
  return { ...style, children };
}

function mentionsNumber({ attrs, children }: CslNode, numbered: ReadonlySet<string>): boolean {
  if (attrs.variable === 'citation-number' || numbered.has(attrs.macro ?? '')) return true;
  return children.some((child) => typeof child !== 'string' && mentionsNumber(child, numbered));
}

const bare = (macro: string) => `${macro}, without number`;

/** Whether the style cites in notes (CSL 1.0.2, `class`). */
export const citesInNotes = (style: CslNode): boolean => style.attrs.class === 'note';

/** Whether the style makes lists of references; those of footnotes only do not. */
export const hasBibliography = (style: CslNode): boolean =>
  style.children.some((child) => isNode(child, 'bibliography'));

const isNode = (child: CslNode | string, name: string): child is CslNode =>
  typeof child !== 'string' && child.name === name;

/** A variable that no item has: an empty variable takes its brackets along, a missing node would leave them. */
const NOTHING = 'paper-trail-nothing';

function withoutNumber(node: CslNode, numbered: ReadonlySet<string>): CslNode {
  const { 'second-field-align': _, ...attrs } = node.attrs;
  if (attrs.variable === 'citation-number') attrs.variable = NOTHING;
  if (attrs.macro !== undefined && numbered.has(attrs.macro)) attrs.macro = bare(attrs.macro);
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : withoutNumber(child, numbered),
  );
  return { ...node, attrs, children };
}
