import { describe, expect, it } from 'vitest';
import { find, STORY } from './pages';

const clues = (html: string, head = '') => find(`<article>${STORY}${html}</article>`, head).clues;

describe('where no paper is linked, the clues', () => {
  it.each([
    ['The findings appear in the journal Nature Medicine.', 'Nature Medicine'],
    [
      'The study was published Thursday in the New England Journal of Medicine.',
      'New England Journal of Medicine',
    ],
    [
      'The work was published in the journal Annals of Mussel Research.',
      'Annals of Mussel Research',
    ],
    ['It was published in Science on Friday.', 'Science'],
    [
      'The results are in the Proceedings of the National Academy of Sciences.',
      'Proceedings of the National Academy of Sciences',
    ],
    ['Die Ergebnisse stehen in der Fachzeitschrift „Nature Geoscience“.', 'Nature Geoscience'],
    ['El estudio aparece en la revista Current Biology.', 'Current Biology'],
    ['L’étude est parue dans la revue Nature Climate Change.', 'Nature Climate Change'],
    ['研究成果は米科学誌「サイエンス」に掲載された。', 'サイエンス'],
    ['该研究发表在《自然》杂志上。', '自然'],
  ])('name the journal: %s', (sentence, journal) => {
    const { journals } = clues(`<p>${sentence}</p>`);
    expect(journals.map(({ value }) => value)).toContain(journal);
    expect(journals.find(({ value }) => value === journal)?.source).not.toBe('');
  });

  it('do not take the plain word for the journal', () => {
    expect(
      clues('<p>Science has proved that nature heals, and every cell in the brain knows it.</p>')
        .journals,
    ).toEqual([]);
  });

  it('name the people with their institution, and the words that say so', () => {
    const [first] = clues('').people;
    expect(first).toMatchObject({ value: 'Mara Lindqvist', institution: 'University of Ostmark' });
    expect(first?.source).toContain('lead author');
  });

  it('name quoted titles and trial numbers', () => {
    const found = clues(
      '<p>The paper, titled “Tidal memory in intertidal mussels of the northern coast”, is registered as NCT04280705.</p>',
    );
    expect(found.titles[0]?.value).toBe('Tidal memory in intertidal mussels of the northern coast');
    expect(found.numbers[0]?.value).toBe('NCT04280705');
  });

  it('give the dates between which the paper most likely appeared', () => {
    expect(
      clues('', '<meta property="article:published_time" content="2024-05-03T08:00:00Z">')
        .dateWindow,
    ).toEqual({ from: '2024-01-04', until: '2024-07-02' });
  });
});
