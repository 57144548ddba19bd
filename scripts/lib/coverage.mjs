/** How much of each room the tests of a layer reach, held against a floor. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * Share of a folder's lines that the layer has to reach, in per cent: a little under what it reaches, so that code
 * without a test is noticed. A room is held in the layer that it is made for: what wants a document in `dom`.
 */
const FLOORS = {
  unit: {
    'utils/text': 98,
    'utils/identifiers': 97,
    'utils/scholarly': 96,
    'utils/citation': 94,
    'utils/messages': 60,
    'utils/browser': 47,
    'utils/library/import': 80,
    'utils/library/handoff': 85,
  },
  dom: {
    'utils/page-metadata': 97,
    'utils/story': 94,
    'utils/papers': 92,
    'utils/library': 88,
    components: 92,
  },
};

/** What makes Vitest count along. */
export const coverageArguments = (layer, folder) => [
  '--coverage.enabled',
  '--coverage.provider=v8',
  '--coverage.reporter=json-summary',
  `--coverage.reportsDirectory=${join(folder, layer)}`,
  ...Object.keys(FLOORS[layer]).map((room) => `--coverage.include=${room}/**/*.{ts,tsx}`),
];

/** [{room, share, floor}] of a layer that has run; null where nothing was counted, as after a test that failed. */
export function readCoverage(layer, folder) {
  const file = join(folder, layer, 'coverage-summary.json');
  return existsSync(file)
    ? coverageOf(FLOORS[layer], JSON.parse(readFileSync(file, 'utf8')))
    : null;
}

const ROOMS = Object.values(FLOORS).flatMap(Object.keys);

/** The innermost room that a file stands in: a part of one may be held in another layer. */
const roomOf = (file, rooms) =>
  rooms
    .filter((room) => relative(ROOT, file).split(sep).join('/').startsWith(`${room}/`))
    .sort((one, other) => other.length - one.length)[0];

/** The same from the summary by file, as Vitest writes it. */
export function coverageOf(floors, { total: _, ...files }) {
  const rooms = [...ROOMS, ...Object.keys(floors)];
  return Object.entries(floors).map(([room, floor]) => {
    const lines = Object.entries(files)
      .filter(([file]) => roomOf(file, rooms) === room)
      .map(([, counts]) => counts.lines);
    const sum = (name) => lines.reduce((all, one) => all + one[name], 0);
    const share = sum('total') === 0 ? 0 : (100 * sum('covered')) / sum('total');
    return { room, share: Math.round(share * 10) / 10, floor };
  });
}
