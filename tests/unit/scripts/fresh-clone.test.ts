/** A clone that nothing was installed in: what the pages tell a reader to type does something there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scripts } from '../../../package.json';
import { DIST, fromRoot } from '../../../scripts/lib/paths.mjs';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'];

/** Of npm's own, or of the scripts that package.json names. */
const commands = (page: string) => [
  ...new Set(
    [
      ...readFileSync(fromRoot(page), 'utf8').matchAll(
        /\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test))\b/g,
      ),
    ].map(([, run, own]) => run ?? own ?? ''),
  ),
];

describe.each(PAGES)('every command of %s', (page) => {
  it.each(commands(page))('%s begins with what Node alone can run', (name) => {
    expect(scripts).toHaveProperty([name]);
    // The script itself sees to what is not there yet; "wxt" and the like would not be found.
    expect(scripts[name as keyof typeof scripts]).toMatch(/^node scripts\/\w+\.mjs/);
  });
});

it('builds go to a folder that file choosers show', () => {
  expect(DIST.split(/[\\/]/).at(-1)).toMatch(/^\w/);
  expect(readFileSync(fromRoot('README.md'), 'utf8')).not.toMatch(/[\s`/]\.output/);
});
