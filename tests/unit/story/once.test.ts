/** Nobody is an author twice, and papers of thousands of authors take no longer than their number asks for. */
import { expect, test } from 'vitest';
import { once } from '../../../utils/story/metadata/byline/once';

test('a name is told once, and without what stands before it', () => {
  const names = ['Ada Quill', 'View all posts by Ada Quill', 'ADA QUILL', 'Quill', 'Per Å. Moss'];
  expect(once(names)).toEqual(['Ada Quill', 'Quill', 'Per Å. Moss']);
});

/** The best of several: what else the machine does only ever adds. */
function timeOf(count: number): number {
  const names = Array.from({ length: count }, (_, at) => `Ada Q${at.toString(36)} Fern`);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    once(names);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('four times the names take no more than a few times as long', () => {
  timeOf(4000);
  // The least of several looks: another program may have taken the machine during one.
  const growths = Array.from({ length: 4 }, () => timeOf(16_000) / timeOf(4000));
  expect(Math.min(...growths)).toBeLessThan(8);
});
