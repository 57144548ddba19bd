/** What a template makes of an entry. Nothing in it is run: fields are looked up, filters are those of the table. */
import { filter, isFilter } from './filters';
import type { FilterCall, Part } from './parse';
import type { Value } from './value';

/** What a template names and there is none of, each once: told beside the preview. */
interface Unknown {
  line: number;
  name: string;
  kind: 'field' | 'filter';
}

export interface Rendered {
  text: string;
  unknown: Unknown[];
  /** The template makes more than a note holds. */
  isCut: boolean;
}

/** Signs of a note, and parts that are written one after the other: loops in loops go on without end. */
const MOST_SIGNS = 1_000_000;
const MOST_PARTS = 100_000;

export function renderTemplate(
  parts: readonly Part[],
  fields: { readonly [field: string]: Value },
): Rendered {
  // A filter is looked for in what is not written, too.
  const unknown = new Map(unknownFilters(parts).map((one) => [`|${one.name}`, one]));
  const written: string[] = [];
  let signs = 0;
  let count = 0;
  const isFull = () => signs > MOST_SIGNS || count > MOST_PARTS;
  const add = (text: string) => {
    written.push(text.slice(0, Math.max(0, MOST_SIGNS - signs)));
    signs += text.length;
  };
  const note = (name: string, line: number) => {
    if (!unknown.has(name)) unknown.set(name, { line, name, kind: 'field' });
  };
  const lookUp = (path: readonly string[], scope: ReadonlyMap<string, Value>, line: number) => {
    const [first = '', ...rest] = path;
    let value = scope.get(first) ?? (Object.hasOwn(fields, first) ? fields[first] : undefined);
    for (const step of rest)
      value =
        isRecord(value) && Object.hasOwn(value, step)
          ? (value as Record<string, Value>)[step]
          : undefined;
    if (value === undefined) note(path.join('.'), line);
    return value ?? '';
  };
  const write = (some: readonly Part[], scope: ReadonlyMap<string, Value>): void => {
    for (const part of some) {
      count++;
      if (isFull()) return;
      if (part.kind === 'text') add(part.text);
      else if (part.kind === 'field') {
        const value = lookUp(part.path, scope, part.line);
        add(textOf(filtered(value, part.filters)));
      } else if (part.kind === 'if') {
        const isThere = !isEmpty(lookUp(part.path, scope, part.line));
        write(isThere !== part.isNot ? part.parts : part.others, scope);
      } else {
        const list = lookUp(part.path, scope, part.line);
        const each = Array.isArray(list) ? list : isEmpty(list) ? [] : [list];
        for (const [at, one] of each.entries()) {
          if (isFull()) return;
          write(part.parts, new Map([...scope, [part.name, one], ['index', String(at + 1)]]));
        }
      }
    }
  };
  write(parts, new Map());
  return {
    text: written.join(''),
    unknown: [...unknown.values()].toSorted((one, other) => one.line - other.line),
    isCut: isFull(),
  };
}

const isRecord = (value: Value | undefined): value is { readonly [field: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value);

const isEmpty = (value: Value): boolean =>
  typeof value === 'object' ? Object.keys(value).length === 0 : value === '';

/** A filter that there is none of leaves the field as it is. */
const filtered = (value: Value, filters: readonly FilterCall[]): Value =>
  filters.reduce<Value>(
    (now, { name, arguments: given }) => (isFilter(name) ? filter(now, name, given) : now),
    value,
  );

const unknownFilters = (parts: readonly Part[]): Unknown[] =>
  parts.flatMap((part): Unknown[] => {
    if (part.kind === 'for') return unknownFilters(part.parts);
    if (part.kind === 'if') return [...unknownFilters(part.parts), ...unknownFilters(part.others)];
    if (part.kind === 'text') return [];
    return part.filters
      .filter(({ name }) => !isFilter(name))
      .map(({ name }) => ({ line: part.line, name, kind: 'filter' }));
  });

/** A list in one line, as sentences have it. */
const textOf = (value: Value): string => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(textOf).join(', ') : '';
};
