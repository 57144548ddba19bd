import type { PageReport } from '../../utils/page-report';
import { NO_CLUES } from '../../utils/papers/clues/clues';
import type { Mention } from '../../utils/papers/types';
import type { Story } from '../../utils/story/types';

/** A complete story of the kind the content script makes, with what a test wants otherwise. */
export function makeStory(change: Partial<Story> = {}): Story {
  return {
    url: 'https://news.example/moss-remembers-drought',
    canonicalUrl: null,
    kind: 'news-release',
    archived: null,
    isArticle: true,
    isWhole: false,
    title: 'Moss remembers drought for three generations',
    byline: 'Ada Fern',
    authors: ['Ada Fern'],
    organisations: [],
    siteName: 'News Example',
    publishedTime: '2024-03-05T09:00:00+01:00',
    modifiedTime: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: 'Spores inherit what their grandparents went through.',
    leadImage: null,
    html: '<p>Moss that lived through a drought passes the memory on.</p>',
    text: 'Moss that lived through a drought passes the memory on.',
    cut: null,
    wordCount: 10,
    release: {
      credit: null,
      institution: 'University of Examples',
      contacts: [],
      funders: [],
      journalReference: null,
      embargo: null,
      originalRelease: null,
    },
    ...change,
  };
}

export function makeMention(change: Partial<Mention> = {}): Mention {
  return {
    doi: '10.5555/moss.2024.17',
    alternatives: [],
    ids: {},
    url: 'https://doi.org/10.5555/moss.2024.17',
    role: 'reported',
    confidence: 0.98,
    prior: 0.98,
    list: null,
    evidence: [{ where: 'labelled-block', text: 'Journal reference', selector: null }],
    stated: { title: null, journal: 'Journal of Moss', authors: [], year: null },
    ...change,
  };
}

export function makeReport(change: Partial<PageReport> = {}): PageReport {
  return {
    story: makeStory(),
    mentions: [makeMention()],
    clues: NO_CLUES,
    papersCut: false,
    ms: { story: 1, mentions: 1, total: 2 },
    ...change,
  };
}
