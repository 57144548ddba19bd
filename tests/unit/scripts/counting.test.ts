/** `npm test` must not call a run fine that showed nothing. */
import { expect, it } from 'vitest';
import { countReport } from '../../../scripts/lib/test-layer.mjs';

const report = (...files: { status?: string; tests: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status = 'passed', tests }) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  });

it.each([
  { case: 'all passed', json: report({ tests: ['passed', 'passed'] }), status: 0, counts: [2, 0] },
  { case: 'one failed', json: report({ tests: ['passed', 'failed'] }), status: 1, counts: [1, 1] },
  {
    case: 'one left out',
    json: report({ tests: ['passed', 'skipped'] }),
    status: 0,
    counts: [1, 1],
  },
  {
    case: 'a file that did not load',
    json: report({ tests: ['passed'] }, { status: 'failed', tests: [] }),
    status: 1,
    counts: [1, 1],
  },
  {
    case: 'an error outside every test',
    json: report({ tests: ['passed'] }),
    status: 1,
    counts: [1, 1],
  },
  { case: 'no test at all', json: report(), status: 0, counts: [0, 1] },
  { case: 'no report', json: '', status: 1, counts: [0, 1] },
])('counts $case', ({ json, status, counts: [passed, failed] }) => {
  expect(countReport(json, status)).toEqual({ passed, failed });
});
