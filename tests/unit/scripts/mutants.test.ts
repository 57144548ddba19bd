/** `npm run mutate` breaks what is run, in one place at a time, and nothing else. */
import { expect, it } from 'vitest';
import { mutantsOf } from '../../../scripts/lib/mutants.mjs';

const breaks = (code: string) =>
  mutantsOf(code, 'module.ts').map(({ from, to }) => `${from} → ${to}`);

it.each([
  [
    'a condition, and the way out that it guards',
    'function f(x) { if (x) return; g(); }',
    ['if (x) return; → ;', 'x → !(x)'],
  ],
  ['a condition with another way', 'if (x) f(); else g();', ['x → !(x)']],
  ['a choice', 'f(x ? a : b);', ['x → !(x)']],
  ['a bound', 'f(x < y);', ['x < y → x <= y']],
  ['a number', 'f(7);', ['7 → (7 + 1)']],
  ['a list', "f(['a', 'b']);", ["['a', 'b'] → ['a']"]],
  ['the alternatives of a pattern', 'f(/one|two\\|2/i);', ['/one|two\\|2/i → /one/i']],
  ['what stands in for nothing', 'f(x ?? y);', ['x ?? y → x']],
  ['one for all', 'xs.some(f);', ['some → every']],
  ['a sign', 'f(!x, true);', ['!x → x', 'true → false']],
])('breaks %s', (_, code, expected) => {
  expect(breaks(code)).toEqual(expected);
});

it.each([
  ['a type', 'const x: 1 | 2 = f(); interface A { b: true }'],
  ['what is there for the types', "f(x ?? '');"],
  ['a name', "import { some } from 'every';"],
])('leaves %s alone', (_, code) => {
  expect(breaks(code)).toEqual([]);
});

it('gives the whole module, broken in that place', () => {
  const [mutant] = mutantsOf('const a = 1;\nf(x > a);\n', 'module.ts').slice(1);
  expect(mutant).toMatchObject({ line: 2, code: 'const a = 1;\nf(x >= a);\n' });
});
