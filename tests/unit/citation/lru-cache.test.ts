import { expect, test } from 'vitest';
import { LruCache } from '../../../utils/citation/engine/lru-cache';

test('what was used least recently goes first, what failed is not kept', async () => {
  const made: string[] = [];
  const kept = new LruCache<string>(2);
  const get = (key: string) =>
    kept.get(key, async () => {
      made.push(key);
      if (key === 'bad') throw new Error('bad');
      return key;
    });
  await get('a');
  await get('b');
  await get('a');
  await get('c');
  expect([kept.has('a'), kept.has('b'), kept.has('c')]).toEqual([true, false, true]);
  await expect(get('bad')).rejects.toThrow('bad');
  expect(kept.has('bad')).toBe(false);
  await get('b');
  expect(made).toEqual(['a', 'b', 'c', 'bad', 'b']);
});
