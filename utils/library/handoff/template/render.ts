/** What a template makes of an entry. Nothing in it is run: fields are looked up, filters are those of the table. */
import { FILTERS, type FilterName } from './filters';
import type { FilterCall, Part } from './parse';
import type { Value } from './value';

/** What a template names and there is none of, each once: told beside the preview. */
export interface Rendered {
  text: string;
  unknown: { line: number; name: string }[];
}

export function renderTemplate(
  parts: readonly Part[],
  fields: { readonly [field: string]: Value },
): Rendered {
  const unknown = new Map<string, number>();
  const written: string[] = [];
  const note = (name: string, line: number) => {
    if (!unknown.has(name)) unknown.set(name, line);
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
      if (part.kind === 'text') written.push(part.text);
      else if (part.kind === 'field') {
        const value = lookUp(part.path, scope, part.line);
        written.push(textOf(filtered(value, part.filters, (name) => note(`|${name}`, part.line))));
      } else if (part.kind === 'if') {
        const isThere = !isEmpty(lookUp(part.path, scope, part.line));
        write(isThere !== part.isNot ? part.parts : part.others, scope);
      } else {
        const list = lookUp(part.path, scope, part.line);
        const each = Array.isArray(list) ? list : isEmpty(list) ? [] : [list];
        for (const [at, one] of each.entries())
          write(part.parts, new Map([...scope, [part.name, one], ['index', String(at + 1)]]));
      }
    }
  };
  write(parts, new Map());
  return {
    text: written.join(''),
    unknown: [...unknown].map(([name, line]) => ({ name, line })),
  };
}

const isRecord = (value: Value | undefined): value is { readonly [field: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value);

const isEmpty = (value: Value): boolean =>
  typeof value === 'object' ? Object.keys(value).length === 0 : value === '';

function filtered(
  value: Value,
  filters: readonly FilterCall[],
  onUnknown: (name: string) => void,
): Value {
  return filters.reduce<Value>((now, { name, arguments: given }) => {
    if (!Object.hasOwn(FILTERS, name)) {
      onUnknown(name);
      return now;
    }
    return FILTERS[name as FilterName](now, ...given);
  }, value);
}

/** A list in one line, as sentences have it. */
const textOf = (value: Value): string => {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(textOf).join(', ') : '';
};
