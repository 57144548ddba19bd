/** What each format demands besides being read: the rules of its schema, its manual or its page of help. */
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { exportItems } from '../../../utils/citation/engine/engine';
import type { ExportFormat } from '../../../utils/citation/types';
import type { CslItem } from '../../../utils/scholarly/types';
import { readTemplates } from '../../support/read-back/readers';
import { WORKS } from './works';

const works = Object.entries(WORKS);
const paper = WORKS['a paper'] as CslItem;
const written = (item: CslItem, format: ExportFormat) => exportItems([item], format);
const on = (issued: NonNullable<CslItem['issued']>) => ({ ...paper, issued });

const spring = on({ 'date-parts': [[2024]], season: 1 });
const marchToApril = on({
  'date-parts': [
    [2024, 3],
    [2024, 4],
  ],
});
const days = on({
  'date-parts': [
    [2024, 3, 1],
    [2024, 3, 5],
  ],
});
const years = on({
  'date-parts': [
    [2023, 12, 30],
    [2024, 1, 2],
  ],
});
const inPress = on({ literal: 'in press' });

test.each<[ExportFormat, CslItem, string]>([
  ['bibtex', spring, 'month = {Spring},'],
  ['biblatex', spring, 'date = {2024-21},'],
  ['ris', spring, 'DA  - 2024///Spring'],
  ['enw', spring, '%8 Spring'],
  ['nbib', spring, 'DP  - 2024 Spring'],
  ['wikipedia', spring, '|date=Spring 2024 '],
  ['biblatex', marchToApril, 'date = {2024-03/2024-04},'],
  ['nbib', marchToApril, 'DP  - 2024 Mar-Apr'],
  ['wikipedia', marchToApril, '|date=March–April 2024 '],
  ['biblatex', days, 'date = {2024-03-01/2024-03-05},'],
  ['wikipedia', days, '|date=1–5 March 2024 '],
  ['wikipedia', years, '|date=30 December 2023 – 2 January 2024 '],
  ['bibtex', inPress, 'year = {in press},'],
  ['biblatex', inPress, 'year = {in press},'],
  ['wikipedia', on({ 'date-parts': [[2024, 3]] }), '|date=March 2024 '],
])('%s has its own words for seasons, ranges and months', async (format, item, words) => {
  expect(await written(item, format)).toContain(words);
});

test.each<[ExportFormat, string]>([
  ['bibtex', 'eprint = {2403.00001},\n  archiveprefix = {arXiv},'],
  ['biblatex', 'eprint = {2403.00001},\n  eprinttype = {arXiv},'],
  [
    'wikipedia',
    '{{cite arXiv |last1=Moss |first1=Fern A. |title=Moonlight and lichens, again |date=2024-03-06 |eprint=2403.00001}}',
  ],
])('%s knows arXiv’s own number, from its DOI too', async (format, words) => {
  const preprint = WORKS['a preprint'] as CslItem;
  for (const known of [{ DOI: '10.48550/arxiv.2403.00001' }, { number: 'arXiv:2403.00001' }])
    expect(await written({ ...preprint, ...known }, format)).toContain(words);
});

describe('BibTeX', () => {
  const COMMANDS =
    /\\(?:text(?:it|bf|sc|superscript|subscript)(?=\{)|text(?:backslash|asciitilde|asciicircum|braceleft|braceright|less|greater|bar)\{\}|[&%$#_])/g;

  test.each(works)('of %s has nothing that LaTeX would take for a command', async (_, item) => {
    for (const format of ['bibtex', 'biblatex'] as const) {
      const fields = [...(await written(item, format)).matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)];
      for (const [, name, value = ''] of fields) {
        if (/^(?:doi|url|eprint)$/.test(name ?? '')) continue;
        expect(value.replace(COMMANDS, '')).not.toMatch(/[\\&%$#_~^<>|]|''|``/);
      }
    }
  });

  test('of a report has its number, of a paper not that of the article', async () => {
    expect(await written({ ...paper, type: 'report', number: 'TR-7' }, 'bibtex')).toContain(
      'number = {3}',
    );
    const { issue: _, ...report } = { ...paper, type: 'report', number: 'TR-7' };
    expect(await written(report, 'bibtex')).toContain('number = {TR-7}');
    const article = { ...(WORKS['an article number'] as CslItem) };
    delete article.issue;
    expect(await written(article, 'bibtex')).not.toContain('number =');
    expect(await written(article, 'biblatex')).toContain('eid = {e01567}');
  });
});

describe('CITATION.cff', () => {
  type Mapping = Record<string, unknown>;
  const isInteger = (value: unknown) => value === undefined || Number.isInteger(value);
  const all = (file: unknown) => [
    (file as Mapping)['preferred-citation'] as Mapping,
    ...(((file as Mapping).references ?? []) as Mapping[]),
  ];

  test.each(works)(
    'of %s has what its schema asks for, in the forms it asks for',
    async (_, item) => {
      const file = load(await written(item, 'cff')) as Mapping;
      expect(file).toMatchObject({ 'cff-version': '1.2.0', message: /./, title: /./ });
      for (const work of all(file)) {
        expect(work.title).toMatch(/./);
        expect(work.authors).not.toHaveLength(0);
        for (const key of ['volume', 'start', 'end', 'year', 'month'])
          expect(work[key]).toSatisfy(isInteger);
        for (const key of [
          'url',
          'journal',
          'issue',
          'number',
          'section',
          'volume-title',
          'collection-title',
        ])
          expect(work[key] ?? 'x').toEqual(expect.any(String));
        expect(work.url ?? 'https://a').toMatch(/^(?:https?|s?ftp):\/\/[!-~]+$/);
        expect(work.doi ?? '10.5555/x').toMatch(
          /^10\.\d{4,9}(\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/,
        );
        expect(work.isbn ?? '0-00-000000-0').toMatch(/^[0-9\- ]{10,17}X?$/);
      }
    },
  );

  test('has no two authors alike, however alike two people are called', async () => {
    const author = [
      { family: 'Wang', given: 'Wei' },
      { family: 'Wang', given: 'Wei' },
    ];
    const file = load(await written({ ...paper, author }, 'cff'));
    const [first, second] = (all(file)[0] as Mapping).authors as Mapping[];
    expect(second).toMatchObject({ ...first });
    expect(second).not.toEqual(first);
  });
});

describe('PubMed’s', () => {
  test.each(works)(
    'record of %s opens with its number, which programs know it by',
    async (_, item) => {
      expect(await written(item, 'nbib')).toMatch(/^PMID- /);
    },
  );

  test('has a chapter’s book in its own field, and languages in its own codes', async () => {
    const chapter = { ...(WORKS['a chapter'] as CslItem), language: 'de-CH' };
    const text = await written(chapter, 'nbib');
    expect(text).toContain('\nBTI - All Lichens\n');
    expect(text).toContain('\nPT  - Book Chapter\n');
    expect(text).toContain('\nLA  - ger\n');
    expect(text).not.toContain('\nJT  ');
  });

  test('leads to a story by its address', async () => {
    expect(await written(WORKS['a news release'] as CslItem, 'nbib')).toContain(
      '\nLID - https://news.example/lichens?a=1&b=%20#top\n',
    );
  });
});

describe('Wikipedia’s template', () => {
  /** Those of Help:Citation Style 1 that we write; names are numbered. */
  const SHARED =
    /^(?:(?:editor-)?(?:last|first)\d+|(?:author|editor)\d+|title|date|publisher|volume|issue|pages?|series|isbn|issn|doi|pmid|pmc|url|access-date|archive-url|archive-date|language)$/;
  const OWN: Record<string, RegExp> = {
    'cite arXiv': /^eprint$/,
    'cite book': /^chapter$/,
    'cite conference': /^book-title$/,
    'cite encyclopedia': /^encyclopedia$/,
    'cite journal': /^(?:journal|article-number)$/,
    'cite magazine': /^magazine$/,
    'cite news': /^newspaper$/,
    'cite press release': /^website$/,
    'cite report': /^website$/,
    'cite thesis': /^website$/,
    'cite web': /^(?:website|type)$/,
  };

  test.each(works)(
    'for %s has parameters that it knows, and those it cannot do without',
    async (_, item) => {
      const [template] = readTemplates(await written(item, 'wikipedia'));
      const { name = '', fields } = template ?? {};
      expect(Object.keys(OWN)).toContain(name);
      const unknown = [...(fields?.keys() ?? [])].filter(
        (key) => !SHARED.test(key) && !OWN[name]?.test(key),
      );
      expect(unknown).toEqual([]);
      expect(fields?.get('title')).toMatch(/./);
      if (name === 'cite web') expect(fields?.get('url')).toMatch(/^https?:/);
      expect(fields?.get('date') ?? '2024').not.toMatch(/^\d{4}-\d{2}$/);
    },
  );

  test('of a page read in an archive says when it was archived', async () => {
    const release = WORKS['a news release'] as CslItem;
    const archived = 'https://web.archive.org/web/20240308101112/https://news.example/lichens';
    expect(await written({ ...release, archive_location: archived }, 'wikipedia')).toContain(
      `|archive-url=${archived} |archive-date=2024-03-08`,
    );
  });

  test('of an old paper keeps the signs of its DOI, which is made a link of', async () => {
    const old = WORKS['an old DOI'] as CslItem;
    expect(await written(old, 'wikipedia')).toContain(`|doi=${old.DOI}`);
  });
});

test('a link in Markdown leads to the DOI with all its signs', async () => {
  expect(await written(WORKS['a DOI with signs'] as CslItem, 'markdown')).toContain(
    '](https://doi.org/10.5555/a_b%26c%23d;e%2Bf%5Bg%5D)',
  );
});
