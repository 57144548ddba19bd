/** Random nonsense in several places of a value at once; the same each time. */
import { NONSENSE } from './nonsense';

/** Names that every object has, where a table is asked for them. */
const MEMBERS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'then'];
const ALL: readonly unknown[] = [
  ...NONSENSE,
  ...MEMBERS,
  'x'.repeat(3000),
  [[[[]]]],
  '\u0000',
  '<b',
];

/** Numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` copies of `value`, each with up to four places changed, taken out, doubled or named otherwise. */
export function* mutations(value: unknown, count: number): Generator<unknown> {
  const random = numbers(count);
  const pick = <One>(from: readonly One[]) => from[Math.floor(random() * from.length)] as One;
  for (let made = 0; made < count; made++) {
    const root = { value: structuredClone(value) };
    for (let change = 0; change <= random() * 4; change++) spoil(root, pick, random);
    yield root.value;
  }
}

type Pick = <One>(from: readonly One[]) => One;

function spoil(root: { value: unknown }, pick: Pick, random: () => number): void {
  let holder: Record<string, unknown> = root;
  let key = 'value';
  while (random() < 0.8) {
    const inner = holder[key];
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
    holder = inner as Record<string, unknown>;
    key = pick(Object.keys(inner));
  }
  const way = random();
  if (way < 0.6) Object.assign(holder, { [key]: structuredClone(pick(ALL)) });
  else if (way < 0.75 && holder !== root) delete holder[key];
  else if (way < 0.9 && !Array.isArray(holder))
    Object.defineProperty(holder, pick(MEMBERS), {
      value: structuredClone(pick(ALL)),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else holder[key] = [holder[key], structuredClone(pick(ALL)), holder[key]];
}

/** `count` copies of a text with parts cut out, doubled, moved or turned into names of members. */
export function* textMutations(text: string, count: number): Generator<string> {
  const random = numbers(text.length);
  const at = (parts: readonly string[]) => Math.floor(random() * parts.length);
  for (let made = 0; made < count; made++) {
    let parts = text.split(/(?=[<"/])/);
    for (let change = 0; change <= random() * 4; change++) {
      const [one, other] = [at(parts), at(parts)];
      const way = Math.floor(random() * 5);
      if (way === 0) parts = parts.toSpliced(one, 1);
      if (way === 1) parts = parts.toSpliced(other, 0, parts[one] ?? '');
      if (way === 2) parts = parts.slice(0, one);
      if (way === 3) parts = parts.with(one, `"${MEMBERS[other % MEMBERS.length]}`);
      if (way === 4) parts = parts.with(one, `${parts[one]}\u0000&#x0;]]>`);
      if (parts.length === 0) break;
    }
    yield parts.join('');
  }
}
