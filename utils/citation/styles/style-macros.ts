/** Macros of a style: whether all that are called are there, and how large the style is once each stands where it is called. */
import type { PackedNode } from './csl-tree';

/**
 * The processor puts macros in place of their calls before it prints. Of all styles of the CSL project, APA's for a
 * list of one's own works becomes the largest (67,000 elements), and the deepest has 51 levels.
 */
const MAX_ELEMENTS = 200_000;
const MAX_DEPTH = 150;

/** Of a macro, or of part of one, with what it calls. */
interface Extent {
  elements: number;
  depth: number;
}

export type MacroProblem = { problem: 'part'; detail: string } | { problem: 'macros' };

/** What keeps the processor from unfolding the style: `part` names a macro that is absent or runs in a circle. */
export function findMacroProblem(style: PackedNode): MacroProblem | null {
  const nodes = (style.c ?? []).filter((inner) => typeof inner !== 'string');
  const macros = new Map(nodes.flatMap((one) => (one.n === 'macro' ? [[one.a?.name, one]] : [])));
  const known = new Map<string, Extent>();
  const open = new Set<string>();

  /** A macro called, or the elements of one; the path of open macros is as deep as the recursion goes. */
  const called = (name: string): Extent | MacroProblem => {
    const before = known.get(name);
    if (before) return before;
    const macro = macros.get(name);
    if (!macro || open.has(name)) return { problem: 'part', detail: `macro ${name}` };
    if (open.size > MAX_DEPTH) return { problem: 'macros' };
    open.add(name);
    const extent = measured(macro);
    open.delete(name);
    if ('elements' in extent) known.set(name, extent);
    return extent;
  };
  /** The first problem ends it, or macros that double would be gone through as often as they unfold. */
  const measured = (node: PackedNode): Extent | MacroProblem => {
    const whole = { elements: 1, depth: 1 };
    const add = (part: Extent | MacroProblem): MacroProblem | null => {
      if ('problem' in part) return part;
      whole.elements += part.elements;
      whole.depth = Math.max(whole.depth, part.depth + 1);
      return whole.elements > MAX_ELEMENTS || whole.depth > MAX_DEPTH
        ? { problem: 'macros' }
        : null;
    };
    for (const inner of node.c ?? []) {
      const problem = typeof inner === 'string' ? null : add(measured(inner));
      if (problem) return problem;
    }
    const macro = node.n === 'macro' ? undefined : node.a?.macro;
    return (macro !== undefined && add(called(macro))) || whole;
  };

  for (const node of nodes) {
    const extent = node.n === 'macro' ? called(node.a?.name ?? '') : measured(node);
    if ('problem' in extent) return extent;
  }
  return null;
}
