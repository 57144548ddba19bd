/** A style is tried before it is kept: what its file does not show is seen in what it makes of ordinary works. */
import { fail, type Result, succeed } from '../../failure';
import type { CslItem } from '../../scholarly/types';
import type { UserStyle } from '../styles/user-style';
import type { CitationClient } from './client';

const PEOPLE = [
  { family: 'Moss', given: 'Fern A.' },
  { family: 'Stein', given: 'Karl', 'non-dropping-particle': 'von' },
  { literal: 'The Lichen Consortium' },
];

/** A paper with all that most have, a story, and a book with next to nothing. */
export const TRIAL_WORKS: CslItem[] = [
  {
    id: 'paper',
    type: 'article-journal',
    title: 'Moonlight entrains lichens',
    author: PEOPLE,
    'container-title': 'Journal of Lichenology',
    volume: '12',
    issue: '3',
    page: '101-119',
    issued: { 'date-parts': [[2024, 3, 6]] },
    DOI: '10.5555/lichen.2024.7',
    URL: 'https://doi.org/10.5555/lichen.2024.7',
  },
  {
    id: 'story',
    type: 'article-newspaper',
    title: 'Lichens know the moon',
    author: PEOPLE.slice(0, 1),
    'container-title': 'The Tide',
    issued: { 'date-parts': [[2024, 3, 7]] },
    accessed: { 'date-parts': [[2024, 4, 1]] },
    URL: 'https://tide.example/moon',
  },
  { id: 'book', type: 'book', title: 'Mosses' },
];

/**
 * Cites the works, each alone and all in a list. Fails with `bad-style` (`trial`) where the style cannot. How many steps
 * that takes is bounded by what `readUserStyle` lets through.
 */
export async function tryStyle(
  { id, xml }: Pick<UserStyle, 'id' | 'xml'>,
  { cite }: Pick<CitationClient, 'cite'>,
): Promise<Result<void>> {
  const options = { style: id, lang: 'en-US', own: { xml } };
  for (const works of [...TRIAL_WORKS.map((work) => [work]), TRIAL_WORKS]) {
    const tried = await cite(works, options);
    if (!tried.ok || tried.value.instead !== undefined)
      return fail({ kind: 'bad-style', problem: 'trial', detail: '' });
  }
  return succeed(undefined);
}
