/** Files in the shapes that other programs' own test suites hold: what they take for granted is read here as well. */
import { describe, expect, it } from 'vitest';
import { cite, exportItems } from '../../../utils/citation/engine/engine';
import { readWorks } from '../../../utils/library/import/read-works';
import { nodeData } from '../citation/node-data';

const items = async (file: string) => (await readWorks(file)).works.map(({ item }) => item);

describe('BibTeX whose entries lean on others', () => {
  const volume =
    '@proceedings{bog20, title={Proceedings of the Bog}, year={2020}, editor={Alga, Bo}}';
  const paper = '@inproceedings{moss, author={Fern, Ada}, title={Moss}, crossref={bog20}}';
  const wanted = {
    title: 'Moss',
    'container-title': 'Proceedings of the Bog',
    issued: { 'date-parts': [[2020]] },
    editor: [{ family: 'Alga', given: 'Bo' }],
  };

  it('takes the volume’s title, year and editors, wherever in the file the volume stands', async () => {
    const many = Array.from({ length: 450 }, (_, at) => `@misc{k${at}, title={Fern ${at}}}`);
    for (const file of [
      [paper, volume],
      [volume, ...many, paper],
      [paper, ...many, volume],
    ]) {
      const { works, unread } = await readWorks(file.join('\n'));
      expect(unread).toEqual([]);
      expect(works).toHaveLength(file.length);
      expect(works.find(({ item }) => item.id === 'moss')?.item).toMatchObject(wanted);
    }
  });

  it('takes fields that several share, and what these take from others', async () => {
    const file = `@xdata{press, publisher={Fen Press}, xdata={town}}
@xdata{town, location={Rome}, publisher={Another}}
@book{one, title={Bog}, xdata={press}}
@book{two, title={Fen}, publisher={Own}, xdata = "press, none"}
@xdata{loop, xdata={loop}}
@book{three, title={Mire}, xdata={loop}}`;
    expect(await readWorks(file)).toMatchObject({ unread: [] });
    expect(await items(file)).toMatchObject([
      { title: 'Bog', publisher: 'Fen Press', 'publisher-place': 'Rome' },
      { title: 'Fen', publisher: 'Own', 'publisher-place': 'Rome' },
      { title: 'Mire' },
    ]);
  });

  it('is read by itself where what it leans on is broken or not there', async () => {
    const file = `@book{a, title={One}, crossref={b}}\n@book{b, title={Broken, year={X}\n@book{c, title={Three}, crossref={none}}`;
    const { works, unread } = await readWorks(file);
    expect(works.map(({ item }) => item.title)).toEqual(['One', 'Three']);
    expect(unread).toMatchObject([{ line: 2 }]);
  });
});

describe('BibTeX of other programs', () => {
  it('ends, where the file ends with a comment', async () => {
    expect(await items('@misc{a, title={Bog}}\n% the end')).toMatchObject([{ title: 'Bog' }]);
  });

  it('is read without keys, and without titles where there is an author', async () => {
    const file = '@article{,\n title={Bog}, year={2001}}\n@misc{b, author={Fern, Ada}, year=2004}';
    expect(await items(file)).toMatchObject([
      { title: 'Bog' },
      { author: [{ family: 'Fern', given: 'Ada' }] },
    ]);
  });

  it('with one broken entry among thousands is read in little more time', async () => {
    const entry = (at: number) => `@misc{k${at}, title={Fern ${at}}}`;
    const file = Array.from({ length: 1000 }, (_, at) => (at === 500 ? '@misc{b,' : entry(at)));
    const { works, unread } = await readWorks(file.join('\n'));
    expect(works).toHaveLength(999);
    expect(unread).toMatchObject([{ line: 501 }]);
  });

  it('keeps that there are others, in the list and back in BibTeX', async () => {
    const works = await items('@misc{a, title={Bog}, author={Lee, Ann and others}}');
    expect(works).toMatchObject([
      { author: [{ family: 'Lee', given: 'Ann' }, { literal: 'others' }] },
    ]);
    for (const format of ['bibtex', 'biblatex'] as const)
      expect(await exportItems(works, format)).toContain('author = {Lee, Ann and others}');
    const { text } = await cite(works, { style: 'apa', lang: 'en-US' }, nodeData);
    expect(text).toMatch(/^Lee, A.,? & others/);
  });

  it.each([
    ['The {\\TeX}book', 'The TeXbook'],
    ['On \\TeX{} now', 'On TeX now'],
    ['The \\LaTeX\\ way', 'The LaTeX way'],
    ['{\\LaTeXe} and {\\BibTeX}', 'LaTeX2e and BibTeX'],
    ['From \\ConTeXt to {\\XeTeX}', 'From ConTeXt to XeTeX'],
  ])('reads %s by its name', async (written, title) => {
    expect(await items(`@misc{a, title={${written}}}`)).toMatchObject([{ title }]);
  });

  it('keeps the edition', async () => {
    expect(await items('@book{a, title={Bog}, edition={2}}')).toMatchObject([{ edition: '2' }]);
  });
});

describe('RIS', () => {
  const record = (...lines: string[]) => ['TY  - JOUR', ...lines, 'ER  - '].join('\n');

  it('goes on from line to line, and takes tags with one space less', async () => {
    const file =
      'TY - JOUR\nTI - Moss that\n   remembers\nAU - Fern, Ada\nN2 - One,\nER two\nER -\n';
    expect(await items(file)).toMatchObject([
      { title: 'Moss that remembers', author: [{ family: 'Fern' }], abstract: 'One, ER two' },
    ]);
  });

  it('keeps authors of either tag in their order, and editors apart', async () => {
    const file = record('TI  - Moss', 'AU  - Fern, Ada, Jr.', 'A1  - Alga, Bo', 'ED  - Bog, Cy');
    expect(await items(file)).toMatchObject([
      {
        author: [
          { family: 'Fern', given: 'Ada', suffix: 'Jr.' },
          { family: 'Alga', given: 'Bo' },
        ],
        editor: [{ family: 'Bog', given: 'Cy' }],
      },
    ]);
  });

  it('takes a DOI from wherever it stands, and a kind of work for none', async () => {
    for (const [line, doi] of [
      ['DO  - https://doi.org/10.5555/x', '10.5555/x'],
      ['M3  - 10.5555/x', '10.5555/x'],
      ['L3  - 10.5555/x', '10.5555/x'],
      ['UR  - http://dx.doi.org/10.5555/x', '10.5555/x'],
      ['M3  - Article', undefined],
    ] as const) {
      const [item] = await items(record('TI  - Moss', line));
      expect(item?.DOI).toBe(doi);
    }
  });

  it.each([
    ['PY  - 2020/03/04/', [2020, 3, 4]],
    ['PY  - 2020///spring', [2020]],
    ['PY  - 1999/Mar/4', [1999, 3, 4]],
    ['DA  - 2020/03/04\nPY  - 2020', [2020, 3, 4]],
    ['PY  - 2019\nDA  - 2020/03/04', [2019]],
    ['Y1  - 2020', [2020]],
  ])('reads the day of %s', async (lines, day) => {
    expect(await items(record('TI  - Moss', lines))).toMatchObject([
      { issued: { 'date-parts': [day] } },
    ]);
  });

  it('tells an ISSN from an ISBN, and a report’s number from an issue', async () => {
    const file = `${record('TI  - Moss', 'SN  - 1234-567X')}\nTY  - RPRT\nTI  - Bog\nIS  - 12\nSN  - 978-0-306-40615-7 (pbk)\nER  - \n`;
    expect(await items(file)).toMatchObject([
      { ISSN: '1234-567X' },
      { type: 'report', number: '12', ISBN: '978-0-306-40615-7' },
    ]);
  });

  it('of a book names its series, of a chapter its book', async () => {
    const file =
      'TY  - BOOK\nTI  - Bog\nT2  - Mires\nER  -\nTY  - CHAP\nTI  - Moss\nT2  - Bog\nSP  - 1-5\nEP  - 5\nER  -\n';
    expect(await items(file)).toMatchObject([
      { type: 'book', 'collection-title': 'Mires' },
      { type: 'chapter', 'container-title': 'Bog', page: '1-5' },
    ]);
  });
});

describe('EndNote’s XML', () => {
  const xml = (...records: string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?><xml><records>\n${records.join('\n')}\n</records></xml>`;
  const face = (words: string, name = 'normal') =>
    `<style face="${name}" font="default" size="100%">${words}</style>`;
  const article = `<record><database name="a.enl">a.enl</database><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author>${face('Fern, Ada')}</author><author>${face('The Moss Group,')}</author></authors></contributors>
<titles><title>${face('Moss ')}${face('Sphagnum', 'italic')}${face(' ')}${face('and H')}${face('2', 'subscript')}${face('O &amp; more')}</title><secondary-title>${face('J. Moss')}</secondary-title></titles>
<periodical><full-title>${face('Journal of Moss')}</full-title></periodical><pages>1-5</pages><volume>3</volume><number>2</number>
<keywords><keyword>bog</keyword><keyword>fen</keyword></keywords>
<dates><year>2020</year><pub-dates><date>Mar 4</date></pub-dates></dates><isbn>1234-5678&#xD;2345-6789</isbn>
<electronic-resource-num>https://doi.org/10.5555/x</electronic-resource-num><urls><related-urls><url>https://x.example/</url></related-urls></urls></record>`;

  it('is read with faces, names, day, numbers and keywords', async () => {
    const { format, works, unread } = await readWorks(xml(article));
    expect({ format, unread }).toEqual({ format: 'endnote-xml', unread: [] });
    expect(works).toMatchObject([
      {
        keywords: ['bog', 'fen'],
        item: {
          type: 'article-journal',
          title: 'Moss <i>Sphagnum</i> and H<sub>2</sub>O & more',
          author: [{ family: 'Fern', given: 'Ada' }, { literal: 'The Moss Group' }],
          'container-title': 'Journal of Moss',
          issued: { 'date-parts': [[2020, 3, 4]] },
          page: '1-5',
          volume: '3',
          issue: '2',
          ISSN: '1234-5678',
          DOI: '10.5555/x',
          URL: 'https://x.example/',
        },
      },
    ]);
  });

  it('of a book names series and editors', async () => {
    const book = `<record><ref-type name="Edited Book">28</ref-type><contributors><secondary-authors><author>Alga, Bo</author></secondary-authors></contributors><titles><title>Bog</title><secondary-title>Mires</secondary-title></titles><dates><year>2001</year></dates><isbn>9780306406157</isbn></record>`;
    expect(await items(xml(book))).toMatchObject([
      {
        type: 'book',
        'collection-title': 'Mires',
        editor: [{ family: 'Alga' }],
        ISBN: '9780306406157',
      },
    ]);
  });

  it('that is broken in one record loses no other, and names its line', async () => {
    const broken = '<record><titles><title>Broken</titles></record>';
    const { works, unread } = await readWorks(xml(article, broken, article));
    expect(works).toHaveLength(2);
    expect(unread).toMatchObject([{ line: 9, text: broken }]);
    expect(await readWorks(xml(article, '<record><titles><title>Cut'))).toMatchObject({
      works: [{}],
      unread: [{ line: 9 }],
    });
  });
});

describe('a file that is made to hold us up is read in time that grows with its length', () => {
  const chain = (key: number) => `@misc{k${key}, title={Moss}, crossref={k${key + 1}}}`;
  const files: Record<string, (length: number) => string> = {
    'a field of very many lines': (length) =>
      `TY  - JOUR\nTI  - Moss\n${'and more\n'.repeat(length)}ER  - \n`,
    'many records that say nothing': (length) => 'TY  - \n'.repeat(length / 5),
    'blanks in a number': (length) =>
      `TY  - JOUR\nTI  - Moss\nSN  - 1${' '.repeat(length)}2\nER  - `,
    'blanks in a title': (length) =>
      `<xml><record><titles><title>Moss${' '.repeat(length)}.</title></titles></record></xml>`,
    'records that are not closed': (length) => `<xml>${'<record>'.repeat(length / 5)}`,
    'entries that lean on the next': (length) =>
      Array.from({ length: length / 10 }, (_, at) => chain(at)).join('\n'),
  };
  /** Of the processor, which other work on the machine does not lengthen. */
  const timeOf = async (file: string) => {
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const start = process.cpuUsage();
      await readWorks(file);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    return Math.min(...times);
  };
  it.each(Object.keys(files))('%s', { timeout: 60_000 }, async (name) => {
    const file = files[name] ?? String;
    const short = await timeOf(file(10_000));
    // The square of it would be sixteen times as long.
    expect(await timeOf(file(40_000))).toBeLessThan(Math.max(200, 10 * short));
  });
});

it('EndNote’s tagged format keeps names, kinds, numbers and keywords of several lines', async () => {
  const file = `%0 Book Section
%A Fern, Ada
%E Alga, Bo
%T Moss
%B Bog
%D 2020
%8 March 4
%P 1-5
%K bog
fen
%@ 978-0-306-40615-7
%R 10.5555/x

%0 Report
%T Mire
%N 12
`;
  expect((await readWorks(file)).works).toMatchObject([
    {
      keywords: ['bog', 'fen'],
      item: {
        type: 'chapter',
        'container-title': 'Bog',
        issued: { 'date-parts': [[2020, 3, 4]] },
        ISBN: '978-0-306-40615-7',
        DOI: '10.5555/x',
      },
    },
    { item: { type: 'report', number: '12' } },
  ]);
});
