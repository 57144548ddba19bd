/**
 * `npm run bench -- popup [--part sight|speed] [--data DIR] [--only TEXT] [--every N] [--modes ok,slow,down] [--narrow]
 * [--out DIR]`: the popup as a reader gets it, by a true click on the icon of the built extension.
 *
 * `sight` opens it on every page of `outlets/dev` and on the research news of `corpus/dev` and says where the title,
 * the way to the paper, Copy or the story's first lines are out of sight, or something moves after the first frame;
 * contact sheets in light and dark go to `--out`. `speed` measures what a click takes, and where the time goes.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findChromium } from '../../../scripts/lib/browsers.mjs';
import { buildIfStale } from '../../../scripts/lib/build.mjs';
import { openChromium } from '../../../scripts/lib/extension.mjs';
import { fromRoot } from '../../../scripts/lib/paths.mjs';
import { listPages, listTimedPages, servePages } from './pages.mjs';
import { writeSheets } from './sheet.mjs';
import { faultsOf, visit } from './sight.mjs';
import { measureSpeed } from './speed.mjs';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'sight,speed' },
    data: { type: 'string' },
    only: { type: 'string' },
    /** One page of so many. */
    every: { type: 'string', default: '1' },
    modes: { type: 'string', default: 'ok,slow,down' },
    /** In a window without room for two columns. What moves is not looked at then: the window itself does. */
    narrow: { type: 'boolean', default: false },
    out: { type: 'string', default: join(tmpdir(), 'paper-trail-popup') },
  },
});
const data = options.data ?? process.env.PAPER_TRAIL_DATA ?? fromRoot('../shared');
if (!(await buildIfStale('chrome', console.error))) process.exit(1);

const SCHEMES = ['light', 'dark'];

/** The popup in Firefox's overflow menu, and on small screens; null for what the browser gives it. */
const size = options.narrow ? { width: 400, height: 600 } : null;

async function inSight() {
  const pages = listPages(data)
    .filter(({ slug, url }) => `${slug} ${url}`.includes(options.only ?? ''))
    .filter((_, at) => at % Number(options.every) === 0);
  const server = await servePages(pages, data);
  for (const mode of options.modes.split(',')) {
    // A browser of its own for each: what was learned of the services stays out of the next.
    const session = await openChromium({
      executablePath: findChromium(),
      hostRules: server.hostRules,
      extraArguments: ['--lang=en-US'],
    });
    const pictures = { light: [], dark: [] };
    const faulty = [];
    let fewest = Number.POSITIVE_INFINITY;
    try {
      const page = await session.browser.newPage();
      await page.setJavaScriptEnabled(false);
      for (const { slug, url } of pages) {
        const shots = {};
        const picture = async (popup) => {
          for (const value of SCHEMES) {
            await popup.emulateMediaFeatures([
              { name: 'prefers-color-scheme', value },
              { name: 'prefers-reduced-motion', value: 'reduce' },
            ]);
            await sleep(60);
            const jpeg = await popup.screenshot({ type: 'jpeg', quality: 70, encoding: 'base64' });
            shots[value] = jpeg;
          }
        };
        let faults;
        try {
          await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
          const wanted = mode === 'ok' ? { picture } : {};
          const visited = await visit({ session, server, page, mode, size, ...wanted });
          faults = faultsOf(visited);
          const { seen } = visited;
          if (seen && !seen.all) fewest = Math.min(fewest, seen.lines);
        } catch (error) {
          faults = [String(error)];
        }
        if (faults.length > 0) {
          faulty.push(slug);
          console.log(`  ${mode} ${slug}: ${faults.join('; ')}`);
        }
        for (const scheme of SCHEMES)
          if (shots[scheme]) pictures[scheme].push({ name: slug, jpeg: shots[scheme], faults });
      }
      for (const scheme of SCHEMES)
        if (pictures[scheme].length > 0) {
          const title = options.narrow ? `narrow-${scheme}` : scheme;
          const sheets = await writeSheets(session.browser, options.out, title, pictures[scheme]);
          console.log(`contact sheets: ${sheets.join(' ')}`);
        }
    } finally {
      await session.close();
    }
    console.log(
      `services ${mode}: ${pages.length - faulty.length} of ${pages.length} pages show all at once and stand still; fewest lines of a longer story: ${fewest}`,
    );
  }
  await server.close();
}

for (const part of options.part.split(','))
  if (part === 'sight') await inSight();
  else console.log(await measureSpeed(await listTimedPages(data), data));
