/** Data that are broken, or made to break their reader, cost nothing but themselves. */
import { describe, expect, test } from 'vitest';
import { findPapers } from '../../../utils/papers/find';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from '../story/fixtures';

const URL = 'https://pond.example/2024/story';
const DOI = '10.5555/pond.7';
const DEEP = 20_000;
const nested = (open: string, close: string) => open.repeat(DEEP) + close.repeat(DEEP);
const good = `<script type="application/ld+json">{"@type":"NewsArticle","author":"Ada Quill","isBasedOn":"https://doi.org/${DOI}"}</script>`;

function expectAll(head: string, body = '') {
  const document = storyAround(body, head + good);
  const story = extractStory(document, URL);
  expect(story).toMatchObject({ isArticle: true, authors: ['Ada Quill'] });
  const { mentions } = findPapers(document, URL, story);
  expect(mentions.map(({ doi }) => doi)).toEqual([DOI]);
}

describe('the story and its paper are found beside', () => {
  test.each([
    ['lists 20,000 deep', nested('[', ']')],
    ['things 20,000 deep', `${'{"@graph":['.repeat(DEEP)}${']}'.repeat(DEEP)}`],
    [
      'names 20,000 deep',
      `{"@type":"Thing","name":${'{"name":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`,
    ],
    ['data that break off', '{"@type":"NewsArticle","headline":'],
    ['data that say nothing', 'null'],
    [
      'properties of all objects',
      '{"__proto__":{"@type":"NewsArticle"},"constructor":1,"toString":null}',
    ],
    [
      'things that refer to each other',
      '[{"@id":"#a","mainEntity":{"@id":"#b"},"x":1},{"@id":"#b","mainEntity":{"@id":"#a"},"x":1}]',
    ],
    ['types that are none', '{"@type":[1,null,{"@type":"NewsArticle"}],"@id":7}'],
  ])('%s', (_what, data) => {
    expectAll(`<script type="application/ld+json">${data}</script>`);
  });

  test('an author whose names are 20,000 deep', () => {
    const name = `${'{"name":'.repeat(DEEP)}"Nobody"${'}'.repeat(DEEP)}`;
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","author":${name}}</script>`;
    expect(extractStory(storyAround('', head), URL).isArticle).toBe(true);
  });

  test('state that is 20,000 deep', () => {
    const state = `{"doi":"none","at":"10.5555","deep":${nested('[', ']')}}`;
    expectAll(`<script type="application/json">${state}</script>`);
  });

  test('markup that stands in itself', () => {
    const open = '<div itemscope itemprop="mainEntity" typeof="Thing" property="about">';
    expectAll('', `${open.repeat(300)}${'</div>'.repeat(300)}`);
  });
});

test('3,000 authors are ten times the work of 300, not a hundred times', () => {
  const { toLowerCase } = String.prototype;
  const comparisonsWith = (authors: number): number => {
    const head = Array.from(
      { length: authors },
      (_, n) => `<meta name="citation_author" content="Quill${n.toString(36)}, Ada">`,
    ).join('');
    const document = storyAround('', head);
    let calls = 0;
    String.prototype.toLowerCase = function counted(this: string) {
      calls += 1;
      return toLowerCase.call(this);
    };
    try {
      extractStory(document, URL);
    } finally {
      String.prototype.toLowerCase = toLowerCase;
    }
    return calls;
  };
  const few = comparisonsWith(300);
  expect(few).toBeGreaterThan(300);
  expect(comparisonsWith(3000)).toBeLessThan(few * 12);
});
