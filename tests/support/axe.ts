/** What axe finds wrong with a page of the extension. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { fromRoot } from '../../scripts/lib/paths.mjs';

const AXE = readFileSync(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8');

/** One line a rule that is broken, with the first element it is broken on. */
export async function problems(page: Page): Promise<string[]> {
  // Colours on their way to the other scheme, and controls that fade while axe looks, are nobody's fault.
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important; }');
    document.adoptedStyleSheets.push(still);
  });
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const run =
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))';
  return (await page.evaluate(run)) as string[];
}
