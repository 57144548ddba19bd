/**
 * `npm run bench -- cite [--data DIR] [--part speed,list-steps,bytes,identity,lists,formats,suite,styles,all-styles,stories] [--labels FILE] [--verbose] [--rounds N] [--records N]
 * [--length N]`: how fast and how true our citations are, beside plain citation-js. DIR (or
 * PAPER_TRAIL_DATA) holds `api/crossref-works` and `csl-test-suite`. Default: `../shared` beside the project.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUILT } from '../../../scripts/lib/paths.mjs';
import { bytes } from '../../support/bytes.mjs';
import { loadInNode } from './bundle.mjs';
import { formats, reportFormats } from './formats.mjs';
import { identity, listIdentity, mergeIdentity, reportIdentity } from './identity.mjs';
import { listSteps, reportListSteps } from './list-steps.mjs';
import { reportSpeed, speed } from './speed.mjs';
import { reportStories, stories } from './stories.mjs';
import { reportSuite, suite } from './suite.mjs';
import { reportTable, styleTable } from './table.mjs';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    part: { type: 'string', default: 'speed,list-steps,bytes,identity,lists,formats,suite' },
    rounds: { type: 'string', default: '5' },
    records: { type: 'string' },
    length: { type: 'string', default: '1000' },
    slice: { type: 'string' },
    labels: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

const root = fileURLToPath(new URL('../../..', import.meta.url));
const data = options.data ?? process.env.PAPER_TRAIL_DATA ?? join(root, '..', 'shared');
const { STYLES } = await loadInNode('styles.ts');
const bundled = STYLES.map(({ id }) => id);

/** Engines of citation-js are never let go, so the styles are taken in turns, each in a process of its own. */
function allStyles() {
  const turns = [];
  for (let from = 0; from === 0 || turns.at(-1).styles > 0; from += 200) {
    const given = ['--data', data, '--part', 'slice', '--slice', `${from}-${from + 200}`];
    if (options.records) given.push('--records', options.records);
    const said = execFileSync(execPath, [fileURLToPath(import.meta.url), ...given], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    turns.push(JSON.parse(said.slice(said.indexOf('{'))));
  }
  return mergeIdentity(turns);
}

const LIMITS = { paint: 20_000, citation: 130_000 };

function reportBytes(found) {
  if (!found) return 'bytes: not measured, there is no dist/chrome-mv3 (npm run build)';
  const line = (what, size, most) =>
    `  ${what.padEnd(36)} ${(size / 1000).toFixed(1).padStart(7)} kB   ${size <= most ? 'pass' : 'FAIL'} (at most ${most / 1000})`;
  return [
    'bytes of the built popup, gzip',
    line('scripts before the first paint', found.paint, LIMITS.paint),
    line('engine, style and locale', found.citation, LIMITS.citation),
  ].join('\n');
}

const PARTS = {
  speed: async () =>
    reportSpeed(
      await speed({
        data,
        rounds: Number(options.rounds),
        length: Number(options.length),
        bundled,
      }),
    ),
  'list-steps': async () =>
    reportListSteps(await listSteps({ data, length: Number(options.length) })),
  bytes: async () => reportBytes(bytes(BUILT.chrome)),
  identity: async () =>
    reportIdentity(
      'bundled styles',
      await identity({ data, records: Number(options.records ?? 1000), ids: bundled }),
    ),
  lists: async () => reportIdentity('lists', await listIdentity({ data, ids: bundled })),
  formats: async () => reportFormats(await formats({ data })),
  stories: async () =>
    reportStories(await stories({ data, labels: options.labels, verbose: options.verbose })),
  suite: async () => reportSuite(await suite({ data })),
  styles: async () => reportTable(await styleTable()),
  'all-styles': async () => reportIdentity('all styles', allStyles()),
  slice: async () => {
    const [from, until] = String(options.slice).split('-').map(Number);
    return JSON.stringify(
      await identity({ data, records: Number(options.records ?? 3), from, until }),
    );
  },
};

for (const part of options.part.split(',')) console.log(await PARTS[part]());
