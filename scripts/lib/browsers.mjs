/** Finds the browsers that are installed. Node's own modules only: runs before anything is installed. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { CACHE } from './paths.mjs';

/** Where the Chromium family installs itself, by platform, the freest build first. */
const CHROMIUM_PATHS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FIREFOX_PATHS = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const firstThere = (paths = []) => paths.find((path) => existsSync(path));

/** A build that scripts/lib/setup.mjs downloaded: .cache/browsers/<name>/<build>/<folder>/<program>. */
function downloaded(name) {
  const folder = join(CACHE, 'browsers', name);
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .flatMap((build) => readdirSync(join(folder, build)).map((inner) => join(folder, build, inner)))
    .map((inner) => join(inner, name))
    .find((path) => existsSync(path));
}

/** Path of an installed Chromium, Chrome or Edge; CHROME_PATH wins. Undefined when there is none. */
export function findChromium() {
  return env.CHROME_PATH ?? downloaded('chrome') ?? firstThere(CHROMIUM_PATHS[platform]);
}

/** Path of an installed Firefox; FIREFOX_PATH wins. Undefined when there is none. */
export function findFirefox() {
  return env.FIREFOX_PATH ?? downloaded('firefox') ?? firstThere(FIREFOX_PATHS[platform]);
}

export function hasDisplay() {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Chromium starts for root only without its sandbox. */
export const isRoot = () => getuid?.() === 0;
