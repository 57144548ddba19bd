/** What JSON-LD and markup have in common: names without their namespace, and references between things. */
import type { DataNode, DataValue } from './types';

/** A node while it is read. */
export interface WritableNode extends DataNode {
  id: string | null;
  readonly properties: Map<string, DataValue[]>;
}

/** What one way of writing data gives: all nodes, and among them those that stand in no other. */
export interface NodesRead {
  tops: DataNode[];
  nodes: WritableNode[];
}

export const isNode = (value: DataValue | undefined): value is DataNode =>
  typeof value === 'object';

/** "https://schema.org/Person", "schema:Person" and "Person" are one. */
export const localName = (name: string): string => name.trim().replace(/^.*[/#:]/s, '');

const isReference = ({ id, properties }: DataNode): boolean => id !== null && properties.size === 0;

/** Puts in the place of each mere reference the thing that it refers to, where the page describes it. */
export function resolveReferences(nodes: readonly WritableNode[]): void {
  const described = new Map<string, DataNode>();
  for (const node of nodes)
    if (node.id && !isReference(node) && !described.has(node.id)) described.set(node.id, node);
  for (const { properties } of nodes) {
    for (const values of properties.values()) {
      for (const [at, value] of values.entries())
        if (isNode(value) && isReference(value))
          values[at] = described.get(value.id ?? '') ?? value;
    }
  }
}

/** Properties whose values the page describes as much as the thing that has them. */
const PAGE_LEVEL = ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate'] as const;

/** What the page describes by itself, and not as the author, part or source of something else. */
export function pageLevel(tops: readonly DataNode[]): DataNode[] {
  const found = new Set(tops);
  // A set is walked in the order of adding, to what is added on the way as well.
  for (const node of found) {
    for (const name of PAGE_LEVEL)
      for (const value of node.properties.get(name) ?? []) if (isNode(value)) found.add(value);
  }
  return [...found];
}
