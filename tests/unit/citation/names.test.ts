import { expect, test } from 'vitest';
import { readName, readNames } from '../../../utils/citation/items/names';

test.each([
  ['Barbara M. Szczerba', { family: 'Szczerba', given: 'Barbara M.' }],
  ['By Ada Byron', { family: 'Byron', given: 'Ada' }],
  ['Szczerba BM', { family: 'Szczerba', given: 'B. M.' }],
  ['van der Berg AB', { 'non-dropping-particle': 'van der', family: 'Berg', given: 'A. B.' }],
  ['Mira De Witt', { family: 'De Witt', given: 'Mira' }],
  ['Ada Della Porta', { family: 'Della Porta', given: 'Ada' }],
  ['Oscar De La Hoya', { family: 'De La Hoya', given: 'Oscar' }],
  ['Van Morrison', { family: 'Morrison', given: 'Van' }],
  ['Nicolas Guttara C.', { family: 'Guttara C.', given: 'Nicolas' }],
  ['Halloran M.', { family: 'Halloran', given: 'M.' }],
  ['Wang Xiaoming (王小明)', { family: 'Xiaoming', given: 'Wang' }],
  ['Wang Xiaoming （王小明）', { family: 'Xiaoming', given: 'Wang' }],
  ['Wang Xiaoming 王小明', { family: 'Xiaoming', given: 'Wang' }],
  ['SUE LEE', { family: 'Lee', given: 'Sue' }],
  ['By JANE PUBLIC', { family: 'Public', given: 'Jane' }],
  [
    'LUDWIG VAN BEETHOVEN',
    { 'non-dropping-particle': 'van', family: 'Beethoven', given: 'Ludwig' },
  ],
  ['and Jane Public', { family: 'Public', given: 'Jane' }],
  ['Jane Public, Science Writer', { family: 'Public', given: 'Jane' }],
  ['Dr. Jane Public, University of Basel', { family: 'Public', given: 'Jane' }],
  ['Jane Public | NewsExample', { family: 'Public', given: 'Jane' }],
  ['Jane Public (she/her)', { family: 'Public', given: 'Jane' }],
  ['Jane Public MD', { family: 'Public', given: 'Jane' }],
  ['van der Berg MD', { 'non-dropping-particle': 'van der', family: 'Berg', given: 'M. D.' }],
  ['Jane Public1,2*', { family: 'Public', given: 'Jane' }],
  ['van Gogh', { 'non-dropping-particle': 'van', family: 'Gogh' }],
  ['García López, María', { family: 'García López', given: 'María' }],
  ['andré picard', { family: 'Picard', given: 'André' }],
  ['ANNE-MARIE O’NEIL', { family: 'O’Neil', given: 'Anne-Marie' }],
  [
    'ludwig van beethoven',
    { 'non-dropping-particle': 'van', family: 'Beethoven', given: 'Ludwig' },
  ],
  ['Ada Byron Chefredakteurin', { family: 'Byron', given: 'Ada' }],
  ['Ada Byron, in London', { family: 'Byron', given: 'Ada' }],
  ['William H. Press', { family: 'Press', given: 'William H.' }],
  ['Berg, Anna', { family: 'Berg', given: 'Anna' }],
  [
    'Ludwig van Beethoven',
    { 'non-dropping-particle': 'van', family: 'Beethoven', given: 'Ludwig' },
  ],
  ['Van Morrison', { family: 'Morrison', given: 'Van' }],
  ['Dr. Jane Q. Public, Ph.D.', { family: 'Public', given: 'Jane Q.' }],
  ['Jane Public, MD, PhD', { family: 'Public', given: 'Jane' }],
  ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
  ['King, Martin, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
  ['Prof. Dr. Jane Public', { family: 'Public', given: 'Jane' }],
  ['Frau Dr. Jane Public', { family: 'Public', given: 'Jane' }],
  ['Jane Public PHD', { family: 'Public', given: 'Jane' }],
  ['Jane Public, ScD, MBBS', { family: 'Public', given: 'Jane' }],
  ['Xiao Ling Ma', { family: 'Ma', given: 'Xiao Ling' }],
  ['MARIA DE LOS SANTOS', { 'non-dropping-particle': 'de los', family: 'Santos', given: 'Maria' }],
])('a person called %s is cited by family name', (printed, name) => {
  expect(readName(printed)).toEqual(name);
});

test.each([
  'University of Basel',
  'Max-Planck-Institut für Physik',
  'Forschungszentrum Fernhill',
  'Helmholtz-Zentrum Fernhill',
  'Technische Hochschule Fernhill',
  'Forschungsverbund Fernhill e.V.',
  'Fernhill Instruments GmbH',
  'Redazione ANSA',
  'هيئة التحرير',
  '新华社',
  'Staff',
  'NASA',
  'BBC News',
  'Associated Press',
  'The Canadian Press',
  'Press Trust of India',
  'The ATLAS Collaboration',
  'NASA JPL',
  'DER SPIEGEL',
  'BBC Radio 4',
  'Johns Hopkins University and Medicine',
  '王小明',
  'Ministry of Health, Labour and Welfare',
])('%s is cited by its whole name', (printed) => {
  expect(readName(printed)).toEqual({ literal: printed });
});

test('what someone does is no further author', () => {
  expect(readNames(['Ada Byron', 'CNN Medical Producer', 'Fern Moss'])).toEqual([
    { family: 'Byron', given: 'Ada' },
    { family: 'Moss', given: 'Fern' },
  ]);
});

test('names that say nothing are left out', () => {
  expect(readNames(['Ada Byron', 'et al.', ' ', ''])).toEqual([{ family: 'Byron', given: 'Ada' }]);
});

test('people who share a line are cited one by one', () => {
  const families = (...printed: string[]) => readNames(printed).map(({ family }) => family);
  expect(families('By Jane Public and John Roe')).toEqual(['Public', 'Roe']);
  expect(families('Jane Public; John Roe', 'Ada Byron')).toEqual(['Public', 'Roe', 'Byron']);
  expect(families('Szczerba BM, Castro-Giner F')).toEqual(['Szczerba', 'Castro-Giner']);
});

test.each(['https://news.example/people/jane', 'jane@news.example'])(
  '%s is nobody’s name',
  (printed) => {
    expect(readName(printed)).toBeNull();
  },
);
