import { describe, expect, test } from 'vitest';
import {
  isoToDate,
  mentionToCsl,
  storyToCsl,
  withPageTitle,
} from '../../../utils/citation/items/items';
import { mention, release } from './stories';

const today = new Date(2026, 10, 22, 23, 59);

describe('a story', () => {
  test('without a byline is by the institution that released it', () => {
    expect(storyToCsl(release, today)).toEqual({
      id: 'https://news.example/lichens',
      type: 'webpage',
      genre: 'Press release',
      title: 'Lichens keep time by moonlight',
      author: [{ literal: 'University of Fernhill' }],
      'container-title': 'NewsExample',
      issued: { 'date-parts': [[2024, 3, 7]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://news.example/lichens',
      language: 'en',
    });
  });

  test('with a byline is by the people named', () => {
    const item = storyToCsl({ ...release, authors: ['Ada Byron', 'Grace Hopper'] }, today);
    expect(item.author?.map(({ family }) => family)).toEqual(['Byron', 'Hopper']);
    expect(item.publisher).toBe('University of Fernhill');
  });

  test('by an organisation and a person keeps each what it is, whatever the names look like', () => {
    const authors = ['Fernhill Watch', 'Grace Hopper', 'Rangers for Ponds and Lakes'];
    const organisations = ['Fernhill Watch', 'Rangers for Ponds and Lakes'];
    expect(storyToCsl({ ...release, authors, organisations }, today).author).toEqual([
      { literal: 'Fernhill Watch' },
      { family: 'Hopper', given: 'Grace' },
      { literal: 'Rangers for Ponds and Lakes' },
    ]);
  });

  test('names the institution once, and as publisher of releases only', () => {
    const signed = { ...release, authors: ['Ada Byron'] };
    const own = { ...signed, siteName: 'University of Fernhill' };
    expect(storyToCsl(own, today).publisher).toBeUndefined();
    expect(storyToCsl(release, today).publisher).toBeUndefined();
    expect(storyToCsl({ ...signed, kind: 'newspaper' }, today).publisher).toBeUndefined();
  });

  test.each([
    ['https://web.archive.org/web/20240308101112/https://news.example/lichens', 'Internet Archive'],
    [
      'https://web.archive.org/web/20240308101112id_/http://news.example/lichens',
      'Internet Archive',
    ],
    ['https://archive.example/20240308/https://news.example/lichens', 'archive.example'],
  ])(
    'read in an archive (%s) is cited by its own address, and the archived one',
    (url, archive) => {
      const item = storyToCsl({ ...release, url, canonicalUrl: null }, today);
      expect(item.URL).toMatch(/^https?:\/\/news\.example\/lichens$/);
      expect(item).toMatchObject({ archive, archive_location: url });
    },
  );

  test('at an address that only looks like an archive’s is cited as it is', () => {
    const url = 'https://news.example/2024/https-is-everywhere';
    const item = storyToCsl({ ...release, url, canonicalUrl: null }, today);
    expect(item.URL).toBe(url);
    expect(item.archive).toBeUndefined();
  });

  test.each(['newspaper', 'magazine', 'web-page'] as const)(
    'that nobody signed has no author where it is news: %s',
    (kind) => {
      const unsigned = { ...release, kind, release: { ...release.release, institution: null } };
      const item = storyToCsl(unsigned, today);
      expect(item.author).toBeUndefined();
      expect(item['container-title']).toBe('NewsExample');
    },
  );

  test('of an institution’s own site begins with its title, and the institution stays its site', () => {
    const own = {
      ...release,
      kind: 'web-page' as const,
      siteName: 'University of Fernhill',
      release: { ...release.release, institution: null },
    };
    const item = storyToCsl(own, today);
    expect(item.author).toBeUndefined();
    expect(item['container-title']).toBe('University of Fernhill');
  });

  test.each(['Example', 'NewsExample', 'News Example', 'news.example'])(
    'signed “%s” by its own site is by the institution that released it',
    (author) => {
      const site = { siteName: 'NewsExample', url: 'https://www.news.example/lichens' };
      const signed = author === 'Example' ? { siteName: 'EXAMPLE.ORG' } : site;
      expect(
        storyToCsl({ ...release, ...signed, authors: [author], organisations: [author] }, today)
          .author,
      ).toEqual([{ literal: 'University of Fernhill' }]);
    },
  );

  test.each([
    ['newspaper', 'article-newspaper'],
    ['magazine', 'article-magazine'],
    ['blog', 'post-weblog'],
    ['journal-page', 'webpage'],
    ['web-page', 'webpage'],
  ] as const)('of kind %s is cited as %s, not as a press release', (kind, type) => {
    const item = storyToCsl({ ...release, kind }, today);
    expect(item.type).toBe(type);
    expect(item.genre).toBeUndefined();
  });

  test('names a site once that released it itself', () => {
    const item = storyToCsl({ ...release, siteName: 'University of Fernhill' }, today);
    expect(item.author).toBeUndefined();
    expect(item.publisher).toBeUndefined();
    expect(item['container-title']).toBe('University of Fernhill');
  });

  test('without any name or date still has its title and address', () => {
    const bare = { ...release, siteName: null, publishedTime: null, lang: null };
    const item = storyToCsl({ ...bare, release: { ...bare.release, institution: null } }, today);
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('issued');
    expect(item).toMatchObject({ title: release.title, URL: 'https://news.example/lichens' });
  });
});

test.each([
  ['2024', [2024]],
  ['2024-03', [2024, 3]],
  ['2024-03-07', [2024, 3, 7]],
  ['2024-03-07T23:30:00Z', [2024, 3, 7]],
])('the date %s is the calendar date that the page writes', (iso, parts) => {
  expect(isoToDate(iso)).toEqual({ 'date-parts': [parts] });
});

test.each([null, '', 'yesterday', '7 March 2024'])('%s is no date', (iso) => {
  expect(isoToDate(iso)).toBeNull();
});

describe('a paper that the page points at', () => {
  test('carries all that the page says of it', () => {
    const stated = {
      title: 'Moonlight entrains lichens',
      journal: 'Journal of Lichenology',
      authors: ['Moss FA', 'Karl von Stein'],
      year: 2024,
    };
    expect(mentionToCsl({ ...mention, stated, ids: { PMID: '123' } })).toEqual({
      id: '10.5555/lichen.2024.7',
      type: 'article-journal',
      title: 'Moonlight entrains lichens',
      'container-title': 'Journal of Lichenology',
      author: [
        { family: 'Moss', given: 'F. A.' },
        { 'non-dropping-particle': 'von', family: 'Stein', given: 'Karl' },
      ],
      issued: { 'date-parts': [[2024]] },
      DOI: '10.5555/lichen.2024.7',
      URL: 'https://doi.org/10.5555/lichen.2024.7',
      PMID: '123',
    });
  });

  test('has the title that the page gives it where its record has none', () => {
    const page = mentionToCsl({ ...mention, stated: { ...mention.stated, title: 'Lichens' } });
    const { title: _, ...untitled } = { ...page, volume: '7' };
    expect(withPageTitle(untitled, page)).toMatchObject({ title: 'Lichens', volume: '7' });
    expect(withPageTitle({ ...untitled, title: 'Of the record' }, page).title).toBe(
      'Of the record',
    );
  });

  test('without a DOI keeps the link of the page', () => {
    const item = mentionToCsl({ ...mention, doi: null, url: 'https://journal.example/7' });
    expect(item).toMatchObject({
      id: 'https://journal.example/7',
      URL: 'https://journal.example/7',
    });
    expect(item).not.toHaveProperty('DOI');
  });

  test('known by its arXiv number is a preprint', () => {
    const stated = { ...mention.stated, title: 'Lichens' };
    const item = mentionToCsl({ ...mention, doi: null, ids: { arxiv: '2403.00001' }, stated });
    expect(item).toMatchObject({ type: 'article', publisher: 'arXiv', number: 'arXiv:2403.00001' });
  });
});
