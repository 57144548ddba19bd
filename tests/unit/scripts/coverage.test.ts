/** A room that loses its tests is noticed, whatever the others reach. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { coverageOf } from '../../../scripts/lib/coverage.mjs';
import { ROOT } from '../../../scripts/lib/paths.mjs';

it('counts the lines of each room by itself', () => {
  const lines = (covered: number, total: number) => ({ lines: { covered, total } });
  const summary = {
    total: lines(113, 220),
    [join(ROOT, 'utils/text/months.ts')]: lines(9, 10),
    [join(ROOT, 'utils/text/deep/dates.ts')]: lines(90, 90),
    [join(ROOT, 'utils/texture.ts')]: lines(0, 100),
    [join(ROOT, 'utils/story/extract.ts')]: lines(14, 20),
  };
  const floors = { 'utils/text': 98, 'utils/story': 75, 'utils/papers': 10 };
  expect(coverageOf(floors, summary)).toEqual([
    { room: 'utils/text', share: 99, floor: 98 },
    { room: 'utils/story', share: 70, floor: 75 },
    { room: 'utils/papers', share: 0, floor: 10 },
  ]);
});
