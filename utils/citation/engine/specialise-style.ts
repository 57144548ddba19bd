/** Cuts out of a style what it has for other works than those at hand: most of what it has. */
import type { CslItem } from '../../scholarly/types';
import { forOneItem, type PackedNode } from '../styles/csl-tree';

/** A type that no work has. */
const NO_TYPE = 'paper-trail-no-type';

/**
 * What the processor looks for when it starts, wherever it stands in the style: whether the style has numbers,
 * letters behind years or tells repeated citations apart. Branches with any of it stay.
 */
const WATCHED = /citation-number|year-suffix|citation-label|first-reference-note-number|locator/;

/** Types that the processor may turn into others, and a note that may name a type or variable ("type: dataset"). */
const LEGAL = /^(?:bill|classic|gazette|hearing|legal|legislation|regulation|statute|treaty)/;
const NAMES_TYPE = /type\s*:/i;
const NAMES_ANYTHING = /:/;

/**
 * Variables that few works have and that the processor takes from a work as they are. (It makes others itself, as
 * `page-first`.) Those that many papers have are not asked for: an engine has to do for the next paper too.
 */
const RARE =
  `PMCID archive chapter-number collection-editor compiler composer container-author director edition editorial-director
  genre illustrator interviewer medium original-author original-date original-publisher original-publisher-place recipient
  references reviewed-author reviewed-title status submitted translator version`.split(/\s+/);

/** What decides, before they are printed, which branches of a style works can enter. */
export interface ItemProfile {
  types: string[];
  /** Variables that a work alone does not have. Of all others, and of several works, nothing is said. */
  missing: string[];
}

/** Null where the processor may take one of the works for something else: they need the whole style. */
export function profileOf(items: readonly CslItem[]): ItemProfile | null {
  const isPlain = items.every(
    ({ type, note }) => !LEGAL.test(type) && !NAMES_TYPE.test(note ?? ''),
  );
  if (!isPlain) return null;
  const types = [...new Set(items.map(({ type }) => type))].sort();
  const [only, ...others] = items;
  if (!only || others.length > 0 || NAMES_ANYTHING.test(only.note ?? ''))
    return { types, missing: [] };
  const missing = RARE.filter((variable) => isMissing(only[variable as keyof CslItem]));
  return { types, missing };
}

/** The facts of a work of a type that has nothing but what many have. */
export const commonProfile = (type: string): ItemProfile => ({ types: [type], missing: RARE });

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === 0;

const words = (list: string) => list.trim().split(/\s+/);

/** The style as one work with these facts needs it. */
export const specialiseForOne = (style: PackedNode, facts: ItemProfile): PackedNode =>
  specialiseStyle(forOneItem(style), facts);

/** The style without the branches of `choose` that no work with these facts can enter, and macros that none calls. */
export function specialiseStyle(style: PackedNode, facts: ItemProfile): PackedNode {
  return withoutUncalled(prune(style, facts, watchedMacros(style)));
}

const nodes = (children: PackedNode['c']): PackedNode[] =>
  (children ?? []).filter((child) => typeof child !== 'string');

const isMacro = (node: PackedNode | string): node is PackedNode =>
  typeof node !== 'string' && node.n === 'macro';

/**
 * Those that hold something that is watched, or call one that does. The processor builds a macro where it is called
 * first; with names in it and built inside `substitute`, it takes the form of the names around. So where such a macro
 * is called earlier, the call stays.
 */
function watchedMacros(style: PackedNode): ReadonlySet<string> {
  const watched = new Set<string>();
  const naming = new Set<string>();
  const substitutes = new Set<string>();
  const callers = new Map<string, string[]>();
  const read = (node: PackedNode, macro: string, inSubstitute: boolean): void => {
    if (isWatched(node)) watched.add(macro);
    if (node.n === 'names') naming.add(macro);
    const called = node.a?.macro;
    if (called !== undefined) callers.set(called, [...(callers.get(called) ?? []), macro]);
    if (called !== undefined && inSubstitute) substitutes.add(called);
    const inside = inSubstitute || node.n === 'substitute';
    for (const child of nodes(node.c)) read(child, macro, inside);
  };
  for (const macro of nodes(style.c).filter(isMacro)) read(macro, macro.a?.name ?? '', false);
  addCallers(naming, callers);
  for (const macro of substitutes) if (naming.has(macro)) watched.add(macro);
  addCallers(watched, callers);
  return watched;
}

/** Adds the macros that call those of a set, and their callers: a set hands out what is added while it is gone through. */
function addCallers(macros: Set<string>, callers: ReadonlyMap<string, string[]>): void {
  for (const macro of macros) for (const caller of callers.get(macro) ?? []) macros.add(caller);
}

const isWatched = ({ a = {} }: PackedNode): boolean =>
  'position' in a || 'disambiguate' in a || WATCHED.test(a.variable ?? '');

const holdsWatched = (node: PackedNode, macros: ReadonlySet<string>): boolean =>
  isWatched(node) ||
  macros.has(node.a?.macro ?? '') ||
  nodes(node.c).some((child) => holdsWatched(child, macros));

function withoutUncalled(style: PackedNode): PackedNode {
  const macros = new Map(
    nodes(style.c)
      .filter(isMacro)
      .map((macro) => [macro.a?.name, macro]),
  );
  const called = new Set<string | undefined>();
  const follow = ({ a, c }: PackedNode): void => {
    if (a?.macro !== undefined && !called.has(a.macro)) {
      called.add(a.macro);
      const macro = macros.get(a.macro);
      if (macro) follow(macro);
    }
    for (const child of nodes(c)) follow(child);
  };
  for (const child of nodes(style.c)) if (!isMacro(child)) follow(child);
  const c = (style.c ?? []).filter((child) => !isMacro(child) || called.has(child.a?.name));
  return { ...style, c };
}

function prune(node: PackedNode, facts: ItemProfile, watched: ReadonlySet<string>): PackedNode {
  if (!node.c) return node;
  const branches = node.n === 'choose' ? pruneChoose(nodes(node.c), facts, watched) : node.c;
  const c = branches.map((child) =>
    typeof child === 'string' ? child : prune(child, facts, watched),
  );
  return { ...node, c };
}

function pruneChoose(
  branches: PackedNode[],
  facts: ItemProfile,
  watched: ReadonlySet<string>,
): PackedNode[] {
  let isDecided = false;
  const remaining = branches.filter((branch) => {
    const opens = isDecided ? false : isOpen(branch, facts);
    isDecided ||= opens === true;
    return opens !== false || nodes(branch.c).some((child) => holdsWatched(child, watched));
  });
  const [first, ...others] = remaining;
  if (!first) return branches.slice(0, 1).map((branch) => ({ ...branch, c: [] }));
  // The first one has to be an "if": an "else" becomes one that is always entered.
  const a = first.n === 'else' ? { type: NO_TYPE, match: 'none' } : first.a;
  return [{ ...first, n: 'if', ...(a && { a }) }, ...others];
}

/** Whether works enter the branch once they get to it; null where that is not known beforehand. */
function isOpen({ n, a = {} }: PackedNode, facts: ItemProfile): boolean | null {
  if (n === 'else') return true;
  const { match = 'all', ...conditions } = a;
  const answers = Object.entries(conditions).flatMap(([condition, list]) =>
    answersTo(condition, words(list), facts),
  );
  // Conditions may be nested instead (CSL-M).
  if (answers.length === 0) return null;
  if (match === 'any') return any(answers);
  const isMet = match === 'all' ? answers : match === 'none' ? answers.map(not) : [null];
  return not(any(isMet.map(not)));
}

type Answer = boolean | null;
const not = (answer: Answer): Answer => (answer === null ? null : !answer);
const any = (answers: Answer[]): Answer =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;

/** Several types in one condition are alternatives; every variable is a condition of its own. */
function answersTo(condition: string, list: string[], { types, missing }: ItemProfile): Answer[] {
  if (condition === 'variable')
    return list.map((variable) => (missing.includes(variable) ? false : null));
  if (condition !== 'type') return [null];
  const [type, ...others] = types;
  if (!types.some((one) => list.includes(one))) return [false];
  return [type !== undefined && others.length === 0 ? true : null];
}
