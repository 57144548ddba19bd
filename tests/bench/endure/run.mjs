/**
 * `npm run bench -- endure [--only TEXT] [--stories 500] [--rest 45]`: the built extension under load and in trouble, in
 * a real Chromium by true clicks. One line a case, with what was measured and whether it holds; ends with an error
 * where one does not.
 *
 * `stories` opens so many one after another and lets all rest for `--rest` seconds. The others: two windows, ten tabs
 * at once, a tab closed and one navigated in the middle, the extension loaded anew under its open pages, a clipboard
 * that is refused, a clock wrong by years, offline and online again, each store full, pages of 300,000 nodes, 20,000
 * levels, 50 MB of text and attributes of 5 MB, and messages of another extension.
 */
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../../scripts/lib/build.mjs';
import { HUGE } from './huge.mjs';
import { openStage } from './stage.mjs';
import { STORES } from './stores.mjs';
import { STORIES } from './stories.mjs';
import { TROUBLE } from './trouble.mjs';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    stories: { type: 'string', default: '500' },
    rest: { type: 'string', default: '45' },
  },
});
if (!(await buildIfStale('chrome', console.error))) process.exit(1);

const cases = [...STORIES, ...TROUBLE, ...STORES, ...HUGE].filter(({ name }) =>
  name.includes(options.only),
);
const rows = [];
for (const { name, pages, run, extraArguments } of cases) {
  // A browser of its own for each: what one leaves behind is not the next one's.
  const stage = await openStage({ extraPages: pages?.() ?? {}, extraArguments });
  const begun = performance.now();
  let told;
  try {
    told = await run(stage, { stories: Number(options.stories), rest: Number(options.rest) });
  } catch (error) {
    told = { holds: false, what: String(error?.message ?? error).split('\n')[0] };
  }
  await stage.close().catch(() => {});
  const seconds = Math.round((performance.now() - begun) / 1000);
  rows.push({ name, ...told });
  console.error(`${told.holds ? 'holds' : 'DOES NOT HOLD'}  ${name} (${seconds} s): ${told.what}`);
}

console.log('\n| case | holds | measured |\n|---|---|---|');
for (const { name, holds, what } of rows)
  console.log(`| ${name} | ${holds ? 'yes' : '**no**'} | ${what} |`);
if (rows.some(({ holds }) => !holds)) process.exitCode = 1;
