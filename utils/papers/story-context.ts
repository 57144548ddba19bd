/** What the story itself is like: its title, date, opening, and how much it speaks of a study. */
import type { Story } from '../story/types';
import { type CueSet, cuesIn } from './cues';
import { languagesOf } from './language';
import type { Reading } from './reading';
import type { Regions } from './regions';
import { yearIn } from './when';

export interface StoryContext {
  title: string;
  titleWords: Set<string>;
  /** ISO date, or null. */
  published: string | null;
  year: number | null;
  /** Cues of title and opening. */
  opening: CueSet;
  /** Languages whose cue words count. */
  languages: string[];
}

/** Reads what `story` lacks from the page, since stories may come nearly empty. */
export function contextOf(
  document: Document,
  story: Story,
  regions: Regions,
  reading: Reading,
  dataDate: string | null,
): StoryContext {
  const heading = document.querySelector('h1')?.textContent ?? '';
  const title = story.title || metaContent(document, 'og:title') || heading || document.title;
  const published =
    isoDate(story.publishedTime) ??
    isoDate(metaDate(document)) ??
    isoDate(dataDate) ??
    isoDate(timeElement(regions));
  const opening = reading.text.slice(regions.storyStart, regions.storyStart + 1500);
  const languages = languagesOf(
    `${title} ${opening} ${reading.text.slice(regions.storyStart + 1500, regions.storyStart + 5000)}`,
  );
  return {
    title,
    languages,
    titleWords: wordsOf(title),
    published,
    year: yearIn(published),
    opening: cuesIn(`${title}\n${opening}`, languages),
  };
}

/** Words of five letters and more, which carry what a title is about. */
export function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .slice(0, 400)
      .match(/[\p{L}\d]{5,}/gu) ?? [],
  );
}

function metaContent(document: Document, name: string): string | null {
  const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return meta?.getAttribute('content')?.trim() || null;
}

const DATE_NAMES = [
  'article:published_time',
  'datePublished',
  'pubdate',
  'publish_date',
  'publishdate',
  'date',
  'dc.date',
  'DC.date.issued',
  'dcterms.created',
  'OriginalPublicationDate',
  'sailthru.date',
  'parsely-pub-date',
  'og:pubdate',
  'citation_date',
  'article:published',
];

function metaDate(document: Document): string | null {
  for (const name of DATE_NAMES) {
    const content = metaContent(document, name);
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
