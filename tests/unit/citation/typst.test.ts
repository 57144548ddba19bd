/** Typst takes what we write for it, and prints what stands in it. */
import { describe, expect, test } from 'vitest';
import { exportItems } from '../../../utils/citation/engine/engine';
import { hasTypst, printedByTypst } from '../../support/read-back/typst';
import { WORKS } from './works';

const letters = (text: string) =>
  text
    .replace(/<[^<>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

describe.runIf(hasTypst)('Typst', () => {
  test.each(Object.entries(WORKS))('prints %s', async (_, item) => {
    const [printed = '', ...others] = printedByTypst(await exportItems([item], 'hayagriva'));
    expect(others).toEqual([]);
    expect(letters(printed)).toContain(letters(item.title ?? ''));
    if (item.DOI) expect(printed).toContain(item.DOI);
  });

  test('prints as many as went into one file', async () => {
    const items = Object.values(WORKS);
    expect(printedByTypst(await exportItems(items, 'hayagriva'))).toHaveLength(items.length);
  });
});
