/** What the built extensions may do, exactly: anything more than this is a failure. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, fromRoot } from '../../scripts/lib/paths.mjs';

const EVERYWHERE = ['activeTab', 'clipboardWrite', 'contextMenus', 'scripting', 'storage'];

/** Who may be asked about a paper, each of them named in the settings, and for a newer citation style. */
const SERVICES = [
  'https://api.crossref.org',
  'https://api.datacite.org',
  'https://api.openalex.org',
  'https://api.semanticscholar.org',
  'https://api.unpaywall.org',
  'https://archive.org',
  'https://doi.org',
  'https://eutils.ncbi.nlm.nih.gov',
  'https://raw.githubusercontent.com',
  'https://www.ebi.ac.uk',
];

/** Whom the reader may hand entries to. */
const PROGRAMS = [
  'http://127.0.0.1:23119',
  'https://api.zotero.org',
  'http://localhost:23119',
  'https://api.hypothes.is',
  'https://readwise.io',
];

const read = (browser: 'chrome' | 'firefox') => {
  const file = join(BUILT[browser], 'manifest.json');
  expect(existsSync(file), 'npm run build comes first').toBe(true);
  return JSON.parse(readFileSync(file, 'utf8'));
};

describe.each([
  { browser: 'chrome' as const, permissions: [...EVERYWHERE, 'offscreen', 'sidePanel'] },
  { browser: 'firefox' as const, permissions: EVERYWHERE },
])('the manifest for $browser', ({ browser, permissions }) => {
  it('asks for these permissions at install and no other', () => {
    const manifest = read(browser);
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.manifest_version).toBe(3);
  });

  it('puts nothing into any page by itself and lets no page reach in', () => {
    const manifest = read(browser);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its own pages run their own scripts only and speak to the named services only', () => {
    const { extension_pages: policy } = read(browser).content_security_policy;
    const rules = new Map<string, string[]>(
      policy.split(';').map((rule: string) => {
        const [name = '', ...values] = rule.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('object-src')).toEqual(["'none'"]);
    expect(rules.get('base-uri')).toEqual(["'none'"]);
    // Firefox lets no script into its PDF viewer: the file is fetched from here, once the reader allows the site.
    const files = browser === 'firefox' ? ['https:', 'http:'] : [];
    expect(rules.get('connect-src')?.toSorted()).toEqual(
      ["'self'", ...SERVICES, ...PROGRAMS, ...files].toSorted(),
    );
    expect(policy).not.toMatch(/unsafe/);
  });

  it('has the toolbar popup, a panel, a menu of its own shortcuts and settings', () => {
    const manifest = read(browser);
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(Object.keys(manifest.commands).sort()).toEqual([
      '_execute_action',
      'cite-page',
      'open-panel',
      'save-page',
    ]);
    expect(manifest.options_ui.page).toBe('options.html');
    if (browser === 'chrome') expect(manifest.side_panel.default_path).toBe('sidepanel.html');
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' });
  });
});

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  const file = (name: string) => readFileSync(join(BUILT[browser], name), 'utf8');

  it('brings its licence, and says what else ships with it', () => {
    for (const name of ['LICENSE', 'NOTICE'])
      expect(file(`${name}.txt`)).toBe(readFileSync(fromRoot(name), 'utf8'));
  });

  it('runs scripts beside a page that tell it nothing, and take none of its names for the browser’s', () => {
    for (const name of ['story', 'title', 'selection', 'highlights', 'toast'])
      expect(file(`${name}.js`)).not.toMatch(/postMessage|dispatchEvent|content-script-started/);
    if (browser === 'chrome') expect(file('toast.js')).not.toContain('globalThis.browser');
  });

  it('brings the copyright lines of every package that it is made of', () => {
    const said = file('THIRD-PARTY.txt');
    const { dependencies } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
    for (const [name, version] of Object.entries(dependencies))
      expect(said).toContain(`${name} ${version} (`);
    // What those need, and what the build adds.
    for (const name of ['xregexp', 'wxt', 'mdast-util-phrasing'])
      expect(said).toContain(`\n${name} `);
    expect(said).toContain('Copyright (c) 2009-2019 Frank Bennett');
    expect(said).toContain('SIL OPEN FONT LICENSE');
    // Tools that leave nothing in it.
    expect(said).not.toContain('\nvitest ');
  });
});

it('tells Firefox what leaves the browser, and opens no sidebar at install', () => {
  const manifest = read('firefox');
  const { gecko } = manifest.browser_specific_settings;
  // What a page says of its paper is sent when a story is opened; an e-mail address and a key only once they are given.
  expect(gecko.data_collection_permissions).toEqual({
    required: ['websiteContent'],
    optional: ['personallyIdentifyingInfo', 'authenticationInfo', 'browsingActivity'],
  });
  expect(manifest.sidebar_action.open_at_install).toBe(false);
});
