/**
 * Makes a fresh clone ready: dependencies, a browser, the pinned Node. Uses Node's own modules only,
 * since it runs before anything is installed and on any Node from 20 on.
 */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { execPath, platform, version } from 'node:process';
import { findChromium, findFirefox, isRoot } from './browsers.mjs';
import { CACHE, fromRoot } from './paths.mjs';
import { answers, run } from './run.mjs';

/** The oldest Node that every tool of the project runs on. */
const OLDEST_NODE = 22;

/** Installs node_modules when it is missing or not what the lockfile says. True when all is there. */
export async function ensureDependencies(say) {
  if (isInstalled()) return true;
  if (lstatSync(fromRoot('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm would empty the folder behind the link, which belongs to someone else.
    say('node_modules is a link and does not fit package-lock.json; run npm ci where it leads.');
    return false;
  }
  say('Installing the dependencies (npm ci) …');
  const status = await run('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'stderr' });
  if (status !== 0) say('npm ci failed; its own words are above.');
  return status === 0;
}

/**
 * Holds npm's own list of what it installed against the lockfile. Packages for other systems are
 * optional, and need not be there.
 */
function isInstalled() {
  const locked = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(locked).every(([path, { version, optional }]) => {
    const found = installed[path];
    return path === '' || (found ? found.version === version : optional);
  });
}

function packagesOf(lockfile) {
  const file = fromRoot(lockfile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** Debian's and Ubuntu's packages can be installed: the system is one of them and we are root. */
export function canInstallPackages() {
  return platform === 'linux' && isRoot() && answers('apt-get');
}

let listsAreFresh = false;

async function installPackages(names, say) {
  say(`Installing ${names.join(', ')} (apt-get) …`);
  const extraEnv = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) {
    listsAreFresh = (await run('apt-get', ['update', '-q'], { stdio: 'stderr', extraEnv })) === 0;
  }
  const args = ['install', '-q', '-y', '--no-install-recommends', ...names];
  return (await run('apt-get', args, { stdio: 'stderr', extraEnv })) === 0;
}

/** Ubuntu has its browsers as snaps only; there the makers' own builds are fetched instead. */
async function downloadBrowser(name, say) {
  say(`Downloading ${name} …`);
  const args = ['install', name, '--install-deps', '--path', `${CACHE}/browsers`];
  return (await run('browsers', args, { stdio: 'stderr' })) === 0;
}

/**
 * Path of a Chromium, Chrome or Edge that starts, installed first where that is possible. Otherwise
 * says in one line what to install and returns undefined.
 */
export async function ensureChromium(say) {
  return ensureBrowser(say, {
    find: findChromium,
    packages: ['chromium', 'fonts-liberation'],
    download: 'chrome@stable',
    advice: 'No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH.',
  });
}

/** The same for Firefox. */
export async function ensureFirefox(say) {
  return ensureBrowser(say, {
    find: findFirefox,
    packages: ['firefox-esr'],
    download: 'firefox@stable',
    advice: 'No Firefox found: install it, or set FIREFOX_PATH.',
  });
}

async function ensureBrowser(say, { find, packages, download, advice }) {
  // Ubuntu's /usr/bin/chromium-browser may be there and only say that a snap is needed.
  const working = () => {
    const path = find();
    return path && (platform !== 'linux' || answers(path)) ? path : undefined;
  };
  let path = working();
  if (!path && canInstallPackages()) {
    await installPackages(packages, say);
    path = working();
    if (!path && isUbuntu()) {
      await downloadBrowser(download, say);
      path = working();
    }
  }
  if (!path) say(advice);
  return path;
}

const isUbuntu = () =>
  existsSync('/etc/os-release') && /ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));

/** What a real right-click needs: a window without a screen, and hands. */
const DESKTOP = { Xvfb: 'xvfb', xdotool: 'xdotool', openbox: 'openbox' };

/** True when a display of our own can be made and driven. */
export async function ensureDesktop(say) {
  const missing = () => Object.keys(DESKTOP).filter((name) => !existsSync(`/usr/bin/${name}`));
  if (platform === 'linux' && missing().length > 0 && canInstallPackages()) {
    await installPackages(
      missing().map((name) => DESKTOP[name]),
      say,
    );
  }
  if (platform === 'linux' && missing().length === 0) return true;
  say('No Xvfb, openbox and xdotool: the native right-click menu cannot be driven here.');
  return false;
}

/**
 * For scripts that use the project's dependencies: installs them if needed and, when this Node is too
 * old for them, runs the same script again under the pinned one. True when the caller may go on.
 */
export async function underPinnedNode(script, args, say) {
  if (!(await ensureDependencies(say))) process.exit(1);
  if (Number.parseInt(version.slice(1), 10) >= OLDEST_NODE) return true;
  const pinned = fromRoot(`node_modules/node/bin/node${platform === 'win32' ? '.exe' : ''}`);
  if (!existsSync(pinned)) {
    say(`Node ${OLDEST_NODE} or newer is needed; this is ${version} (${execPath}).`);
    process.exit(1);
  }
  process.exit(await run(pinned, [script, ...args]));
}
