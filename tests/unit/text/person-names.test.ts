import { describe, expect, it } from 'vitest';
import {
  isInstitution,
  lowerParticles,
  withoutDegrees,
  withoutTitles,
} from '../../../utils/text/person-names';

describe('a name', () => {
  it.each([
    ['Prof. Dr. Ada Byron', 'Ada Byron'],
    ['Professoressa Ada Byron', 'Professoressa Ada Byron'],
    ['Dott.ssa Ada Byron', 'Ada Byron'],
    ['Dr.Ada Byron', 'Ada Byron'],
    ['Drew Byron', 'Drew Byron'],
    ['Herr', 'Herr'],
  ])('%s is without titles %s', (name, bare) => {
    expect(withoutTitles(name)).toBe(bare);
  });

  it.each([
    ['Ada Byron, MD, Ph. D.', 'Ada Byron'],
    ['Ada Byron M.D.', 'Ada Byron'],
    ['Ada Byron, MA', 'Ada Byron'],
    ['Yo Ling Ma', 'Yo Ling Ma'],
    ['Abdul Md', 'Abdul Md'],
    ['MBA', 'MBA'],
  ])('%s is without degrees %s', (name, bare) => {
    expect(withoutDegrees(name)).toBe(bare);
  });

  it.each([
    ['Anna Van Der Berg', 'Anna van der Berg'],
    ['Do Hyun Kim', 'Do Hyun Kim'],
    ['Anna Van', 'Anna Van'],
  ])('%s, read from capitals, is written %s', (name, written) => {
    expect(lowerParticles(name)).toBe(written);
  });
});

it.each([
  ['Universitätsklinikum Fernhill', true],
  ['Forschungszentrum Fernhill', true],
  ['The Moss Society', true],
  ['池大学', true],
  ['Anna Schoolcraft', false],
  ['Ada Byron', false],
])('%s is one of an institution: %s', (name, is) => {
  expect(isInstitution(name)).toBe(is);
});
