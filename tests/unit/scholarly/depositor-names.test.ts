import { expect, it } from 'vitest';
import { type NameParts, personName } from '../../../utils/scholarly/providers/depositor-names';
import type { CslName } from '../../../utils/scholarly/types';

it.each<[string, NameParts, CslName]>([
  ['capitals', { given: 'JOHN F.', family: 'MEYER' }, { given: 'John F.', family: 'Meyer' }],
  ['capitals behind initials', { given: 'P.', family: 'KUMAR' }, { given: 'P.', family: 'Kumar' }],
  [
    'Irish capitals',
    { given: 'ANNE', family: "MCCARTHY-O'BRIEN" },
    { given: 'Anne', family: "McCarthy-O'Brien" },
  ],
  [
    'capitals with particles',
    { given: 'JAN', family: 'VAN DER MEULEN' },
    { given: 'Jan', family: 'van der Meulen' },
  ],
  [
    'two capitals, which may be initials',
    { given: 'X', family: 'LI' },
    { given: 'X', family: 'LI' },
  ],
  [
    'initials without stops',
    { given: 'AJ', family: 'Wakefield' },
    { given: 'A. J.', family: 'Wakefield' },
  ],
  [
    'a suffix in the family name',
    { given: 'Martin', family: 'King Jr.' },
    { given: 'Martin', family: 'King', suffix: 'Jr.' },
  ],
  [
    'a suffix in the given name',
    { given: 'Amos B., III', family: 'Smith' },
    { given: 'Amos B.', family: 'Smith', suffix: 'III' },
  ],
  ['degrees', { given: 'Jane', family: 'Public, MD, PhD' }, { given: 'Jane', family: 'Public' }],
  [
    'degrees of every kind',
    { given: 'Jane MSc', family: 'Public, MBA' },
    { given: 'Jane', family: 'Public' },
  ],
  [
    'Md, which is a name',
    { given: 'Abdul', family: 'Karim Md' },
    { given: 'Abdul', family: 'Karim Md' },
  ],
  ['an honour', { given: 'Dame Jane', family: 'Public' }, { given: 'Jane', family: 'Public' }],
  [
    'capitals with more particles',
    { given: 'ANNA', family: 'VON UND ZU FERN' },
    { given: 'Anna', family: 'von und zu Fern' },
  ],
  ['a title', { given: 'Prof. Dr. Jane', family: 'Public' }, { given: 'Jane', family: 'Public' }],
  [
    'marks of footnotes',
    { given: 'Jane', family: 'Public1,2*' },
    { given: 'Jane', family: 'Public' },
  ],
  [
    'an “and” of the list',
    { given: 'and Jane', family: 'Public' },
    { given: 'Jane', family: 'Public' },
  ],
  [
    'an initial in front of the family name',
    { given: 'Allison', family: 'M. Horst' },
    { given: 'Allison M.', family: 'Horst' },
  ],
  [
    'initials and family in one field',
    { family: 'K. B. Gorman' },
    { given: 'K. B.', family: 'Gorman' },
  ],
  ['stray stops', { given: '. Ada M .', family: 'Byron.' }, { given: 'Ada M.', family: 'Byron' }],
  [
    'the same name in its own script',
    { given: 'Daosheng (邓道盛)', family: 'Deng' },
    { given: 'Daosheng', family: 'Deng' },
  ],
  [
    'an office of a service',
    { family: 'National Weather Service, Department of Rain' },
    { literal: 'National Weather Service, Department of Rain' },
  ],
  ['an acronym behind a comma', { family: 'Rain Watch, NOAA' }, { literal: 'Rain Watch, NOAA' }],
  [
    'a family name of several words',
    { family: 'van der Berg, Anna Maria' },
    { given: 'Anna Maria', family: 'van der Berg' },
  ],
  ['all of it for the family name', { family: 'Byron, Ada' }, { given: 'Ada', family: 'Byron' }],
  [
    'the parts in each other’s place',
    { given: 'Byron', family: 'A. K.' },
    { given: 'A. K.', family: 'Byron' },
  ],
  ['one name twice', { given: 'Suharto', family: 'Suharto' }, { family: 'Suharto' }],
  ['one name and a stop', { given: '.', family: 'Suharto' }, { family: 'Suharto' }],
  ['a given name only', { given: 'Ardiantiono' }, { literal: 'Ardiantiono' }],
  ['a whole name that cannot be taken apart', { family: 'Ling Xiao' }, { literal: 'Ling Xiao' }],
  ['initials only', { family: 'W. E. W.' }, { literal: 'W. E. W.' }],
  ['a name of another script', { given: '小明', family: '王' }, { given: '小明', family: '王' }],
  [
    'an ordinary name',
    { given: "Seán D'Arcy", family: 'de la Cruz-Ortiz' },
    { given: "Seán D'Arcy", family: 'de la Cruz-Ortiz' },
  ],
  [
    'a family called Roman III',
    { given: 'Anna', family: 'Van Dyke' },
    { given: 'Anna', family: 'Van Dyke' },
  ],
])('%s', (_, said, name) => {
  expect(personName(said)).toEqual(name);
});

it.each<NameParts>([
  {},
  { family: 'et al.' },
  { given: 'et', family: 'al' },
  { family: 'and others' },
  { given: 'N/A', family: '-' },
  { family: '???' },
  { given: 'null', family: 'null' },
  { family: 'Unknown' },
  { family: '(:Unav)' },
  { family: ':tba' },
])('%o names nobody', (said) => {
  expect(personName(said)).toBeUndefined();
});
