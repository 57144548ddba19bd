/** What axe finds wrong with a page of the extension. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { fromRoot } from '../../scripts/lib/paths.mjs';

const AXE = readFileSync(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8');

/** One line a rule that is broken, with the first element it is broken on. */
export async function problems(page: Page): Promise<string[]> {
  // Colours that are still on their way to the other scheme are nobody's fault.
  await page.evaluate(() => {
    const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
    return Promise.allSettled(changes.map((change) => change.finished));
  });
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const run =
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))';
  return (await page.evaluate(run)) as string[];
}
