import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { exportItems } from '../../../utils/citation/engine/engine';
import { FORMATS } from '../../../utils/citation/formats/list';
import { storyToCsl } from '../../../utils/citation/items/items';
import { paper, release } from './stories';

const story = storyToCsl(release, new Date(2026, 10, 22));

test('BibLaTeX keeps the day, the site and the day of access', async () => {
  const text = await exportItems([paper, story], 'biblatex');
  expect(text).toContain('  date = {2024-03-06},');
  expect(text).toContain('  journaltitle = {Journal of Lichenology},');
  expect(text).toContain('@online{university2024lichens,');
  expect(text).toContain('  organization = {NewsExample},');
  expect(text).toContain('  urldate = {2026-11-22},');
  const [read] = new Cite(text).data as unknown as { issued: unknown; type: string }[];
  expect(read).toMatchObject({
    type: 'article-journal',
    issued: { 'date-parts': [[2024, 3, 6]] },
    'container-title': 'Journal of Lichenology',
  });
});

test('EndNote reads one tag a line, and an institution as one name', async () => {
  expect((await exportItems([paper], 'enw')).split('\n')).toEqual([
    '%0 Journal Article',
    '%A Moss, Fern A.',
    '%A von Stein, Karl',
    '%A The Lichen Consortium,',
    '%T Moonlight entrains circadian rhythms in Xanthoria parietina',
    '%J Journal of Lichenology',
    '%V 12',
    '%N 3',
    '%P 101-119',
    '%D 2024',
    '%8 2024-03-06',
    '%R 10.5555/lichen.2024.7',
    '%U https://doi.org/10.5555/lichen.2024.7',
  ]);
});

test('Wikipedia gets the template that fits', async () => {
  expect(await exportItems([paper, story], 'wikipedia')).toBe(
    [
      "{{cite journal |last1=Moss |first1=Fern A. |last2=von Stein |first2=Karl |author3=The Lichen Consortium |title=Moonlight entrains circadian rhythms in ''Xanthoria parietina'' |journal=Journal of Lichenology |date=2024-03-06 |volume=12 |issue=3 |pages=101–119 |doi=10.5555/lichen.2024.7}}",
      '{{cite press release |author1=University of Fernhill |title=Lichens keep time by moonlight |website=NewsExample |date=2024-03-07 |url=https://news.example/lichens |access-date=2026-11-22 |language=en}}',
    ].join('\n'),
  );
});

test('Wikipedia markup in a title does not end the template', async () => {
  const title = 'A|b}} [[c]] {{d}} <ref>';
  const text = await exportItems([{ ...paper, title }], 'wikipedia');
  expect(text).toContain('|title=A&#124;b&#125;&#125; &#91;&#91;c&#93;&#93;');
  expect(text.match(/[{}]/g)).toHaveLength(4);
});

test('Typst gets YAML whose strings need no care', async () => {
  expect(await exportItems([{ ...paper, title: 'A "b": # c' }, story], 'hayagriva')).toBe(
    [
      'moss2024:',
      '  type: article',
      '  title: "A \\"b\\": # c"',
      '  author:',
      '    - "Moss, Fern A."',
      '    - "von Stein, Karl"',
      '    - "The Lichen Consortium"',
      '  date: 2024-03-06',
      '  page-range: "101-119"',
      '  serial-number: { doi: "10.5555/lichen.2024.7" }',
      '  url: "https://doi.org/10.5555/lichen.2024.7"',
      '  parent:',
      '    type: periodical',
      '    title: "Journal of Lichenology"',
      '    volume: "12"',
      '    issue: "3"',
      '',
      'university2024lichens:',
      '  type: web',
      '  title: "Lichens keep time by moonlight"',
      '  author:',
      '    - "University of Fernhill"',
      '  date: 2024-03-07',
      '  genre: "Press release"',
      '  language: "en"',
      '  url: { value: "https://news.example/lichens", date: 2026-11-22 }',
      '  parent:',
      '    type: web',
      '    title: "NewsExample"',
      '',
    ].join('\n'),
  );
});

test('a Markdown link goes to the DOI', async () => {
  const DOI = '10.5555/(a)b';
  expect(await exportItems([{ ...paper, DOI, title: 'On [x] & *y*' }], 'markdown')).toBe(
    '[On \\[x\\] \\& \\*y\\*](https://doi.org/10.5555/%28a%29b)',
  );
});

test.each(FORMATS)('$name can hold a work of which nothing is known', async ({ id }) => {
  expect(await exportItems([{ id: 'x', type: 'strange' }], id)).not.toMatch(/undefined|null/);
});
