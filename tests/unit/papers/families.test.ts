/** DOIs that were given side by side are told from others of their journal. */
import { expect, it } from 'vitest';
import { familyOf } from '../../../utils/identifiers/doi/family';

it.each([
  ['Nature’s of old', '10.1038/nature22335', '10.1038/nature22336'],
  ['Nature’s of today', '10.1038/s41586-023-06735-9', '10.1038/s41586-023-06734-w'],
  ['Science’s', '10.1126/science.abp8715', '10.1126/science.abp8337'],
  ['the astronomers’', '10.3847/2041-8213/ab0ec7', '10.3847/2041-8213/ab0c96'],
  ['Elsevier’s of one month', '10.1016/j.cell.2020.02.052', '10.1016/j.cell.2020.02.058'],
])('%s of one issue are one family', (_whose, one, other) => {
  expect(familyOf(one)).not.toBeNull();
  expect(familyOf(one)).toBe(familyOf(other));
});

it.each([
  ['of another year', '10.1038/nature22335', '10.1038/nature12335'],
  ['of another journal', '10.1038/s41586-023-06735-9', '10.1038/s41587-023-06735-9'],
  ['of another quarter', '10.1126/science.abp8715', '10.1126/science.aau8337'],
  ['of another length', '10.5555/moss.2024.100', '10.5555/moss.2024.1000'],
])('those %s are not', (_which, one, other) => {
  expect(familyOf(one)).not.toBe(familyOf(other));
});

it('what has no running number, or no DOI, has no family', () => {
  expect(familyOf('10.5555/moss')).toBeNull();
  expect(familyOf(null)).toBeNull();
});
