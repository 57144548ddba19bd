/** Runs Vitest and counts what it says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** No layer takes this long; one that does hangs. */
const MINUTES_A_LAYER = 9;

let runs = 0;

/**
 * {passed, failed} of one `vitest run`. A file that could not be loaded, an error outside every test,
 * a test that was left out and a run without any test count as failed: none of them shows anything.
 */
export async function runLayer(args, folder) {
  const outputFile = join(folder, `vitest-${++runs}.json`);
  const status = await run(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`],
    { extraEnv: { TMPDIR: folder, NO_COLOR: '1' }, seconds: MINUTES_A_LAYER * 60 },
  );
  return countReport(existsSync(outputFile) ? readFileSync(outputFile, 'utf8') : '', status);
}

/** The same from Vitest's JSON report and its exit status. */
export function countReport(json, status) {
  const report = json ? JSON.parse(json) : { numPassedTests: 0, testResults: [] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = tests.length - passed + unloaded;
  const isFine = status === 0 && passed > 0;
  return { passed, failed: isFine ? failed : Math.max(1, failed) };
}
