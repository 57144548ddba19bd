/**
 * Says what the extension reads on stored pages: one JSON object a line, in the order given.
 * The contract stands in CONTRIBUTING.md; `npm run --silent inspect -- --help` prints the short form.
 */
import { argv, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureChromium, underPinnedNode } from './lib/setup.mjs';

const say = (line) => stderr.write(`${line}\n`);
await underPinnedNode(fileURLToPath(import.meta.url), argv.slice(2), say);

const { readArguments, USAGE } = await import('./lib/inspect/arguments.mjs');
const asked = await readArguments(argv.slice(2));
if (asked.help || asked.problem) {
  say(asked.problem ? `${asked.problem}\n\n${USAGE}` : USAGE);
  process.exit(asked.problem ? 2 : 0);
}

const { buildIfStale } = await import('./lib/build.mjs');
const executablePath = await ensureChromium(say);
// A trace is made of the sources themselves.
const isReady = asked.trace || (await buildIfStale('chrome', say));
if (!executablePath || !isReady) process.exit(1);

const { inspect } = await import('./lib/inspect/inspect.mjs');
await inspect({ ...asked, executablePath });
