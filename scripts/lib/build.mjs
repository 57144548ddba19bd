/** Builds the extension, but only when the sources are newer than what was built. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT, fromRoot } from './paths.mjs';
import { run } from './run.mjs';

const SOURCES = [
  'assets',
  'components',
  'entrypoints',
  'locales',
  'public',
  'scripts/lib/csl',
  'utils',
  'package-lock.json',
  'wxt.config.ts',
];

/** The latest change under a file or folder, in ms; folders count too, since they show deletions. */
export function newestChange(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** True when the build is there and no source is newer. */
function isBuilt(browser) {
  const manifest = join(BUILT[browser], 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.every((path) => newestChange(fromRoot(path)) <= built);
}

/** Builds for "chrome" or "firefox"; only what goes wrong is shown, on stderr. True when it worked. */
export async function build(browser, say) {
  say(`Building the extension for ${browser === 'chrome' ? 'Chromium' : 'Firefox'} …`);
  const args = ['build', '-b', browser, '--level', 'warn'];
  return (await run('wxt', args, { stdio: 'on failure' })) === 0;
}

export async function buildIfStale(browser, say) {
  return isBuilt(browser) || build(browser, say);
}
