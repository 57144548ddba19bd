/** Rules that every style sheet of the interface keeps. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../components/', import.meta.url);
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    css: readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }));
const others = sheets.filter(({ name }) => name !== 'tokens.css');

describe.each(others)('$name', ({ name, css }) => {
  it('takes its colours from tokens.css', () => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/gi) ?? []).toEqual([]);
  });

  it('knows start and end, not left and right', () => {
    const physical = /(?<![-\w])(?:margin|padding|border|inset)?-?(?:left|right)(?![-\w])\s*:/g;
    expect(css.match(physical) ?? []).toEqual([]);
  });

  it('uses only values that tokens.css gives', () => {
    const given = sheets.map((sheet) => sheet.css).join('\n');
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, value]) => value);
    const missing = used.filter((value) => !given.includes(`${value}:`) && value !== '--note-top');
    expect(missing, name).toEqual([]);
  });
});

it('the popup’s sheets ask for no share of the window’s height', () => {
  const inPopup = others.filter(({ name }) => !/^(panel|reader|options)\//.test(name));
  for (const { name, css } of inPopup) expect(css, name).not.toMatch(/\d[dsl]?vh\b/);
});

describe('every page loads the sheets of what it shows', () => {
  const root = new URL('../../../', import.meta.url);
  const pages = readdirSync(new URL('entrypoints/', root)).filter((name) =>
    existsSync(new URL(`entrypoints/${name}/main.tsx`, root)),
  );
  /** What rules of the sheet begin with: further on in a rule a sheet changes what another one forms. */
  const formed = (css: string) =>
    new Set(
      [...css.replace(/\([^()]*\)/g, '').matchAll(/(?:^|[{},])\s*\.([a-z][\w-]*)/g)].map(
        ([, name]) => name,
      ),
    );
  const classes = new Map(sheets.map(({ name, css }) => [new URL(name, folder).href, formed(css)]));
  const all = new Set([...classes.values()].flatMap((names) => [...names]));

  /** What a module loads, at once or later; types are not loaded. */
  const loadedBy = (address: string): string[] =>
    [
      ...readFileSync(new URL(address), 'utf8').matchAll(
        /^(?:import|export) (?!type )(?:[^'";]* from )?'(\.[^']+)'|import\('(\.[^']+)'\)|@import "(\.[^"]+)"/gm,
      ),
    ].flatMap(([, now, later, sheet]) => {
      const path = new URL(now ?? later ?? sheet ?? '', address).href;
      return (
        ['', '.tsx', '.ts'].map((end) => path + end).find((file) => existsSync(new URL(file))) ?? []
      );
    });

  it.each(pages)('%s', (page) => {
    const files = new Set([new URL(`entrypoints/${page}/main.tsx`, root).href]);
    for (const file of files) for (const loaded of loadedBy(file)) files.add(loaded);
    const has = new Set([...files].flatMap((file) => [...(classes.get(file) ?? [])]));
    const shown = [...files].filter((file) => file.endsWith('.tsx'));
    const bare = shown.flatMap((file) =>
      [...readFileSync(new URL(file), 'utf8').matchAll(/\bclass="([^"]+)"/g)]
        .flatMap(([, names = '']) => names.split(' '))
        .filter((name) => all.has(name) && !has.has(name)),
    );
    expect(bare).toEqual([]);
  });
});
