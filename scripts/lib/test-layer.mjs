/** Runs Vitest, counts what it says, and ends a run that hangs. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';
import { run } from './run.mjs';

/** A slow machine gets all the time it wants; one on which no test reports for so long hangs. */
const QUIET_MINUTES = 5;

let runs = 0;

/**
 * {passed, failed, notRun} of one `vitest run`. A file that could not be loaded, an error outside every test,
 * a test that was left out or never reported and a run without any test count as failed: none of them shows
 * anything. `notRun` names what never reported.
 */
export async function runLayer(args, folder, say, quietMinutes = QUIET_MINUTES) {
  const progress = join(folder, `vitest-${++runs}.jsonl`);
  const written = () => statSync(progress, { throwIfNoEntry: false })?.size ?? 0;
  const isQuiet = quietFor(quietMinutes * 60_000, Date.now());
  const hanging = new AbortController();
  const watching = setInterval(() => {
    if (!isQuiet(written(), Date.now())) return;
    clearInterval(watching);
    say(`No test has reported for ${quietMinutes} minutes: the run is ended.`);
    hanging.abort();
  }, 1000);
  const reporters = ['default', fromRoot('scripts/lib/progress-reporter.mjs')];
  const status = await run(
    'vitest',
    ['run', ...args, ...reporters.map((reporter) => `--reporter=${reporter}`)],
    {
      extraEnv: { TMPDIR: folder, NO_COLOR: '1', PROGRESS_FILE: progress },
      signal: hanging.signal,
    },
  );
  clearInterval(watching);
  return countProgress(existsSync(progress) ? readFileSync(progress, 'utf8') : '', status);
}

/** Says of the size of a file that grows, at each look, whether it has stood still for so long. */
export function quietFor(ms, start) {
  let last = { size: 0, at: start };
  return (size, now) => {
    if (size !== last.size) last = { size, at: now };
    return now - last.at >= ms;
  };
}

/** The same from what progress-reporter.mjs wrote and Vitest's exit status. */
export function countProgress(text, status) {
  const events = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const of = (kind) => events.filter((event) => event.kind === kind);
  const states = new Map(of('test').map(({ id, state }) => [id, state]));
  const collected = new Map(of('collected').map(({ file, tests }) => [file, tests]));
  const ended = new Map(of('file').map(({ file, isLoaded }) => [file, isLoaded]));
  const files = new Set(of('run').flatMap((event) => event.files));

  const notRun = [...files].flatMap((file) => {
    const silent = (collected.get(file) ?? []).filter(({ id }) => !states.has(id));
    if (silent.length > 0) return silent.map(({ fullName }) => `${file} > ${fullName}`);
    return ended.has(file) ? [] : [file];
  });
  const passed = [...states.values()].filter((state) => state === 'passed').length;
  const unloaded = [...ended].filter(([, isLoaded]) => !isLoaded).length;
  const failed = states.size - passed + unloaded + notRun.length;
  const isFine = status === 0 && passed > 0 && of('end').length > 0;
  return { passed, failed: isFine ? failed : Math.max(1, failed), notRun };
}
