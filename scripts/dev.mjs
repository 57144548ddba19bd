/** `npm run dev`: WXT's server, which builds anew with every change, and a browser with the extension where one can be opened. */
import { argv, stdout } from 'node:process';
import { hasDisplay, isRoot } from './lib/browsers.mjs';
import { run } from './lib/run.mjs';
import { ensureChromium, ensureDependencies, ensureFirefox } from './lib/setup.mjs';

const say = (line) => stdout.write(`${line}\n`);
const args = argv.slice(2);

if (!(await ensureDependencies(say))) process.exit(1);
if (!hasDisplay()) {
  say(
    'There is no display, so no browser is opened: load the folder that is named below in one of',
  );
  say('your own, or run “xvfb-run -a npm run dev”.');
} else {
  const found = await (args.includes('firefox') ? ensureFirefox : ensureChromium)(say);
  if (!found) process.exit(1);
  if (isRoot()) say('You are root, so Chromium is opened without its sandbox (--no-sandbox).');
}
process.exitCode = await run('wxt', args);
