import { expect, test } from 'vitest';
import { cite, exportItems } from '../../../utils/citation/engine/engine';
import { storyToCsl } from '../../../utils/citation/items/items';
import type { StoryType } from '../../../utils/story/types';
import { nodeData } from './node-data';
import { paper, release } from './stories';

const accessed = new Date(2026, 10, 22);
const options = { style: 'apa', lang: 'en-US' };

const citeStory = async (story: Partial<typeof release>) =>
  (await cite([storyToCsl({ ...release, ...story }, accessed)], options, nodeData)).text;

test.each<[StoryType, string]>([
  [
    'news-release',
    'University of Fernhill. (2024, March 7). Lichens keep time by moonlight [Press release]. NewsExample. https://news.example/lichens',
  ],
  [
    'newspaper',
    'University of Fernhill. (2024, March 7). Lichens keep time by moonlight. NewsExample. https://news.example/lichens',
  ],
  [
    'blog',
    'University of Fernhill. (2024, March 7). Lichens keep time by moonlight. NewsExample. https://news.example/lichens',
  ],
])('a %s as its guide wants it', async (kind, text) => {
  expect(await citeStory({ kind })).toBe(text);
});

test('a site that has no name but its address keeps it as it is written', async () => {
  const site = { siteName: 'news.example.co.uk', authors: ['Ada Byron'] };
  expect(await citeStory({ ...site, kind: 'web-page' })).toContain(
    'moonlight. news.example.co.uk. ',
  );
  const { html } = await cite(
    [storyToCsl({ ...release, ...site }, accessed)],
    { style: 'modern-language-association', lang: 'en-US' },
    nodeData,
  );
  expect(html).toContain('<i>news.example.co.uk</i>');
});

test('a release with a byline keeps people, outlet and institution apart', async () => {
  expect(await citeStory({ authors: ['Ada Byron'] })).toMatch(
    /^Byron, A\. \(2024, March 7\)\. Lichens keep time by moonlight \[Press release\]\. .*NewsExample/,
  );
});

test.each([
  ['pondtimes.com', 'pondtimes.com'],
  ['Pond News.co.uk', 'Pond News.co.uk'],
])('a site that goes by its address keeps its letters: %s', async (siteName, printed) => {
  expect(await citeStory({ kind: 'newspaper', siteName })).toContain(
    `moonlight. ${printed}. https`,
  );
  const item = storyToCsl({ ...release, kind: 'newspaper', siteName }, accessed);
  for (const format of ['ris', 'csl-json', 'wikipedia', 'enw', 'hayagriva'] as const)
    expect(await exportItems([item], format), format).not.toContain('nocase');
});

test('paper and story stand in one list and one citation', async () => {
  const both = [paper, storyToCsl(release, accessed)];
  const { text, inText } = await cite(both, options, nodeData);
  expect(text.split('\n')).toHaveLength(2);
  expect(inText?.text).toBe('(Moss et al., 2024; University of Fernhill, 2024)');
});

test('an archived story has its copy in Wikipedia’s template', async () => {
  const url = 'https://web.archive.org/web/20240308101112/https://news.example/lichens';
  const item = storyToCsl({ ...release, url, canonicalUrl: null }, accessed);
  expect(await exportItems([item], 'wikipedia')).toContain(
    `|url=https://news.example/lichens |access-date=2026-11-22 |archive-url=${url}`,
  );
});
