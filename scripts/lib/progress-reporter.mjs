/**
 * A reporter of Vitest that writes down at once what happens, one JSON object a line, into the file named in
 * PROGRESS_FILE: what has run can be counted even when the run never ends.
 */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { env } from 'node:process';
import { ROOT } from './paths.mjs';

const write = (event) => appendFileSync(env.PROGRESS_FILE, `${JSON.stringify(event)}\n`);
const nameOf = ({ moduleId }) => relative(ROOT, moduleId);

export default class ProgressReporter {
  onTestRunStart(specifications) {
    write({ kind: 'run', files: specifications.map(nameOf) });
  }

  onTestModuleCollected(module) {
    const tests = [...module.children.allTests()].map(({ id, fullName }) => ({ id, fullName }));
    write({ kind: 'collected', file: nameOf(module), tests });
  }

  onTestCaseResult(test) {
    write({ kind: 'test', file: nameOf(test.module), id: test.id, state: test.result().state });
  }

  onTestModuleEnd(module) {
    write({ kind: 'file', file: nameOf(module), isLoaded: module.errors().length === 0 });
  }

  onTestRunEnd() {
    write({ kind: 'end' });
  }
}
