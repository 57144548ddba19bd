/** Plain words: what was put wrongly once stays away, in every language file that has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';

const files = readdirSync(fromRoot('locales'));

const NOT_PLAIN = [
  'of late',
  'Ragged',
  'As the system',
  'set type',
  'accessed: Read on',
  'Wrong one',
  'Read lately',
  'Bringing the works in',
  'Go on',
  'as usual',
  'stay unnamed',
];

describe.each(files)('%s', (file) => {
  const text = readFileSync(fromRoot(`locales/${file}`), 'utf8');

  it.each(NOT_PLAIN)('does not say “%s”', (words) => {
    expect(text).not.toContain(words);
  });

  it('has keys that browsers take: with any other sign the extension is not loaded at all', () => {
    const keys = [...text.matchAll(/^\s*([^\s:#"'][^:"']*):(?:\s|$)/gm)].map(([, key]) => key);
    expect(keys.filter((key) => !/^\w+$/.test(key ?? ''))).toEqual([]);
  });

  it('never exclaims, and never says Oops or “successfully”', () => {
    const said = text.replace(/^\s*[\w-]+:/gm, '');
    expect(said).not.toMatch(/!|\boops\b|successfully/i);
  });
});
