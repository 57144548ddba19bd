/** Data in the attributes of a page's own elements say as much as data in a script. */
import { describe, expect, test } from 'vitest';
import { readPageMetadata } from '../../../utils/page-metadata/page-metadata';
import { stringOf } from '../../../utils/page-metadata/values';
import { findPapers } from '../../../utils/papers/find';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from '../story/fixtures';

const URL = 'https://pond.example/2024/story';
const DOI = '10.5555/pond.7';
const story = (body: string) => extractStory(storyAround(body), URL);
const roles = (body: string) => {
  const document = storyAround(body);
  const { mentions } = findPapers(document, URL, extractStory(document, URL));
  return mentions.map(({ doi, role }) => [doi, role]);
};
const news = (inner: string) =>
  `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="A pond and its story">${inner}</div>`;

describe('microdata', () => {
  test('say that an author is an organisation', () => {
    const author =
      '<div itemprop="author" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Rangers for Lakes and Rivers"></div>';
    expect(story(news(author))).toMatchObject({
      authors: ['Rangers for Lakes and Rivers'],
      organisations: ['Rangers for Lakes and Rivers'],
    });
  });

  test('say that the story is news', () => {
    expect(story(news('')).kind).toBe('newspaper');
  });

  test('of other stories in boxes are none of this one', () => {
    const boxes = ['Cy Marsh', 'Bo Reed']
      .map(
        (name) =>
          `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="Another story altogether"><meta itemprop="datePublished" content="2011-01-01"><div itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="${name}"></div></div>`,
      )
      .join('');
    expect(readPageMetadata(storyAround(boxes), URL).article).toBeNull();
    expect(stringOf(readPageMetadata(storyAround(boxes + news('')), URL).article, 'headline')).toBe(
      'A pond and its story',
    );
  });

  test('of a list of works are its references, and none of them the page', () => {
    const works = [1, 2, 3, 4]
      .map(
        (n) =>
          `<div itemprop="citation" itemscope itemtype="https://schema.org/ScholarlyArticle"><link itemprop="sameAs" href="https://doi.org/10.5555/work.${n}"></div>`,
      )
      .join('');
    expect(roles(news(works))).toEqual([1, 2, 3, 4].map((n) => [`10.5555/work.${n}`, 'reference']));
  });
});

describe('RDFa', () => {
  test('names the author and the paper', () => {
    const body = `<div vocab="https://schema.org/" typeof="NewsArticle"><meta property="headline" content="A pond and its story"><link property="isBasedOn" href="https://doi.org/${DOI}"></div>`;
    expect(roles(body)).toEqual([[DOI, 'reported']]);
    expect(story(body).kind).toBe('newspaper');
  });
});
