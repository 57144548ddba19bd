/**
 * `npm test`: everything that is checked, from a fresh clone on. Prints "N passed, N failed" last.
 * Node's own modules only: it starts before anything is installed.
 */
import { stdout } from 'node:process';
import { coverageArguments, readCoverage } from './lib/coverage.mjs';
import { BUILT } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import {
  canInstallPackages,
  ensureChromium,
  ensureDependencies,
  ensureDesktop,
  ensureFirefox,
} from './lib/setup.mjs';
import { cleanUp, temporaryFolder } from './lib/temp-files.mjs';
import { runLayer } from './lib/test-layer.mjs';

const say = (line) => stdout.write(`${line}\n`);
const total = { passed: 0, failed: 0 };
const failures = [];
const folder = temporaryFolder();

function count(name, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  say(`   ${name}: ${passed} passed, ${failed} failed`);
}

/** A tool that passes or fails as a whole. */
async function check(name, command, args, stdio = 'inherit') {
  say(`\n== ${name}`);
  const status = await run(command, args, { stdio, extraEnv: { TMPDIR: folder, NO_COLOR: '1' } });
  count(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return status === 0;
}

async function layer(name, args) {
  say(`\n== ${name}`);
  const result = await runLayer(args, folder, say);
  if (result.notRun.length > 0) say(`   Did not run:\n     ${result.notRun.join('\n     ')}`);
  count(name, result);
}

/** A layer that also counts which lines of the rooms it reaches; each room passes or fails. */
async function layerWithCoverage(name, args, kind) {
  await layer(name, [...args, ...coverageArguments(kind, folder)]);
  const rooms = readCoverage(kind, folder);
  // Nothing is counted after a failure, which is one already.
  if (rooms === null) return;
  for (const { room, share, floor } of rooms) say(`   ${room}: ${share} % (floor ${floor} %)`);
  const failed = rooms.filter(({ share, floor }) => share < floor).length;
  count(`coverage of ${name}`, { passed: rooms.length - failed, failed });
}

/** Where everything can be installed, not having it is a failure; elsewhere it is said, and said again. */
const notRun = [];
function leaveOut(name, reason) {
  notRun.push(`${name} (${reason})`);
  if (canInstallPackages() || process.env.CI) count(name, { passed: 0, failed: 1 });
}

async function main() {
  if (!(await ensureDependencies(say))) return count('dependencies', { passed: 0, failed: 1 });
  const chromium = await ensureChromium(say);
  const firefox = await ensureFirefox(say);
  const desktop = await ensureDesktop(say);

  await check('lint', 'biome', ['check', '.']);
  if (await check('prepare', 'wxt', ['prepare'], 'on failure'))
    await check('types', 'tsc', ['--noEmit']);
  await check('unused files, exports and packages', 'knip', ['--no-progress']);
  await check('spelling', 'cspell', ['--no-progress', '--no-summary']);
  const quick = ['--project', 'unit', '--project', 'property'];
  await layerWithCoverage('unit and property', quick, 'unit');
  if (chromium) await layerWithCoverage('dom', ['--project', 'dom'], 'dom');
  else leaveOut('dom', 'no Chromium, Chrome or Edge');

  const build = (name, browser) =>
    check(`build for ${name}`, 'wxt', ['build', '-b', browser], 'on failure');
  const forChrome = await build('Chromium', 'chrome');
  const forFirefox = await build('Firefox', 'firefox');
  if (forFirefox) {
    const args = ['lint', '--source-dir', BUILT.firefox, '--output', 'text'];
    await check("Mozilla's lint", 'web-ext', args, 'on failure');
  }
  if (!forChrome || !forFirefox) leaveOut('e2e', 'the extension was not built');
  else if (!chromium) leaveOut('e2e', 'no Chromium, Chrome or Edge');
  else {
    const without = [
      ...(firefox ? [] : [['e2e in Firefox', 'no Firefox', 'tests/e2e/firefox/**']]),
      ...(desktop ? [] : [['e2e with a window', 'no Xvfb', 'tests/e2e/desktop/**']]),
    ];
    for (const [name, reason] of without) leaveOut(name, reason);
    await layer('e2e', [
      '--project',
      'e2e',
      ...without.flatMap(([, , pattern]) => ['--exclude', pattern]),
    ]);
  }
}

try {
  await main();
} catch (error) {
  say(String(error?.stack ?? error));
  count('the test run itself', { passed: 0, failed: 1 });
} finally {
  cleanUp(folder);
}

if (failures.length > 0) say(`\nFailed: ${failures.join(', ')}`);
if (notRun.length > 0) say(`\nNot run on this machine: ${notRun.join(', ')}`);
say(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
