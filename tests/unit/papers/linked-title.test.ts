import { expect, it } from 'vitest';
import { NO_CLUES } from '../../../utils/papers/clues/clues';
import { withLinkedTitle } from '../../../utils/papers/clues/linked-title';
import { makeMention } from '../../support/page-report';

const titlesOf = (...links: [url: string, prior: number, doi?: string | undefined][]) =>
  withLinkedTitle(
    NO_CLUES,
    links.map(([url, prior, doi = null]) => ({ ...makeMention({ prior }), doi, url })),
  ).titles.map(({ value }) => value);

it('the title in the address of the likeliest link that gives no DOI is a clue', () => {
  expect(
    titlesOf(
      ['https://shore.example/1234/tides-of-the-northern-mussel-banks', 0.1],
      ['https://annals.example/full/2727726/memory-of-tides-in-mussels', 0.4],
    ),
  ).toEqual(['memory of tides in mussels']);
});

it.each([
  ['has a DOI', 'https://annals.example/full/memory-of-tides-in-mussels', '10.5555/a'],
  ['has a code for an address', 'https://annals.example/pii/S0140-6736-20-30183-5', undefined],
  ['has a short one', 'https://annals.example/about-the-tides', undefined],
])('a link that %s gives none', (_, url, doi) => {
  expect(titlesOf([url, 0.4, doi])).toEqual([]);
});
