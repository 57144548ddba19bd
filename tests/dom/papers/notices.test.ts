import { describe, expect, it } from 'vitest';
import { find, reported } from './pages';

describe('a story about a retraction', () => {
  const story = (notice: string) =>
    find(
      `<article><h1>Journal retracts study of mussels that remember the tide</h1>
      <p>The journal Annals of Mussels has retracted a study of tidal memory after readers found the same photograph in it three times over.</p>
      <p>The <a href="https://doi.org/10.5555/mussel.2019.77">paper</a>, “Tidal memory in mussels of the north”, was published in 2019 and has been cited forty times since then.</p>
      <p>${notice}</p></article>`,
      '<meta property="article:published_time" content="2024-05-03">',
    );

  it('reports the paper, though it is old, and not the notice', () => {
    const found = story(
      'The <a href="https://doi.org/10.5555/notice.1">retraction notice</a>, published on Monday, says that the authors agree.',
    );
    expect(reported(found)).toEqual(['10.5555/mussel.2019.77']);
    expect(found.mentions[1]).toMatchObject({ doi: '10.5555/notice.1', role: 'related' });
    expect(found.mentions[1]?.evidence[0]?.text).toContain('retraction notice');
  });

  it('knows the notice by its link in another language', () => {
    const found = story(
      'Die <a href="https://doi.org/10.5555/notice.1">Mitteilung über den Rückzug</a> erschien am Montag.',
    );
    expect(found.mentions.find(({ doi }) => doi === '10.5555/notice.1')?.role).toBe('related');
  });
});

describe("a notice's own page", () => {
  const page = (title: string) =>
    find(
      `<main><h1>${title}</h1><p>Published: May 3, 2024. <a href="https://doi.org/10.5555/mussel.2024.80">https://doi.org/10.5555/mussel.2024.80</a></p>
      <p>The publisher made an error in the typesetting of this article, and the order of its second and third figures was changed by mistake.</p>
      <p>The publisher apologises for the error. The figures stand in their right order in the article as it can be read today.</p>
      <h2>Reference</h2><ol><li>Berg A, Stein M (2024) Tidal memory in mussels of the north. Annals of Mussels 3: 77. <a href="https://doi.org/10.5555/mussel.2024.77">doi</a></li></ol></main>`,
      `<title>${title}</title><meta name="citation_doi" content="10.5555/mussel.2024.80"><meta name="citation_title" content="${title}"><meta name="citation_journal_title" content="Annals of Mussels"><meta name="citation_date" content="2024/05/03">`,
      'https://annals.example/article/10.5555/mussel.2024.80',
      title,
    );

  it.each([
    'Correction: Tidal memory in mussels of the north',
    'Author Correction: Tidal memory in mussels of the north',
    'Retraction Note: Tidal memory in mussels of the north',
  ])('“%s” is of the notice', (title) => {
    const [first, second] = page(title).mentions;
    expect(first).toMatchObject({ doi: '10.5555/mussel.2024.80', role: 'reported' });
    expect(second).toMatchObject({ doi: '10.5555/mussel.2024.77', role: 'related' });
  });
});
