/** What the story itself is like: its title, date, opening, and how much it speaks of a study. */
import type { Story } from '../story/types';
import { cuesIn } from './cues';
import { ABOUT_NOTICE } from './data/notice-words';
import { languagesOf } from './language';
import { letterPattern } from './letters';
import type { Reading } from './reading';
import type { Regions } from './regions';
import { yearIn } from './when';

export interface StoryContext {
  title: string;
  titleWords: Set<string>;
  openingWords: Set<string>;
  /** Share of the story's paragraphs that speak of a study or of those who made it, 0 to 1. */
  studyTalk: number;
  /** ISO date, or null. */
  published: string | null;
  year: number | null;
  /** Whether title and opening name a study, and whether they make it the news. */
  opening: { study: boolean; research: boolean };
  /** Its title is about a retraction or the like: then the paper is older than the story. */
  aboutNotice: boolean;
  /** Languages whose cue words count. */
  languages: string[];
}

/** Reads what `story` lacks from the page, since stories may come nearly empty. */
export function contextOf(
  document: Document,
  metas: Map<string, string>,
  story: Story,
  regions: Regions,
  reading: Reading,
  dataDate: string | null,
): StoryContext {
  const heading = document.getElementsByTagName('h1')[0]?.textContent ?? '';
  const title = story.title || metas.get('og:title') || heading || document.title;
  const published =
    isoDate(story.publishedTime) ??
    isoDate(metaDate(metas)) ??
    isoDate(dataDate) ??
    isoDate(timeElement(regions));
  const opening = reading.text.slice(regions.storyStart, regions.storyStart + 1500);
  const languages = languagesOf(
    `${title} ${opening} ${reading.text.slice(regions.storyStart + 1500, regions.storyStart + 5000)}`,
  );
  return {
    title,
    languages,
    aboutNotice: ABOUT_NOTICE.test(title.toLowerCase()),
    titleWords: wordsOf(title),
    openingWords: wordsOf(opening),
    studyTalk: studyTalk(reading, regions, languages),
    published,
    year: yearIn(published),
    opening: openingOf(`${title}\n${opening}`, languages),
  };
}

const WORD = letterPattern(String.raw`[\p{L}\d]{5,}`, 'g');

/** Words of five letters and more, which carry what a title is about. */
export function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().slice(0, 400).match(WORD) ?? []);
}

function openingOf(text: string, languages: string[]): StoryContext['opening'] {
  const { study, published, recent, definite } = cuesIn(text, languages);
  return { study, research: study && (published || recent || definite) };
}

/** Looks at no more than the first two dozen paragraphs. */
function studyTalk(reading: Reading, regions: Regions, languages: string[]): number {
  let paragraphs = 0;
  let talking = 0;
  for (const block of reading.blocks) {
    const { start, end } = block;
    if (start < regions.storyStart || regions.sizeOf(block) < 60) continue;
    if (start > regions.storyEnd || paragraphs >= 24) break;
    paragraphs++;
    const text = reading.text.slice(start, Math.min(end, start + 260));
    const { definite, newStudy } = cuesIn(text, languages);
    if (definite || newStudy) talking++;
  }
  return paragraphs === 0 ? 0 : talking / paragraphs;
}

const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'pubdate',
  'publish_date',
  'publishdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'originalpublicationdate',
  'sailthru.date',
  'parsely-pub-date',
  'og:pubdate',
  'citation_date',
  'article:published',
];

function metaDate(metas: Map<string, string>): string | null {
  for (const name of DATE_NAMES) {
    const content = metas.get(name);
    if (content && /\d{4}/.test(content)) return content;
  }
  return null;
}

function timeElement(regions: Regions): string | null {
  for (let holder = regions.main; holder; holder = holder.parentElement) {
    const time = holder.querySelector('time[datetime]');
    if (time) return time.getAttribute('datetime');
  }
  return null;
}

/** The day as the page gives it, whatever comes behind. */
function isoDate(text: string | null): string | null {
  if (!text) return null;
  const plain = /(\d{4})[-/.年]?(\d{2})[-/.月]?(\d{2})/.exec(text);
  if (plain) return `${plain[1]}-${plain[2]}-${plain[3]}`;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
