import { expect, it } from 'vitest';
import { surnamesInLatin } from '../../../utils/text/surnames-abroad';

it('a surname of Korea or China is read as papers print it, in all its ways', () => {
  expect(surnamesInLatin('정혜린', false)).toEqual(['Jung', 'Jeong', 'Chung']);
  expect(surnamesInLatin('趙明', true)).toEqual(['Zhao']);
});

it('a name in the same signs is not read where the text is in Japanese, nor one in Latin letters', () => {
  expect(surnamesInLatin('林誠', false)).toEqual([]);
  expect(surnamesInLatin('Hye-rin Jeong', false)).toEqual([]);
});
