/** What a page says of itself in data is understood in the same way for its story and for its paper. */
import { describe, expect, test } from 'vitest';
import { storyToCsl } from '../../../utils/citation/items/items';
import { readPageMetadata } from '../../../utils/page-metadata/page-metadata';
import { findPapers } from '../../../utils/papers/find';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from '../story/fixtures';

const URL = 'https://pond.example/2024/story';
const DOI = '10.5555/pond.7';
const NAME = 'A pond and its story';

/** What the reader gets of a page with this in its head and, behind the text, in its body. */
function read(head: string, body = '') {
  const document = storyAround(body, head);
  const page = readPageMetadata(document, URL);
  const story = extractStory(document, URL, page);
  return { page, story, found: findPapers(document, URL, story, page) };
}

const script = (data: unknown, type = 'application/ld+json') =>
  `<script type="${type}">${JSON.stringify(data)}</script>`;
const article = (more: object, type = 'NewsArticle') => ({
  '@context': 'https://schema.org',
  '@type': type,
  headline: NAME,
  ...more,
});
const rolesOf = ({ found }: ReturnType<typeof read>) =>
  found.mentions.map(({ doi, role }) => [doi, role]);

const WORKS = [1, 2, 3, 4, 5].map((n) => `10.5555/work.${n}`);

describe('a script of data', () => {
  test.each([
    'application/ld+json; charset=utf-8',
    'APPLICATION/LD+JSON;profile="https://schema.org"',
    ' application/ld+json ',
  ])('typed %s gives the author, the day and the paper', (type) => {
    const data = article({
      author: { '@type': 'Person', name: 'Ada Quill' },
      datePublished: '2024-03-05',
      isBasedOn: { '@type': 'ScholarlyArticle', sameAs: `https://doi.org/${DOI}` },
    });
    const page = read(script(data, type.replaceAll('"', '&quot;')));
    expect(page.story).toMatchObject({ authors: ['Ada Quill'], publishedTime: '2024-03-05' });
    expect(rolesOf(page)).toEqual([[DOI, 'reported']]);
  });

  test('is parsed once for both', () => {
    const document = storyAround('', script(article({ author: 'Ada Quill' })));
    const parse = JSON.parse;
    let times = 0;
    JSON.parse = (...given) => {
      times += 1;
      return parse(...given);
    };
    try {
      const page = readPageMetadata(document, URL);
      findPapers(document, URL, extractStory(document, URL, page), page);
    } finally {
      JSON.parse = parse;
    }
    expect(times).toBe(1);
  });

  test('in comments, with line breaks in its strings and a semicolon behind it, is read', () => {
    const data = `<!--\n{"@type": "NewsArticle", "headline": "${NAME}", "author": "Ada\nQuill"};\n-->`;
    expect(read(`<script type="application/ld+json">${data}</script>`).story.authors).toEqual([
      'Ada Quill',
    ]);
  });
});

describe('a page whose data call it', () => {
  test.each([
    ...['Article', 'NewsArticle', 'AnalysisNewsArticle', 'AskPublicNewsArticle'],
    ...['BackgroundNewsArticle', 'OpinionNewsArticle', 'ReportageNewsArticle', 'ReviewNewsArticle'],
    ...['AdvertiserContentArticle', 'Report', 'SatiricalArticle', 'ScholarlyArticle'],
    ...['MedicalScholarlyArticle', 'SocialMediaPosting', 'BlogPosting', 'LiveBlogPosting'],
    ...['TechArticle', 'APIReference', 'MedicalWebPage', 'https://schema.org/MedicalWebPage'],
  ])('%s has the author and the day that these name', (type) => {
    const { story } = read(
      script(article({ author: { name: 'Ada Quill' }, datePublished: '2024-03-05' }, type)),
    );
    expect(story).toMatchObject({ authors: ['Ada Quill'], publishedTime: '2024-03-05' });
  });

  test('MedicalWebPage, with an article in it, has the author of the article', () => {
    const graph = [
      { '@type': 'MedicalWebPage', name: NAME },
      { '@type': 'Article', author: { name: 'Ada Quill' } },
    ];
    expect(read(script({ '@graph': graph })).story.authors).toEqual(['Ada Quill']);
  });
});

describe('an author that the data call an organisation', () => {
  test.each([
    ['Organization', 'Lake Watch Ostmark'],
    ['NewsMediaOrganization', 'Lake Watch Ostmark'],
    ['CollegeOrUniversity', 'Ostmark Tech'],
    ['GovernmentOrganization', 'Rangers for Ponds, Lakes and Rivers'],
  ])('(%s) is cited under its whole name: %s', (type, name) => {
    const { story } = read(script(article({ author: { '@type': type, name } })));
    expect(story).toMatchObject({ authors: [name], organisations: [name] });
    expect(storyToCsl(story, new Date(2024, 5, 1)).author).toEqual([{ literal: name }]);
  });

  test('stands beside people, who stay people', () => {
    const author = [
      { '@type': 'Person', name: 'Ada Quill' },
      { '@type': 'Organization', name: 'Lake Watch Ostmark' },
    ];
    const { story } = read(script(article({ author })));
    expect(storyToCsl(story, new Date(2024, 5, 1)).author).toEqual([
      { given: 'Ada', family: 'Quill' },
      { literal: 'Lake Watch Ostmark' },
    ]);
  });
});

describe('what one part of the data refers to and another describes', () => {
  test('is the author of the story', () => {
    const graph = [
      article({ author: { '@id': '#ada' }, publisher: { '@id': '#watch' } }),
      { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
    ];
    const watch = { '@type': 'Organization', '@id': '#watch', name: 'Lake Watch Ostmark' };
    const { story } = read(script({ '@graph': graph }) + script(watch));
    expect(story).toMatchObject({ authors: ['Ada Quill'], siteName: 'Lake Watch Ostmark' });
  });

  test.each([
    [[{ '@type': 'ImageObject', '@id': '#picture', url: '/frog.jpg' }], '/frog.jpg'],
    [[], null],
  ])('is the picture of the story, and a name alone is none: %j', (pictures, expected) => {
    const graph = [article({ image: { '@id': '#picture' } }), ...pictures];
    const { leadImage } = read(script({ '@graph': graph })).story;
    expect(leadImage?.url ?? null).toBe(expected && `https://pond.example${expected}`);
  });

  test('is the paper, and not the page', () => {
    const graph = [
      article({ isBasedOn: { '@id': '#paper' } }),
      { '@type': 'ScholarlyArticle', '@id': '#paper', name: 'Ponds', identifier: DOI },
    ];
    const page = read(script({ '@graph': graph }));
    expect(rolesOf(page)).toEqual([[DOI, 'reported']]);
    expect(page.found.mentions[0]?.stated.title).toBe('Ponds');
  });

  test('is a list of references where there are many', () => {
    const works = WORKS.map((doi) => ({
      '@type': 'ScholarlyArticle',
      '@id': `#${doi}`,
      identifier: doi,
    }));
    const citation = works.map((work) => ({ '@id': work['@id'] }));
    const page = read(script({ '@graph': [article({ citation }), ...works] }));
    expect(rolesOf(page)).toEqual(WORKS.map((doi) => [doi, 'reference']));
  });
});

describe('the paper is known by', () => {
  test.each([
    ['doi', DOI, { doi: DOI }],
    ['https://registry.identifiers.org/registry/doi', `doi:${DOI}`, { doi: DOI }],
    ['pmid', '12345678', { ids: { PMID: '12345678' } }],
    ['PMCID', 'PMC7654321', { ids: { PMCID: 'PMC7654321' } }],
    ['arXiv', '2401.01234', { ids: { arxiv: '2401.01234' } }],
  ])('an identifier of the kind %s: %s', (propertyID, value, expected) => {
    const identifier = { '@type': 'PropertyValue', propertyID, value };
    const isBasedOn = { '@type': 'ScholarlyArticle', name: 'Ponds', identifier };
    expect(read(script(article({ isBasedOn }))).found.mentions).toMatchObject([expected]);
  });

  test.each(['isBasedOn', 'citation', 'about', 'mainEntity', 'subjectOf', 'mentions'])(
    'what a story names as its %s',
    (property) => {
      const paper = { '@type': 'ScholarlyArticle', sameAs: `https://doi.org/${DOI}` };
      expect(rolesOf(read(script(article({ [property]: paper }))))).toEqual([[DOI, 'reported']]);
    },
  );

  test.each(['sameAs', 'identifier'])('nothing that is the %s of the story itself', (property) => {
    const page = read(script(article({ [property]: `https://doi.org/${DOI}` })));
    expect(rolesOf(page)).toEqual([]);
  });
});
