import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { findChromium, findFirefox, hasDisplay, isRoot } from './scripts/lib/browsers.mjs';
import { joinChunks } from './scripts/lib/chunks.mjs';
import { citationWorker } from './scripts/lib/csl/worker-plugin.mjs';
import { collectLicences } from './scripts/lib/licences.mjs';
import { DIST, fromRoot } from './scripts/lib/paths.mjs';
import { packStyles } from './scripts/styles.mjs';
import { commonProfile, specialiseForOne } from './utils/citation/engine/specialise-style';
import { FALLBACK_LOCALE } from './utils/citation/styles/locales';
import { STYLES } from './utils/citation/styles/styles';
import { PROGRAMS } from './utils/library/handoff/programs';
import { SERVICES } from './utils/scholarly/http/endpoints';
import { DEFAULT_SETTINGS } from './utils/settings';

/**
 * The style that is chosen until the reader chooses another, the language that all others fall back on, and what most
 * papers are.
 */
const FIRST_CSL_DATA = {
  style: DEFAULT_SETTINGS.citationStyle,
  locale: FALLBACK_LOCALE,
  facts: commonProfile('article-journal'),
  specialiseForOne,
};

/** Everything the extension may do at install time. tests/e2e/manifest.test.ts fails on anything more. */
const INSTALL_PERMISSIONS = [
  'activeTab',
  'scripting',
  'contextMenus',
  'storage',
  'clipboardWrite',
] as const;

/**
 * Pages of the extension run their own scripts only, speak only to the scholarly services named in the
 * settings and the programs that the reader hands entries to, and show pictures only because stories have them. Firefox
 * lets no script into its PDF viewer: there the file is fetched by the extension, from a site that the reader has
 * allowed, and any site may be one.
 */
const extensionPagesCsp = (browser: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' https: http: data:",
    `connect-src 'self' ${[...Object.values(SERVICES), ...Object.values(PROGRAMS)]
      .map(({ origin }) => origin)
      .join(' ')}${browser === 'firefox' ? ' https: http:' : ''}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

const licences = collectLicences();

const browsersFound = () =>
  Object.fromEntries(
    Object.entries({ chrome: findChromium(), firefox: findFirefox() }).filter(([, path]) => path),
  );

export default defineConfig({
  manifestVersion: 3,
  outDir: DIST,
  // The citation worker is the only one. It loads the export formats when they are asked for.
  vite: ({ browser }) => ({
    // In Chrome an element of a page that is called so would be taken for the browser's interface.
    ...(browser !== 'firefox' && { define: { 'globalThis.browser': 'undefined' } }),
    plugins: [licences.plugin(), joinChunks(fromRoot('entrypoints/popup/main.tsx'))],
    // All browsers that the manifest lets in know it.
    build: {
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es', plugins: () => [...citationWorker(FIRST_CSL_DATA), licences.plugin()] },
  }),
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // For light-dark() in the style sheets and the side panel's open().
    minimum_chrome_version: '123',
    permissions:
      browser === 'firefox'
        ? [...INSTALL_PERMISSIONS]
        : [...INSTALL_PERMISSIONS, 'sidePanel', 'offscreen'],
    optional_host_permissions: ['*://*/*'],
    // The dev server injects its own scripts and sockets; the strict policy is for what ships.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: extensionPagesCsp(browser) },
    }),
    omnibox: { keyword: 'pt' },
    commands: {
      // Not P, C and other letters that Chromium keeps for groups of tabs: a key that it has itself is not set.
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_openPanel__',
      },
      'cite-page': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_command_citePage__',
      },
      'save-page': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_savePage__',
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'paper-trail@paper-trail.reader',
        strict_min_version: '140.0',
        // Mandatory for new add-ons since November 2025; Firefox asks for the required ones at install. What a page
        // says of its paper is sent when a story is opened. An e-mail address and a key are asked for by the settings.
        data_collection_permissions: {
          required: ['websiteContent'],
          optional: ['personallyIdentifyingInfo', 'authenticationInfo', 'browsingActivity'],
        },
      },
    },
  }),
  // What `npm run dev` opens.
  webExt: {
    disabled: !hasDisplay(),
    binaries: browsersFound(),
    chromiumArgs: isRoot() ? ['--no-sandbox'] : [],
  },
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push(...(await packStyles(STYLES.map(({ id }) => id))));
      for (const name of ['LICENSE', 'NOTICE'])
        files.push({ absoluteSrc: fromRoot(name), relativeDest: `${name}.txt` });
    },
    'build:done': ({ config }) => {
      if (config.command === 'build')
        writeFileSync(join(config.outDir, 'THIRD-PARTY.txt'), licences.text());
    },
  },
  zip: {
    name: 'paper-trail',
    excludeSources: ['docs/**', 'tests/**'],
  },
});
