/** Invented stories and papers as the library keeps them. */
import type { Entry, KeptPaper, KeptStory } from '../../utils/library/entries/entry';
import type { Draft } from '../../utils/library/entries/library-store';
import { makeMention, makeStory } from './page-report';

export const keptPaper = (doi: string, change: Partial<KeptPaper['csl']> = {}): KeptPaper => ({
  key: `doi:${doi}`,
  csl: {
    id: doi,
    type: 'article-journal',
    title: `A paper on ${doi}`,
    author: [{ family: 'Fern', given: 'Ada' }],
    'container-title': 'Journal of Moss',
    issued: { 'date-parts': [[2024, 3, 4]] },
    DOI: doi,
    ...change,
  },
  status: 'no-notice',
  notices: [],
  versions: [],
  checked: '2026-01-01T00:00:00.000Z',
});

export const keptStory = (key: string, change: Partial<KeptStory> = {}): KeptStory => ({
  key,
  url: key,
  kind: 'news-release',
  csl: { id: key, type: 'webpage', title: `A story at ${key}`, URL: key },
  site: 'News Example',
  published: '2024-03-05',
  saved: '2026-01-01T00:00:00.000Z',
  ...change,
});

export const draftOf = (
  key: string,
  paper: KeptPaper | null = null,
  text = 'Moss that lived through a drought passes the memory on.',
  saved = '2026-01-01T00:00:00.000Z',
): Draft => ({
  story: keptStory(key, { saved }),
  page: {
    key,
    story: makeStory({ url: key, title: `A story at ${key}`, text, html: `<p>${text}</p>` }),
    mentions: [makeMention()],
  },
  paper,
  others: [],
});

export const makeEntry = (change: Partial<Entry> = {}): Entry => ({
  id: 0,
  paper: keptPaper('10.5555/moss.2024.17'),
  stories: [keptStory('https://news.example/moss')],
  tags: [],
  collections: [],
  note: '',
  read: false,
  origin: 'saved',
  added: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  ...change,
});
