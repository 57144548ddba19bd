/** `npm run build`: the extension for both browsers; `npm run zip`: packed for their stores. */
import { argv, stdout } from 'node:process';
import { build } from './lib/build.mjs';
import { BUILT, DIST } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';

const say = (line) => stdout.write(`${line}\n`);

async function zip() {
  for (const browser of Object.keys(BUILT)) {
    say(`Packing the extension for ${browser === 'chrome' ? 'Chromium' : 'Firefox'} …`);
    if ((await run('wxt', ['zip', '-b', browser, '--level', 'warn'])) !== 0) return false;
  }
  say(`The packages for the stores are in ${DIST}`);
  return true;
}

async function buildBoth() {
  for (const browser of Object.keys(BUILT)) if (!(await build(browser, say))) return false;
  say(`\nChrome, Edge, Chromium: chrome://extensions, “Developer mode”, “Load unpacked”, this folder:
  ${BUILT.chrome}
Firefox: about:debugging#/runtime/this-firefox, “Load Temporary Add-on”, this file:
  ${BUILT.firefox}/manifest.json`);
  return true;
}

const isReady = await ensureDependencies(say);
process.exitCode = isReady && (await (argv[2] === 'zip' ? zip() : buildBoth())) ? 0 : 1;
