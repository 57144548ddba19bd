/** `npm run bench -- NAME [arguments]`: runs tests/bench/NAME/run.mjs; without a name, tells which there are. */
import { existsSync, readdirSync } from 'node:fs';
import { argv, execPath, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fromRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { underPinnedNode } from './lib/setup.mjs';

const [name, ...args] = argv.slice(2);
const script = (bench) => fromRoot(`tests/bench/${bench}/run.mjs`);
const folder = fromRoot('tests/bench');
const names = existsSync(folder)
  ? readdirSync(folder).filter((one) => existsSync(script(one)))
  : [];

if (!name) {
  stdout.write(`${['Benchmarks: npm run bench -- NAME', ...names].join('\n  ')}\n`);
} else if (!names.includes(name)) {
  stderr.write(`There is no benchmark "${name}", only: ${names.join(', ')}\n`);
  process.exitCode = 2;
} else {
  const say = (line) => stderr.write(`${line}\n`);
  await underPinnedNode(fileURLToPath(import.meta.url), argv.slice(2), say);
  process.exitCode = await run(execPath, [script(name), ...args]);
}
