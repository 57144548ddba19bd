/** Files of references as other programs write them: every work is read, or listed with its line. */
import { describe, expect, it } from 'vitest';
import { exportItems } from '../../../utils/citation/engine/engine';
import { readWorks } from '../../../utils/library/import/read-works';
import type { CslItem } from '../../../utils/scholarly/types';

const items = async (file: string) => (await readWorks(file)).works.map(({ item }) => item);

describe('BibTeX', () => {
  it('is read with macros, groups, faces, issues and keywords', async () => {
    const file = `@string{moss = "Journal of Moss"}
@article{fern20, title = {{DNA} of \\emph{Sphagnum} and H$_2$O}, author = {Fern, Ada and {The Moss Group} and van der Alga, Bo},
  journal = moss, year = 2020, month = mar, volume = 3, number = 2, pages = {1--5}, doi = {10.5555/x}, keywords = {bog, drought}}
`;
    const { works, unread } = await readWorks(file);
    expect(unread).toEqual([]);
    expect(works).toEqual([
      {
        keywords: ['bog', 'drought'],
        item: {
          id: 'fern20',
          type: 'article-journal',
          title: 'DNA of <i>Sphagnum</i> and H<sub>2</sub>O',
          author: [
            { family: 'Fern', given: 'Ada' },
            { literal: 'The Moss Group' },
            { family: 'Alga', given: 'Bo', 'non-dropping-particle': 'van der' },
          ],
          'container-title': 'Journal of Moss',
          issued: { 'date-parts': [[2020, 3]] },
          volume: '3',
          issue: '2',
          page: '1-5',
          DOI: '10.5555/x',
        },
      },
    ]);
  });

  it('is read as other programs write it', async () => {
    const file = `\ufeff% Made by a reference manager
Some words between entries.
@Comment{jabref-meta: databaseType:bibtex;}
@PREAMBLE{"\\newcommand{\\x}{y}"}
@STRING(jm = {Journal of Moss})
 @ARTICLE( one,
   Title = "Wei{\\ss}e {M}oose \\& \\'{E}tudes",
   Author = {M{\\"u}ller, J{\\"o}rg and others},
   Journal = jm # " B",
   Pages = {12--18},
   Year = 1999
 )
@book{two, title={Ferns}, publisher={P}, year={2001}} @misc{three, title={On the same line}, url={https://x.example/y}}
`;
    const { works, unread } = await readWorks(file);
    expect(unread).toEqual([]);
    expect(works.map(({ item }) => item)).toMatchObject([
      {
        title: 'Weiße Moose & Études',
        'container-title': 'Journal of Moss B',
        page: '12-18',
        author: [{ family: 'Müller', given: 'Jörg' }, { literal: 'others' }],
      },
      { type: 'book', title: 'Ferns' },
      { title: 'On the same line', URL: 'https://x.example/y' },
    ]);
  });

  it('without a key is shown as it stands in the file where it cannot be read', async () => {
    const { unread } = await readWorks('@misc{a, title={Moss}}\n@misc{, }');
    expect(unread).toEqual([{ line: 2, text: '@misc{, }' }]);
  });

  it('that is broken in one entry loses no other, and names its line', async () => {
    const file = `@article{a, title={One}, year={2020}}

@article{b, title={Broken, author={X}
@book{c, title={Three}, year={1999}}
`;
    const { works, unread } = await readWorks(file);
    expect(works.map(({ item }) => item.title)).toEqual(['One', 'Three']);
    expect(unread).toMatchObject([{ line: 3, text: expect.stringContaining('@article{b') }]);
  });
});

describe('RIS, EndNote and PubMed', () => {
  it('are read with names, dates, pages and DOI', async () => {
    const wanted = {
      type: 'article-journal',
      title: 'Moss remembers',
      author: [{ family: 'Fern', given: 'Ada' }],
      'container-title': 'Journal of Moss',
      DOI: '10.5555/x',
    };
    const ris = `TY  - JOUR\r\nTI  - Moss remembers\r\nAU  - Fern, Ada\r\nPY  - 2020/03/04\r\nJO  - Journal of Moss\r\nSP  - 1\r\nEP  - 5\r\nVL  - 3\r\nIS  - 2\r\nDO  - 10.5555/x\r\nER  - \r\n`;
    expect(await items(ris)).toMatchObject([
      { ...wanted, issued: { 'date-parts': [[2020, 3, 4]] }, page: '1-5', volume: '3', issue: '2' },
    ]);
    const enw =
      '%0 Journal Article\n%A Fern, Ada\n%T Moss remembers\n%J Journal of Moss\n%D 2020\n%P 1-5\n%R 10.5555/x\n';
    expect(await items(enw)).toMatchObject([
      { ...wanted, issued: { 'date-parts': [[2020]] }, page: '1-5' },
    ]);
    const nbib =
      'PMID- 123\nTI  - Moss remembers\nFAU - Fern, Ada\nDP  - 2020 Mar\nJT  - Journal of Moss\nAID - 10.5555/x [doi]\n';
    expect(await items(nbib)).toMatchObject([wanted]);
  });

  it('name the line of a record that says nothing', async () => {
    const file = 'TY  - JOUR\nTI  - One\nER  - \n\nTY  - JOUR\nN1  - ?\nER  - \n';
    const { works, unread } = await readWorks(file);
    expect(works).toHaveLength(1);
    expect(unread).toMatchObject([{ line: 5 }]);
  });
});

describe('CSL-JSON', () => {
  it('keeps fields that are not known here, takes numbers and text alike', async () => {
    const file = `[
  {"id": 7, "type": "book", "title": "Moss", "volume": 3, "issued": {"date-parts": [["2020", 3]]}, "translator": [{"family": "Fern"}], "keyword": "bog; fen"},
  {"type": "book", "title": 9},
  "nothing"
]`;
    const { works, unread } = await readWorks(file);
    expect(works).toEqual([
      {
        keywords: ['bog', 'fen'],
        item: expect.objectContaining({
          id: '7',
          volume: '3',
          issued: { 'date-parts': [[2020, 3]] },
          translator: [{ family: 'Fern' }],
        }),
      },
      { keywords: [], item: expect.objectContaining({ title: '9' }) },
    ]);
    expect(unread).toEqual([{ line: 1, text: '"nothing"' }]);
  });

  it.each(['{"items":5}', '{"items":null}', '{"items":"abc"}', '{"items":{"a":1}}', 'null', '5'])(
    'of no works is told: %s',
    async (file) => {
      expect(await readWorks(file)).toMatchObject({ works: [], unread: [{ line: 1 }] });
    },
  );

  it.each([
    ['nested without end', `{"id":"a","title":"Deep","x":${'['.repeat(3000)}${']'.repeat(3000)}}`],
    ['a list in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a date of nothing', '{"title":"Odd","issued":{"date-parts":[[{"toString":5,"valueOf":5}]]}}'],
  ])('is read but for the one work that is %s', async (_, bad) => {
    const good = '{"id":"b","type":"book","title":"Moss"}';
    const { works, unread } = await readWorks(`[${good},\n${bad},\n${good}]`);
    expect(works.map(({ item }) => item.title)).toEqual(['Moss', 'Moss']);
    expect(unread).toHaveLength(1);
  });

  it.each([
    ['[[1e400]]', '[["Infinity"]]'],
    ['[["1e400"]]', '[["1e400"]]'],
    ['[[1e308]]', '[[1e+308]]'],
    ['[["soon"]]', '[["soon"]]'],
    ['[[2020.5]]', '[[2020.5]]'],
    ['[[2020],[0]]', '[[2020],[0]]'],
  ])('leaves a year that is none out, and says so: %s', async (parts, said) => {
    const file = `[\n{"id":"a","type":"book","title":"Moss","issued":{"date-parts":${parts}}}]`;
    const { works, unread } = await readWorks(file);
    expect(works.map(({ item }) => item)).toEqual([{ id: 'a', type: 'book', title: 'Moss' }]);
    expect(unread).toEqual([{ line: 2, text: `issued: {"date-parts":${said}}` }]);
  });

  it('leaves a field of another form out, and says so', async () => {
    const file = `[\n{"id":"a","type":"book","title":"Moss","volume":["3"],"author":[{"family":"Fern"}],"ISBN":{"x":1}}]`;
    const { works, unread } = await readWorks(file);
    expect(works.map(({ item }) => item)).toEqual([
      { id: 'a', type: 'book', title: 'Moss', author: [{ family: 'Fern' }] },
    ]);
    expect(unread).toEqual([
      { line: 2, text: 'volume: ["3"]' },
      { line: 2, text: 'ISBN: {"x":1}' },
    ]);
  });

  it('that is no JSON is told', async () => {
    expect(await readWorks('[{"id":')).toMatchObject({ works: [], unread: [{ line: 1 }] });
  });
});

it('a file of no format that is known is one unread record', async () => {
  expect(await readWorks('Dear reader,')).toMatchObject({ format: null, unread: [{ line: 1 }] });
});

it('a file is read in parts, and stopped between two', async () => {
  const file = Array.from({ length: 1000 }, (_, at) => `@article{k${at}, title={Moss ${at}}}`).join(
    '\n',
  );
  const seen: number[] = [];
  const reading = readWorks(file, async (done) => {
    seen.push(done);
    if (seen.length === 3) throw new DOMException('stopped', 'AbortError');
  });
  await expect(reading).rejects.toThrow('stopped');
  expect(seen).toEqual([0.2, 0.4, 0.6]);
});

const COMMON: Omit<CslItem, 'id' | 'type'> = {
  title: 'Moss & ferns: 100% <i>Sphagnum</i>',
  author: [
    { family: 'Fern', given: 'Ada B.' },
    { family: 'Łódź', given: 'Çelik', suffix: 'Jr.' },
    { literal: 'The Moss Group' },
  ],
  issued: { 'date-parts': [[2020, 3, 4]] },
  accessed: { 'date-parts': [[2021, 1, 2]] },
  DOI: '10.5555/x_y',
  URL: 'https://x.example/a_b',
  language: 'en',
  abstract: 'Bogs & fens.',
};
const PRESS = { publisher: 'Fen Press', 'publisher-place': 'Rome' };
const EDITOR = { editor: [{ family: 'Alga', given: 'Bo' }], page: '1-5' };
const ISBN = '9780306406157';

/** A work of each kind, with all that it usually has. */
const KINDS: Record<string, Partial<CslItem> & { edition?: string }> = {
  'article-journal': {
    'container-title': 'Journal of Moss',
    'container-title-short': 'J. Moss',
    volume: '3',
    issue: '2',
    page: '1-5',
    ISSN: '1234-5678',
    PMID: '123',
    PMCID: 'PMC12',
    note: 'A note',
  },
  book: { ...PRESS, 'collection-title': 'Mires', volume: '3', ISBN, edition: '2' },
  chapter: { ...PRESS, ...EDITOR, 'container-title': 'Bog', ISBN },
  'paper-conference': { ...EDITOR, 'container-title': 'Proceedings of the Bog' },
  report: { ...PRESS, number: '12', genre: 'Working paper' },
  thesis: { publisher: 'Fen University', genre: 'PhD thesis' },
  webpage: { 'container-title': 'Fen site' },
  dataset: { publisher: 'Fen Archive', version: '2' },
  software: { publisher: 'Fen Archive', version: '2' },
  'article-newspaper': { 'container-title': 'The Daily Fern', page: 'A20' },
  article: { publisher: 'Moss Preprints', genre: 'Preprint' },
  'post-weblog': { 'container-title': 'Fen blog' },
};

describe('what is exported here comes back', () => {
  /** What a format does not hold, or of some kinds only; docs/backup.md says the same. */
  const LOST: Record<string, string> = {
    'csl-json': '',
    biblatex:
      'abstract language edition genre container-title-short PMID PMCID type container-title',
    bibtex:
      'abstract language edition genre container-title-short PMID PMCID type container-title version issued',
    ris: 'title PMID PMCID edition version type',
    enw: 'title PMID PMCID edition version type container-title-short',
    nbib: 'title author language URL accessed PMID PMCID edition version type genre number note collection-title container-title',
  };
  it.each(Object.keys(LOST))('as %s, but for what it does not hold', async (format) => {
    const allowed = new Set(LOST[format]?.split(' ').filter(Boolean));
    const lost = new Set<string>();
    for (const [type, own] of Object.entries(KINDS)) {
      const given = { ...COMMON, ...own, id: 'fern2020', type };
      const { works, unread } = await readWorks(await exportItems([given], format as 'bibtex'));
      expect(unread).toEqual([]);
      expect(works).toHaveLength(1);
      for (const [field, value] of Object.entries(given)) {
        const back = works[0]?.item[field as keyof CslItem];
        if (field !== 'id' && JSON.stringify(back) !== JSON.stringify(value)) lost.add(field);
      }
    }
    expect([...lost].sort()).toEqual([...allowed].sort());
  });
});

it('abbreviations that double one another hold nobody up, and spoil no other work', async () => {
  const doubling = Array.from({ length: 60 }, (_, at) =>
    at === 0 ? '@string{a0 = "moss moss moss"}' : `@string{a${at} = a${at - 1} # a${at - 1}}`,
  );
  const many = `@article{long, title = {Long}, note = ${Array.from({ length: 5000 }, () => 'a7').join(' # ')}}`;
  const { works, unread } = await readWorks(
    [...doubling, '@article{one, title = {One}, journal = a0}', many].join('\n'),
  );
  expect(works.map(({ item }) => [item.title, item['container-title']])).toEqual([
    ['One', 'moss moss moss'],
  ]);
  expect(unread.map(({ line }) => line)).toEqual([62]);
}, 20_000);
