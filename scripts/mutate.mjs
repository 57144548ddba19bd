/**
 * `npm run mutate -- FILE[:FIRST-LAST] [TEST ...]`: breaks the lines of a module, or some of them, one at a time,
 * runs the tests that reach it (or those given), and says which breaks no test has noticed. The file is put back,
 * whatever happens.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { underPinnedNode } from './lib/setup.mjs';

const say = (line) => stdout.write(`${line}\n`);
await underPinnedNode(fileURLToPath(import.meta.url), argv.slice(2), say);

/** A break that makes a loop endless is noticed, too. */
const MAX_SECONDS = 300;

/** The quick ones first: what they notice need not be taken to a browser. */
const LAYERS = [['unit', 'property'], ['dom']];

const [asked = '', ...tests] = argv.slice(2);
const [, file, first = 1, last = Infinity] = /^(.+?)(?::(\d+)-(\d+))?$/.exec(asked) ?? [];
if (!file) {
  say('Give the module to break: npm run mutate -- utils/text/months.ts [TEST ...]');
  exit(2);
}
const path = resolve(file);
const whole = readFileSync(path, 'utf8');
const putBack = () => writeFileSync(path, whole);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    putBack();
    exit(1);
  });
}

const { createVitest } = await import('vitest/node');
const { mutantsOf } = await import('./lib/mutants.mjs');

let vitest = null;
async function close() {
  await vitest?.close();
  vitest = null;
}

/** Names of tests that fail as the module stands now, at least the first; ["no answer"] where they hang. */
async function failures() {
  // Opened anew after a run that hung.
  vitest ??= await createVitest('test', {
    watch: false,
    project: LAYERS.flat(),
    related: [path],
    bail: 1,
    reporters: [{}],
  });
  vitest.invalidateFile(path);
  const reaching = await vitest.getRelevantTestSpecifications(tests);
  if (reaching.length === 0) throw new Error(`no test reaches ${file}`);
  for (const names of LAYERS) {
    const layer = reaching.filter(({ project }) =>
      names.some((name) => project.name.startsWith(name)),
    );
    const failed = layer.length > 0 ? await run(layer) : [];
    if (failed.length > 0) return failed;
  }
  return [];
}

async function run(specifications) {
  const late = Promise.withResolvers();
  const timer = setTimeout(() => late.resolve(null), MAX_SECONDS * 1000);
  const result = await Promise.race([vitest.runTestSpecifications(specifications), late.promise]);
  clearTimeout(timer);
  if (result === null) {
    await close();
    return ['no answer'];
  }
  const failed = result.testModules
    .filter((module) => !module.ok())
    .flatMap((module) => [
      module.moduleId,
      ...[...module.children.allTests('failed')].map(({ fullName }) => `  ${fullName}`),
    ]);
  return [...failed, ...result.unhandledErrors.map(({ message }) => message)];
}

const survivors = [];
const mutants = mutantsOf(whole, path).filter(
  ({ line }) => line >= Number(first) && line <= Number(last),
);
try {
  const before = await failures();
  if (before.length > 0) {
    say(`Tests fail before anything is broken:\n${before.join('\n')}`);
    exit(1);
  }
  for (const [at, { line, from, to, code }] of mutants.entries()) {
    writeFileSync(path, code);
    const noticed = (await failures()).length > 0;
    const words = `${file}:${line}  ${from}  →  ${to}`;
    say(`${at + 1}/${mutants.length} ${noticed ? 'noticed ' : 'SURVIVES'} ${words}`);
    if (!noticed) survivors.push(words);
  }
} finally {
  putBack();
  await close();
}
say(`\n${mutants.length - survivors.length} of ${mutants.length} breaks were noticed.`);
if (survivors.length > 0) say(`No test notices:\n  ${survivors.join('\n  ')}`);
exit(0);
