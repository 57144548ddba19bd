/** Things that no version of ours would have stored, of every type there is. */
export const NONSENSE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'moss',
  '__proto__',
  [],
  [null],
  [[]],
  {},
  { a: 1 },
  JSON.parse('{"__proto__": {"length": 1}, "constructor": 1, "toString": null, "then": null}'),
];

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]));
  return [path, ...inner];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

function without(value: unknown, path: Path): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((at, key) => at[key] as typeof copy, copy);
  delete holder[last];
  return copy;
}

/** `value` with nonsense in the place of every part of it, itself included, and without each part. */
export function* spoilt(value: unknown): Generator<unknown> {
  for (const path of pathsIn(value)) {
    for (const nonsense of NONSENSE) yield replaced(value, path, nonsense);
    if (path.length > 0) yield without(value, path);
  }
}
