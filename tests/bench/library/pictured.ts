/** A few invented works in several scripts and states, for pictures of the library. */
import type { Entry, KeptStory } from '../../../utils/library/entries/entry';
import type { CslName } from '../../../utils/scholarly/types';

type Status = NonNullable<Entry['paper']>['status'];

interface Pictured {
  title: string;
  authors: CslName[];
  journal: string;
  year: number;
  stories?: [site: string, title: string, day: string][];
  status?: Status;
  change?: Partial<Entry>;
}

const FEW: Pictured[] = [
  {
    title: 'Seagrass meadows keep carbon for centuries after a heat wave',
    authors: [
      { family: 'Alga', given: 'Bo' },
      { family: 'Fern', given: 'Ada' },
    ],
    journal: 'Coastal Ecology Letters',
    year: 2026,
    stories: [
      ['University of Examples', 'Seagrass remembers the summer of 2018', '2026-10-02'],
      ['The Daily Fern', 'Meadows under the sea hold more than we thought', '2026-10-03'],
      ['Science Today', 'What seagrass does with our carbon', '2026-10-19'],
    ],
    change: { tags: ['ocean', 'carbon'], note: 'For the seminar: figure 3.' },
  },
  {
    title: 'Neutrophils escort circulating tumour cells to enable cell cycle progression',
    authors: [{ family: 'Mire', given: 'Lena' }],
    journal: 'Journal of Moss',
    year: 2025,
    stories: [['Lab News Example', 'Escort service for tumour cells', '2025-02-06']],
    change: { read: true },
  },
  {
    title: 'A room-temperature superconductor made of lichen',
    authors: [{ family: 'Bog', given: 'Carl' }],
    journal: 'Lichen Reports',
    year: 2024,
    status: 'retracted',
    stories: [['News Example', 'Power from a lichen', '2024-05-01']],
  },
  {
    title: 'ذاكرة الجفاف في الطحالب البرية: دراسة على مدى عشرين عامًا',
    authors: [{ family: 'الحداد', given: 'ليلى' }],
    journal: 'مجلة علم البيئة',
    year: 2026,
    stories: [['أخبار المثال', 'كيف تتذكر الطحالب الجفاف', '2026-09-11']],
    change: { tags: ['جفاف'] },
  },
  {
    title: 'זיכרון של בצורת בטחבים',
    authors: [{ family: 'כהן', given: 'נועה' }],
    journal: 'Journal of Moss',
    year: 2026,
  },
  {
    title: '苔藓对干旱的记忆：一项为期二十年的研究',
    authors: [{ family: '王', given: '小明' }],
    journal: '生态学报',
    year: 2025,
    change: { read: true, tags: ['moss'] },
  },
];

const storyOf = ([site, title, published]: [string, string, string]): KeptStory => {
  const key = `https://news.example/${encodeURIComponent(title)}`;
  return {
    key,
    url: key,
    kind: 'news-release',
    csl: { id: key, type: 'webpage', title, URL: key, 'container-title': site },
    site,
    published,
    saved: `${published}T08:00:00.000Z`,
  };
};

export const PICTURED: Entry[] = FEW.map((one, at) => {
  const DOI = `10.5555/pictured.${at}`;
  const added = new Date(Date.UTC(2026, 10, 20) - at * 86_400_000 * 9).toISOString();
  return {
    id: 0,
    paper: {
      key: `doi:${DOI}`,
      csl: {
        id: DOI,
        type: 'article-journal',
        title: one.title,
        author: one.authors,
        'container-title': one.journal,
        issued: { 'date-parts': [[one.year]] },
        DOI,
      },
      status: one.status ?? 'no-notice',
      notices: [],
      versions: [],
      checked: added,
    },
    stories: (one.stories ?? []).map(storyOf),
    tags: [],
    collections: [],
    note: '',
    read: false,
    origin: 'saved',
    added,
    modified: added,
    ...one.change,
  };
});
