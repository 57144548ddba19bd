import type { Mention } from '../../../utils/papers/types';
import type { CslItem } from '../../../utils/scholarly/types';
import type { Story } from '../../../utils/story/types';

/** An invented news release, as the story room hands it over. */
export const release: Story = {
  url: 'https://news.example/lichens?utm_source=feed',
  canonicalUrl: 'https://news.example/lichens',
  kind: 'news-release',
  archived: null,
  isArticle: true,
  isWhole: false,
  title: 'Lichens keep time by moonlight',
  byline: null,
  authors: [],
  organisations: [],
  siteName: 'NewsExample',
  publishedTime: '2024-03-07T23:30:00-08:00',
  modifiedTime: null,
  lang: 'en',
  dir: 'ltr',
  excerpt: null,
  leadImage: null,
  html: '',
  text: '',
  cut: null,
  wordCount: 0,
  release: {
    credit: null,
    institution: 'University of Fernhill',
    contacts: [],
    funders: [],
    journalReference: null,
    embargo: null,
    originalRelease: null,
  },
};

/** The paper behind it, as the papers room finds it. */
export const mention: Mention = {
  doi: '10.5555/lichen.2024.7',
  alternatives: [],
  ids: {},
  url: 'https://doi.org/10.5555/lichen.2024.7',
  role: 'reported',
  prior: 0.9,
  list: null,
  confidence: 0.9,
  evidence: [{ where: 'link', text: 'Journal of Lichenology' }],
  stated: { title: null, journal: null, authors: [], year: null },
};

/** The same paper, as a service describes it. */
export const paper: CslItem = {
  id: '10.5555/lichen.2024.7',
  type: 'article-journal',
  title: 'Moonlight entrains circadian rhythms in <i>Xanthoria parietina</i>',
  author: [
    { family: 'Moss', given: 'Fern A.' },
    { family: 'Stein', given: 'Karl', 'non-dropping-particle': 'von' },
    { literal: 'The Lichen Consortium' },
  ],
  'container-title': 'Journal of Lichenology',
  volume: '12',
  issue: '3',
  page: '101-119',
  issued: { 'date-parts': [[2024, 3, 6]] },
  DOI: '10.5555/lichen.2024.7',
  URL: 'https://doi.org/10.5555/lichen.2024.7',
};
