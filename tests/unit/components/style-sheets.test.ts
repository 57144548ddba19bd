/** Rules that every style sheet of the interface keeps. */
import { readdirSync, readFileSync } from 'node:fs';
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
