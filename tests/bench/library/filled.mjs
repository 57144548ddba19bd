/** Browsers whose library has so many entries. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { openChromium } from '../../../scripts/lib/extension.mjs';

/** What filling took, beside the profile that was filled. */
const TOOK = 'paper-trail-took.json';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A script for a page, which puts what it exports under the name. */
export async function bundled(entry, name) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: here(entry), formats: ['iife'], name },
    },
  });
  return (Array.isArray(built) ? built[0] : built).output[0].code;
}

/** A browser with so many entries; taken from the folder `--filled`, or left there, where that is given. */
export async function openFilled(size, bundle, filled) {
  const folder = filled && join(filled, String(size));
  // A backup of a large library takes minutes in one call.
  const launch = {
    executablePath: findChromium(),
    extraArguments: ['--lang=en-US'],
    protocolTimeout: 0,
  };
  if (folder && existsSync(folder)) {
    const took = JSON.parse(readFileSync(join(folder, TOOK), 'utf8'));
    const session = await openChromium({ ...launch, profileFrom: folder });
    return { session, took };
  }
  const session = await openChromium(launch);
  const call = await benchIn(session, bundle);
  const took = { merge: 0, index: 0 };
  for (let from = 0; from < size; from += 2000) {
    const part = await call(`fill(${from}, ${Math.min(size, from + 2000)})`);
    took.merge += part.merge / size;
    took.index += part.index / size;
    if (from % 20_000 === 0) console.error(`${from} of ${size}`);
  }
  if (!folder) return { session, took };
  await session.browser.close();
  cpSync(session.profile, folder, { recursive: true });
  writeFileSync(join(folder, TOOK), JSON.stringify(took));
  return openFilled(size, bundle, filled);
}

export async function openPage(session, name) {
  const page = await session.browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`chrome-extension://${session.id}/${name}`);
  await page.bringToFront();
  return page;
}

/** The library is asked from another page of the extension, so that no list is drawn meanwhile. */
export async function benchIn(session, bundle) {
  const page = await openPage(session, 'options.html');
  await page.evaluate(`${bundle}; globalThis.paperTrailBench = paperTrailBench; 1`);
  return (expression) => page.evaluate(`paperTrailBench.${expression}`);
}
