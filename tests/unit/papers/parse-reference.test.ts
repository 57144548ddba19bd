import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../utils/papers/sources/parse-reference';

describe('a printed reference says', () => {
  it.each([
    [
      'More information: Mara Lindqvist et al. Tidal memory in mussels of the north, Annals of Mussels (2024). DOI: 10.5555/m.1',
      'Annals of Mussels',
      { title: 'Tidal memory in mussels of the north', journal: 'Annals of Mussels', year: 2024 },
    ],
    [
      'Lindqvist M, et al "Tidal memory in mussels of the north" N Engl J Med 2024; DOI: 10.5555/m.1.',
      null,
      {
        title: 'Tidal memory in mussels of the north',
        journal: 'New England Journal of Medicine',
        year: 2024,
      },
    ],
    ['https://doi.org/10.5555/m.1', null, { title: null, journal: null, year: null }],
  ])('%s', (line, italic, said) => {
    expect(parseReference(line, italic)).toMatchObject(said);
  });
});
