/** What files for other programs keep, and the keys by which their works are cited. */
import { load } from 'js-yaml';
import { describe, expect, it, test, vi } from 'vitest';
import { exportItems } from '../../../utils/citation/engine/engine';
import { citationKey, citationKeys } from '../../../utils/citation/formats/parts';
import type { CslItem } from '../../../utils/scholarly/types';

const article: CslItem = {
  id: 'x',
  type: 'article-journal',
  title: 'Moss listens at night',
  author: [{ family: 'Halloran', given: 'Mira' }],
  'container-title': 'Annals of Moss',
  issued: { 'date-parts': [[2024, 4, 3]] },
};

describe('a key', () => {
  it.each([
    ['Петров', 'Мох слушает дождь', 'petrov2024mokh'],
    ['Παπαδάκη', 'Βρύα τη νύχτα', 'papadaki2024vrya'],
    ['김', '이끼는 밤에', 'gim2024ikkineun'],
    ['王', 'Moss', 'wang2024moss'],
    ['田中', 'コケの夜', 'tianu4e2d2024koke'],
    ['O’Neill', 'The mosses', 'oneill2024mosses'],
  ])('of %s, “%s”, is %s', (family, title, key) => {
    expect(citationKey({ ...article, title, author: [{ family, given: 'M' }] })).toBe(key);
  });

  it('is a word also where nothing but a year or a number is known', () => {
    const bare = { id: 'x', type: 'book', issued: article.issued } as CslItem;
    for (const item of [bare, { ...bare, title: '1984' }, { ...bare, id: '42' }])
      expect(citationKey(item)).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it('is that of one work among those exported together', () => {
    const same = Array.from({ length: 60 }, () => article);
    const likeSecond = { ...article, title: 'Mossb' };
    const likeFirst = { ...article, title: 'Moss' };
    for (const list of [same, [likeFirst, likeSecond, likeFirst, likeSecond]])
      expect(new Set(citationKeys(list)).size).toBe(list.length);
  });

  it('of thousands by one author of one year is found at once for each', () => {
    const list = Array<CslItem>(3000).fill(article);
    const looked = vi.spyOn(Set.prototype, 'has');
    const keys = citationKeys(list);
    const looks = looked.mock.calls.length;
    looked.mockRestore();
    expect([keys[0], keys[1], keys[25], keys[26], keys[2999]]).toEqual(
      ['', 'b', 'z', '-27', '-3000'].map((ending) => `halloran2024moss${ending}`),
    );
    expect(new Set(keys).size).toBe(list.length);
    expect(looks).toBeLessThan(2 * list.length);
  });
});

test('Hayagriva keeps place, numbers, language, archive and kind', async () => {
  const book: CslItem = {
    ...article,
    type: 'book',
    publisher: 'Press',
    'publisher-place': 'Basel',
    ISBN: '9780000000000',
    language: 'en',
    genre: 'PhD thesis',
    archive: 'Wayback Machine',
    archive_location: 'https://archive.example/1',
  };
  const [entry] = Object.values(load(await exportItems([book], 'hayagriva')) as object);
  expect(entry).toMatchObject({
    publisher: { name: 'Press', location: 'Basel' },
    'serial-number': { isbn: '9780000000000' },
    language: 'en',
    genre: 'PhD thesis',
    archive: 'Wayback Machine',
    'archive-location': 'https://archive.example/1',
  });
});

test.each([
  [
    'Drift Transport in Al<sub>2</sub>O<sub>3</sub>-Sheathed Moss Observed in Wet Kenyan Cells',
    'Drift Transport in {Al}\\textsubscript{2}{O}\\textsubscript{3}-Sheathed Moss Observed in Wet {Kenyan} Cells',
  ],
  [
    'Blood O<sub>2</sub>-binding of Atlantic tuna (<i>Thunnus thynnus</i>)',
    'Blood {O}\\textsubscript{2}-binding of {Atlantic} tuna (\\textit{{Thunnus} thynnus})',
  ],
  ['Die Wirkung der Moose auf den Wald', 'Die {Wirkung} der {Moose} auf den {Wald}'],
  ['Moss and DNA: A study', 'Moss and {DNA}: A study'],
])('BibTeX protects what keeps its capitals in “%s”', async (title, latex) => {
  expect(await exportItems([{ ...article, title }], 'bibtex')).toContain(`title = {${latex}},`);
});

test('BibTeX has two kinds of thesis', async () => {
  const thesis = { ...article, type: 'thesis', genre: 'Master’s thesis', publisher: 'Uni' };
  expect(await exportItems([thesis], 'bibtex')).toMatch(/^@mastersthesis\{[\s\S]*school = \{Uni\}/);
});

test('Markdown keeps italics', async () => {
  const title = 'Songs of <i>Thunnus*</i> and <b>CO<sub>2</sub></b>';
  expect(await exportItems([{ ...article, title }], 'markdown')).toBe(
    'Songs of *Thunnus\\** and **CO2**',
  );
});

test('Wikipedia names an agency as one, beside people', async () => {
  const author = [{ literal: 'Reuters' }, { family: 'Halloran', given: 'Mira' }];
  const news = await exportItems([{ ...article, type: 'article-newspaper', author }], 'wikipedia');
  expect(news).toContain('|last1=Halloran |first1=Mira |agency=Reuters |title=');
  const paper = await exportItems([{ ...article, author }], 'wikipedia');
  expect(paper).toContain('|author1=Reuters');
});

test.each(['Agence France-Presse', 'AFP', 'dpa', 'Agencia EFE', 'Xinhua', '共同通信', 'ТАСС'])(
  'Wikipedia knows %s for an agency, of news only',
  async (literal) => {
    const news = { id: 'x', title: 'Moss', author: [{ literal }] };
    const written = await exportItems([{ ...news, type: 'article-newspaper' }], 'wikipedia');
    expect(written).toContain(`|agency=${literal} |title=`);
    expect(await exportItems([{ ...news, type: 'report' }], 'wikipedia')).toContain('|author1=');
  },
);

test('other formats have an agency as one name, which no program takes apart', async () => {
  const literal = 'Agence France-Presse';
  const news = { id: 'x', type: 'article-newspaper', title: 'Moss', author: [{ literal }] };
  expect(await exportItems([news], 'bibtex')).toContain(`author = {{${literal}}}`);
  expect(await exportItems([news], 'biblatex')).toContain(`author = {{${literal}}}`);
  expect(await exportItems([news], 'ris')).toContain(`AU  - ${literal}\r\n`);
  expect(await exportItems([news], 'enw')).toContain(`%A ${literal},`);
  expect(await exportItems([news], 'cff')).toContain(`name: "${literal}"`);
});

test('a DOI with signs that look like markup stays whole, and CITATION.cff links where it has no DOI', async () => {
  const DOI = '10.5555/013<b>2.0.co;2-#';
  const work = { id: 'x', type: 'article-journal', title: 'Moss', DOI };
  for (const format of ['bibtex', 'csl-json'] as const)
    expect(await exportItems([work], format)).toContain(DOI);
  expect(await exportItems([work], 'markdown')).toContain('013%3Cb%3E2.0.co;2-%23)');
  expect(await exportItems([work], 'cff')).toContain(
    'url: "https://doi.org/10.5555/013%3Cb%3E2.0.co;2-%23"',
  );
});
