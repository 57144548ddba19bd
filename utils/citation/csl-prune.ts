/** Cuts out of a style what it has for other types of works than those at hand: most of what it has. */
import type { CslItem } from '../scholarly/types';
import type { CslNode } from './csl-tree';

/** A type that no work has. */
const NO_TYPE = 'paper-trail-no-type';

/**
 * What the processor looks for when it starts, wherever it stands in the style: whether the style has numbers,
 * letters behind years or tells repeated citations apart. Branches with any of it stay.
 */
const WATCHED = /citation-number|year-suffix|citation-label|first-reference-note-number|locator/;

/** Types that the processor may turn into others, and a note that may name a type ("type: dataset"). */
const LEGAL = /^(?:bill|classic|gazette|hearing|legal|legislation|regulation|statute|treaty)/;
const NAMES_TYPE = /type\s*:/i;

/** The types of the works as a key, or null where the processor may take one of them for another type. */
export function typesOf(items: readonly CslItem[]): string[] | null {
  const types = [...new Set(items.map(({ type }) => type))].sort();
  const isPlain = items.every(
    ({ type, note }) => !LEGAL.test(type) && !NAMES_TYPE.test(note ?? ''),
  );
  return isPlain ? types : null;
}

/** The style without the branches of `choose` that none of the types can enter. */
export function forTypes(style: CslNode, types: readonly string[]): CslNode {
  const watched = new Set<string>();
  const macros = style.children.filter((child) => typeof child !== 'string');
  for (let before = -1; before < watched.size; ) {
    before = watched.size;
    for (const macro of macros)
      if (macro.name === 'macro' && isWatched(macro, watched)) watched.add(macro.attrs.name ?? '');
  }
  return prune(style, new Set(types), watched);
}

function isWatched({ attrs, children }: CslNode, macros: ReadonlySet<string>): boolean {
  if ('position' in attrs || 'disambiguate' in attrs || WATCHED.test(attrs.variable ?? ''))
    return true;
  if (macros.has(attrs.macro ?? '')) return true;
  return children.some((child) => typeof child !== 'string' && isWatched(child, macros));
}

function prune(node: CslNode, types: ReadonlySet<string>, watched: ReadonlySet<string>): CslNode {
  const branches = node.name === 'choose' ? pruneChoose(node, types, watched) : node.children;
  const children = branches.map((child) =>
    typeof child === 'string' ? child : prune(child, types, watched),
  );
  return { ...node, children };
}

function pruneChoose(
  { children }: CslNode,
  types: ReadonlySet<string>,
  watched: ReadonlySet<string>,
): CslNode[] {
  const branches = children.filter((child) => typeof child !== 'string');
  const kept = branches.filter(
    (branch) =>
      !isShut(branch, types) ||
      branch.children.some((c) => typeof c !== 'string' && isWatched(c, watched)),
  );
  const [first, ...others] = kept;
  if (!first) return branches.slice(0, 1).map((branch) => ({ ...branch, children: [] }));
  // The first one has to be an "if": an "else" becomes one that is always entered.
  const attrs = first.name === 'else' ? { type: NO_TYPE, match: 'none' } : first.attrs;
  return [{ name: 'if', attrs, children: first.children }, ...others];
}

/** Whether no work of these types enters the branch. Several types in one condition are alternatives. */
function isShut({ name, attrs }: CslNode, types: ReadonlySet<string>): boolean {
  if (name === 'else' || attrs.type === undefined) return false;
  const { type, match = 'all', ...others } = attrs;
  if (type.split(/\s+/).some((one) => types.has(one))) return false;
  return match === 'all' || (match === 'any' && Object.keys(others).length === 0);
}
