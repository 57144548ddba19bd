/** Reads JSON-LD as pages write it: broken, nested at will, in several scripts that refer to each other. */
import { isNode, localName, type NodesRead, type WritableNode } from './nodes';
import type { DataValue } from './types';

/** Scripts with more characters are left alone: reading them would take longer than a reader waits. */
const MAX_LENGTH = 1_500_000;

/** More than any honest page holds; a guard against hostile nesting. For all scripts of a page. */
const MAX_VALUES = 50_000;

/** A type may have parameters: `application/ld+json; charset=utf-8`. */
export const isJsonLd = (script: Element): boolean =>
  /\bld\+json\b/i.test(script.getAttribute('type') ?? '');

/** Broken scripts are passed over. */
export function readJsonLd(document: Document): NodesRead {
  const reader = new NodeReader();
  const tops: DataValue[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    const source = isJsonLd(script) ? (script.textContent ?? '') : '';
    if (source && source.length <= MAX_LENGTH) tops.push(...reader.read(parse(source)));
  }
  return { tops: tops.filter(isNode), nodes: reader.nodes };
}

/** Sites leave comments, CDATA, a semicolon, and line breaks inside strings. */
function parse(source: string): unknown {
  const repaired = () =>
    source
      .trim()
      .replace(/^(?:<!--|(?:\/\/|\/\*)?\s{0,4}<!\[CDATA\[|\/\*[^*]{0,80}\*\/)(?:\*\/)?/, '')
      .replace(/;$/, '')
      .replace(/(?:(?:\/\/|\/\*)?\s{0,4}\]\]>(?:\*\/)?|-->)$/, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks inside strings are what breaks real pages
      .replace(/[\u0000-\u001f]+/g, ' ')
      .trim()
      .replace(/;$/, '');
  for (const attempt of [() => source, repaired]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The second attempt repairs what can be.
    }
  }
  return null;
}

interface Pending {
  value: unknown;
  into: DataValue[];
}

/** Makes nodes of parsed JSON, level by level rather than by recursion, so that depth costs no stack. */
class NodeReader {
  readonly nodes: WritableNode[] = [];
  private left = MAX_VALUES;

  read(data: unknown): DataValue[] {
    const top: DataValue[] = [];
    const waiting: Pending[] = [{ value: data, into: top }];
    for (let at = 0; at < waiting.length && this.left > 0; at += 1) {
      const { value, into } = waiting[at] as Pending;
      for (const item of Array.isArray(value) ? value : [value]) {
        this.left -= 1;
        if (this.left < 0) break;
        if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
          into.push(item);
        else if (Array.isArray(item)) waiting.push({ value: item, into });
        else if (item) this.object(item as Record<string, unknown>, into, waiting);
      }
    }
    return top;
  }

  private object(record: Record<string, unknown>, into: DataValue[], waiting: Pending[]): void {
    const inner = record['@value'] ?? record['@list'] ?? record['@set'];
    if (inner !== undefined) {
      waiting.push({ value: inner, into });
      return;
    }
    const properties = new Map<string, DataValue[]>();
    const types: string[] = [];
    const node: WritableNode = { types, id: null, element: null, properties };
    for (const [key, value] of Object.entries(record)) {
      if (key === '@type') {
        for (const type of Array.isArray(value) ? value : [value])
          if (typeof type === 'string') types.push(localName(type));
      } else if (key === '@id') node.id = typeof value === 'string' ? value.trim() : null;
      else if (value !== null && key !== '@context') {
        const name = localName(key);
        const values = properties.get(name) ?? [];
        properties.set(name, values);
        waiting.push({ value, into: values });
      }
    }
    this.nodes.push(node);
    into.push(node);
  }
}
