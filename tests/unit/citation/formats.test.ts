import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { exportItems } from '../../../utils/citation/engine/engine';
import { fileName } from '../../../utils/citation/formats/list';
import type { ExportFormat } from '../../../utils/citation/types';
import type { CslItem } from '../../../utils/scholarly/types';
import { paper } from './stories';

/** citation-js reads what we write: an independent parser. */
const parse = (text: string) =>
  new Cite(text, { generateGraph: false } as never).data as unknown as CslItem[];

const hostile: CslItem = {
  ...paper,
  title: 'A & B: 50% of {all} $x_1^2$ ~ \\evil # <script> in DNA\nTY  - HACK\n}\n@book{x,',
  author: [
    { family: 'Müller', given: 'Jörg', suffix: 'Jr.' },
    { family: '王', given: '小明' },
    { literal: 'Moss and Sons, Ltd' },
  ],
  URL: `https://journal.example/${'long-path/'.repeat(12)}?a=1&b=%20`,
};

describe('BibTeX', () => {
  test('has what LaTeX needs, in its own alphabet', async () => {
    expect(await exportItems([paper], 'bibtex')).toBe(
      [
        '@article{moss2024moonlight,',
        '  author = {Moss, Fern A. and von Stein, Karl and {The Lichen Consortium}},',
        '  title = {Moonlight entrains circadian rhythms in \\textit{{Xanthoria} parietina}},',
        '  journal = {Journal of Lichenology},',
        '  year = {2024},',
        '  month = mar,',
        '  volume = {12},',
        '  number = {3},',
        '  pages = {101--119},',
        '  doi = {10.5555/lichen.2024.7},',
        '  url = {https://doi.org/10.5555/lichen.2024.7},',
        '}',
      ].join('\n'),
    );
  });

  test('reads back as what it was', async () => {
    const [read] = parse(await exportItems([paper], 'bibtex'));
    expect(read).toMatchObject({
      type: 'article-journal',
      title: paper.title,
      'container-title': paper['container-title'],
      volume: '12',
      issue: '3',
      page: '101-119',
      DOI: paper.DOI,
      URL: paper.URL,
    });
    expect(read?.issued?.['date-parts']).toEqual([[2024, 3]]);
    expect(read?.author?.map(({ family }) => family)).toEqual([
      'Moss',
      'Stein',
      'The Lichen Consortium',
    ]);
  });

  test('holds signs of LaTeX and names of any script without breaking', async () => {
    const read = parse(await exportItems([hostile, paper], 'bibtex'));
    expect(read).toHaveLength(2);
    expect(read[0]?.title?.replace(/<\/?span[^>]*>/g, '')).toContain('A & B: 50% of {all} $x_1^2$');
    expect(read[0]?.author?.[1]).toMatchObject({ family: '王', given: '小明' });
    expect(read[0]?.author?.[2]?.family).toBe('Moss and Sons, Ltd');
    expect(read[0]?.URL).toBe(hostile.URL);
  });

  test('gives each entry of a list a key of its own', async () => {
    const text = await exportItems([paper, paper, paper], 'bibtex');
    expect([...text.matchAll(/@article\{(\w+),/g)].map(([, key]) => key)).toEqual([
      'moss2024moonlight',
      'moss2024moonlightb',
      'moss2024moonlightc',
    ]);
  });

  test('protects capitals that a style would lose, and no others', async () => {
    const titles = [
      'mRNA repair: Insights from Mars',
      'The Role of Immune Cells and mRNA in Cancer',
    ];
    const items = titles.map((title) => ({ ...paper, title }));
    const text = await exportItems(items, 'bibtex');
    expect(text).toContain('title = {{mRNA} repair: Insights from {Mars}}');
    expect(text).toContain('title = {The Role of Immune Cells and {mRNA} in Cancer}');
  });
});

describe('RIS', () => {
  test('has one field a line', async () => {
    expect((await exportItems([paper], 'ris')).split('\r\n')).toEqual([
      'TY  - JOUR',
      'AU  - Moss, Fern A.',
      'AU  - von Stein, Karl',
      'AU  - The Lichen Consortium',
      'TI  - Moonlight entrains circadian rhythms in Xanthoria parietina',
      'T2  - Journal of Lichenology',
      'PY  - 2024',
      'DA  - 2024/03/06/',
      'VL  - 12',
      'IS  - 3',
      'SP  - 101',
      'EP  - 119',
      'DO  - 10.5555/lichen.2024.7',
      'UR  - https://doi.org/10.5555/lichen.2024.7',
      'ER  - ',
    ]);
  });

  test('reads back as what it was, however hostile', async () => {
    const read = parse(await exportItems([hostile, paper], 'ris'));
    expect(read).toHaveLength(2);
    expect(read[0]).toMatchObject({
      type: 'article-journal',
      title: hostile.title?.replaceAll('\n', ' ').replaceAll('  ', ' '),
      page: '101-119',
      DOI: paper.DOI,
      URL: hostile.URL,
      author: [
        { family: 'Müller', given: 'Jörg', suffix: 'Jr.' },
        { family: '王', given: '小明' },
        { family: 'Moss and Sons', given: 'Ltd' },
      ],
    });
  });
});

test('CSL-JSON reads back as what it was', async () => {
  expect(JSON.parse(await exportItems([paper], 'csl-json'))).toEqual([paper]);
  expect(plugins.input.type(await exportItems([paper], 'csl-json'))).toBe('@else/json');
});

const umlauts = { ...paper, title: 'Über <i>Flechten</i>', author: [{ family: 'Groß' }] };
const moonlight = { id: 'a', type: 'webpage', title: '月光' };

test.each<[CslItem[], ExportFormat, string]>([
  [[paper], 'bibtex', 'moss-2024-moonlight-entrains-circadian.bib'],
  [[umlauts], 'ris', 'gross-2024-uber-flechten.ris'],
  [[moonlight], 'csl-json', '月光.json'],
  [[], 'bibtex', 'citation.bib'],
  [[paper], 'cff', 'CITATION.cff'],
  [[paper, paper, paper], 'bibtex', 'moss-2024-moonlight-entrains-circadian-and-2-more.bib'],
  [
    [{ ...paper, author: [{ literal: '王小明' }], title: '池塘裡的蟾蜍 叫' }],
    'ris',
    '王小明-2024-池塘裡的蟾蜍-叫.ris',
  ],
])('a download has a name that every disk takes', (items, format, name) => {
  expect(fileName(items, format)).toBe(name);
});
