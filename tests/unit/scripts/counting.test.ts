/** `npm test` must not call a run fine that showed nothing, nor end one that is only slow. */
import { describe, expect, it } from 'vitest';
import { countProgress, quietFor } from '../../../scripts/lib/test-layer.mjs';

interface File {
  /** States by test; null where a test never reported. */
  tests: (string | null)[];
  isLoaded?: boolean;
  /** False where the file never came to its end. */
  ends?: boolean;
}

/** What the reporter writes of a run. */
function progress(files: File[], { ends = true, unstarted = [] as string[] } = {}): string {
  const name = (at: number) => `tests/${'abc'[at]}.test.ts`;
  const events = files.flatMap(({ tests, isLoaded = true, ends: fileEnds = true }, at) => {
    const file = name(at);
    const ids = tests.map((state, n) => ({ id: `${at}.${n}`, fullName: `test ${n}`, state }));
    return [
      { kind: 'collected', file, tests: ids },
      ...ids
        .filter(({ state }) => state !== null)
        .map(({ id, state }) => ({ kind: 'test', file, id, state })),
      ...(fileEnds ? [{ kind: 'file', file, isLoaded }] : []),
    ];
  });
  const run = { kind: 'run', files: [...files.map((_, at) => name(at)), ...unstarted] };
  return [run, ...events, ...(ends ? [{ kind: 'end' }] : [])]
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('');
}

it.each([
  { case: 'all passed', text: progress([{ tests: ['passed', 'passed'] }]), status: 0, is: [2, 0] },
  { case: 'one failed', text: progress([{ tests: ['passed', 'failed'] }]), status: 1, is: [1, 1] },
  {
    case: 'one left out',
    text: progress([{ tests: ['passed', 'skipped'] }]),
    status: 0,
    is: [1, 1],
  },
  {
    case: 'a file that did not load',
    text: progress([{ tests: ['passed'] }, { tests: [], isLoaded: false }]),
    status: 1,
    is: [1, 1],
  },
  {
    case: 'an error outside every test',
    text: progress([{ tests: ['passed'] }]),
    status: 1,
    is: [1, 1],
  },
  {
    case: 'a run that never came to its end',
    text: progress([{ tests: ['passed'] }], { ends: false }),
    status: 0,
    is: [1, 1],
  },
  { case: 'no test at all', text: progress([]), status: 0, is: [0, 1] },
  { case: 'no report', text: '', status: 1, is: [0, 1] },
])('counts $case', ({ text, status, is: [passed, failed] }) => {
  expect(countProgress(text, status)).toEqual({ passed, failed, notRun: [] });
});

it('counts what ran before a run was ended, and names what did not run', () => {
  const files = [{ tests: ['passed', 'failed'] }, { tests: ['passed', null, null], ends: false }];
  const text = progress(files, { ends: false, unstarted: ['tests/z.test.ts'] });
  expect(countProgress(text, 1)).toEqual({
    passed: 2,
    failed: 4,
    notRun: ['tests/b.test.ts > test 1', 'tests/b.test.ts > test 2', 'tests/z.test.ts'],
  });
});

describe('a run', () => {
  const MINUTE = 60_000;
  const looks = (...sizes: number[]) => {
    const isQuiet = quietFor(5 * MINUTE, 0);
    return sizes.map((size, at) => isQuiet(size, (at + 1) * MINUTE));
  };

  it('that goes on reporting is given all the time it wants', () => {
    const slow = Array.from({ length: 60 }, (_, at) => Math.floor(at / 4));
    expect(looks(...slow)).not.toContain(true);
  });

  it('in which no test reports any more hangs', () => {
    expect(looks(10, 20, 20, 20, 20, 20, 20).indexOf(true)).toBe(6);
    expect(looks(0, 0, 0, 0, 0).indexOf(true)).toBe(4);
  });
});
