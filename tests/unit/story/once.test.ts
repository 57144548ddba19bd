/** Nobody is an author twice, and papers of thousands of authors take no longer than their number asks for. */
import { expect, test } from 'vitest';
import { once } from '../../../utils/story/metadata/byline/once';
import { foldWords } from '../../../utils/text/fold';

test('a name is told once, and without what stands before it', () => {
  const names = ['Ada Quill', 'View all posts by Ada Quill', 'ADA QUILL', 'Quill', 'Per Å. Moss'];
  expect(once(names)).toEqual(['Ada Quill', 'Quill', 'Per Å. Moss']);
});

/** The least of several looks: what else the machine does only ever adds. */
const leastOf = (work: () => void): number =>
  Math.min(
    ...Array.from({ length: 7 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

// Beside reading each of the same names, in the same moments: sizes of two kinds are not alike to a busy machine.
test('thousands of names take a few times as long as reading each of them does', () => {
  const names = Array.from({ length: 16_000 }, (_, at) => `Ada Q${at.toString(36)} Fern`);
  const ratios = Array.from(
    { length: 4 },
    () => leastOf(() => once(names)) / leastOf(() => names.map(foldWords)),
  );
  expect(Math.min(...ratios)).toBeLessThan(50);
});
