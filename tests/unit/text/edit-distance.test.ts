import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../utils/text/edit-distance';

describe('two texts', () => {
  it.each([
    ['moss', 'moss', 0],
    ['moss', 'mass', 1],
    ['moss', 'mosses', 2],
    ['', 'moss', 4],
    ['moss', 'msos', 2],
  ])('%s and %s are %d edits apart', (one, other, edits) => {
    expect(editDistance(one, other, 5)).toBe(edits);
    expect(editDistance(other, one, 5)).toBe(edits);
  });

  it('are one edit apart where two neighbours changed places and that counts as a slip', () => {
    expect(editDistance('natrue', 'nature', 2, { swaps: true })).toBe(1);
    expect(editDistance('ntauer', 'nature', 2, { swaps: true })).toBe(2);
  });

  it('are not counted further than it matters', () => {
    expect(editDistance('moss', 'a whole other text', 3)).toBe(4);
    expect(editDistance('lichen', 'drought', 2)).toBe(3);
  });
});
