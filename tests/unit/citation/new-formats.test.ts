import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { exportItems } from '../../../utils/citation/engine/engine';
import { FORMATS } from '../../../utils/citation/formats/list';
import { storyToCsl } from '../../../utils/citation/items/items';
import type { CslItem } from '../../../utils/scholarly/types';
import { paper, release } from './stories';

const story = storyToCsl(release, new Date(2026, 10, 22));

/** Everything that has gone wrong with names somewhere. */
const people: CslItem['author'] = [
  { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' },
  { family: 'King', given: 'Martin', suffix: 'Jr.' },
  { literal: '山田太郎' },
  { family: '王', given: '小明' },
  { literal: 'LIGO and Virgo Collaboration' },
  { family: "O'Neill", given: 'Jean-Pierre' },
];

describe('CITATION.cff', () => {
  test('asks to cite the paper, in the words of its schema', async () => {
    expect(load(await exportItems([paper], 'cff'))).toEqual({
      'cff-version': '1.2.0',
      message: expect.any(String),
      title: 'Moonlight entrains circadian rhythms in Xanthoria parietina',
      authors: expect.any(Array),
      'preferred-citation': {
        type: 'article',
        title: 'Moonlight entrains circadian rhythms in Xanthoria parietina',
        authors: [
          { 'family-names': 'Moss', 'given-names': 'Fern A.' },
          { 'family-names': 'Stein', 'given-names': 'Karl', 'name-particle': 'von' },
          { name: 'The Lichen Consortium' },
        ],
        journal: 'Journal of Lichenology',
        volume: 12,
        issue: '3',
        start: 101,
        end: 119,
        year: 2024,
        month: 3,
        'date-published': new Date('2024-03-06'),
        doi: '10.5555/lichen.2024.7',
        url: 'https://doi.org/10.5555/lichen.2024.7',
      },
    });
  });

  test('has further works as references, and keeps names and signs whole', async () => {
    const hostile = { ...paper, title: 'A "b": # c\\ {d}', author: people, DOI: '10.5555/<x>' };
    const read = load(await exportItems([hostile, story], 'cff')) as Record<string, unknown>;
    expect(read['preferred-citation']).toMatchObject({
      title: 'A "b": # c\\ {d}',
      authors: [
        { 'family-names': 'Berg', 'given-names': 'Anna', 'name-particle': 'van der' },
        { 'family-names': 'King', 'given-names': 'Martin', 'name-suffix': 'Jr.' },
        { name: '山田太郎' },
        { 'family-names': '王', 'given-names': '小明' },
        { name: 'LIGO and Virgo Collaboration' },
        { 'family-names': "O'Neill", 'given-names': 'Jean-Pierre' },
      ],
    });
    expect(read['preferred-citation']).not.toHaveProperty('doi');
    expect(read.references).toMatchObject([
      { type: 'website', authors: [{ name: 'University of Fernhill' }], languages: ['en'] },
    ]);
  });
});

describe('PubMed', () => {
  test('has one field a line, people in both forms and groups apart', async () => {
    expect((await exportItems([{ ...paper, PMID: '123' }], 'nbib')).split('\n')).toEqual([
      'PMID- 123',
      'VI  - 12',
      'IP  - 3',
      'DP  - 2024 Mar 6',
      'TI  - Moonlight entrains circadian rhythms in Xanthoria parietina',
      'PG  - 101-119',
      'LID - 10.5555/lichen.2024.7 [doi]',
      'FAU - Moss, Fern A.',
      'AU  - Moss FA',
      'FAU - von Stein, Karl',
      'AU  - von Stein K',
      'CN  - The Lichen Consortium',
      'PT  - Journal Article',
      'JT  - Journal of Lichenology',
      'AID - 10.5555/lichen.2024.7 [doi]',
    ]);
  });

  test('writes initials of every kind of name', async () => {
    const text = await exportItems([{ ...paper, author: people }], 'nbib');
    expect(text.match(/^(?:AU|CN) .*/gm)).toEqual([
      'AU  - van der Berg A',
      'AU  - King M Jr',
      'CN  - 山田太郎',
      'AU  - 王 小',
      'CN  - LIGO and Virgo Collaboration',
      "AU  - O'Neill JP",
    ]);
  });
});

test('Hayagriva is YAML that another parser reads', async () => {
  const read = load(await exportItems([{ ...paper, title: 'A "b": # c' }, story], 'hayagriva'));
  expect(read).toMatchObject({
    moss2024: { title: 'A "b": # c', parent: { title: 'Journal of Lichenology' } },
    university2024lichens: { type: 'web', url: { value: 'https://news.example/lichens' } },
  });
});

describe('keys for the text', () => {
  const twins = [paper, { ...paper, id: 'b' }, story];

  test('are those of the BibTeX and Hayagriva files', async () => {
    const latex = await exportItems(twins, 'latex-cite');
    const typst = await exportItems(twins, 'typst-cite');
    const bibtex = await exportItems(twins, 'bibtex');
    const hayagriva = load(await exportItems(twins, 'hayagriva')) as object;
    const keys = [...bibtex.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(latex).toBe(`\\cite{${keys.join(',')}}`);
    expect(typst).toBe(keys.map((key) => `@${key}`).join(' '));
    expect(Object.keys(hayagriva)).toEqual(keys);
  });
});

describe.each(FORMATS)('$name', ({ id }) => {
  const markup =
    'The <scp>l</scp>-form of <math><msub><mi>H</mi><mn>2</mn></msub></math> in <i>Usnea</i>';

  test('has no markup of the publisher’s', async () => {
    const text = await exportItems([{ ...paper, title: markup }], id);
    expect(text).not.toMatch(/<\/?(?:scp|math|msub|mi|mn)\b/);
    if (id === 'wikipedia') expect(text).toContain("H<sub>2</sub> in ''Usnea''");
    else if (!/^(?:csl-json|latex-cite|typst-cite)$/.test(id)) expect(text).not.toMatch(/<\/?\w/);
    if (/^bib/.test(id)) {
      expect(text).toContain('\\textsc{l}-form');
      expect(text).toContain('\\textsubscript{2}');
      expect(text).toContain('\\textit{');
    }
  });

  test.each([
    ['a month', { 'date-parts': [[2024, 3]] }],
    ['a season', { 'date-parts': [[2024]], season: 1 }],
    [
      'a range',
      {
        'date-parts': [
          [2024, 3, 1],
          [2024, 4, 2],
        ],
      },
    ],
    ['words', { literal: 'in press' }],
    ['nothing', undefined],
  ])('holds a date of %s', async (_, issued) => {
    const { issued: __, ...undated } = paper;
    const item = issued ? { ...undated, issued } : undated;
    expect(await exportItems([item], id)).not.toMatch(/undefined|NaN|null|\[object/);
  });

  test('holds an article number, which has no last page', async () => {
    const text = await exportItems([{ ...paper, page: 'e01567' }], id);
    expect(text).not.toMatch(/undefined|null/);
    if (!/^(?:markdown|latex-cite|typst-cite)$/.test(id)) expect(text).toContain('e01567');
    expect(text).not.toMatch(/e01567\s*[-–]/);
  });
});
