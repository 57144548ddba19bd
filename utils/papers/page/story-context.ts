/** What the story itself is like: its title, date, opening, and how much it speaks of a study. */
import { PUBLISHED_META, RECORD_META } from '../../page-metadata/date-names';
import type { PageMetadata } from '../../page-metadata/types';
import { stringOf } from '../../page-metadata/values';
import type { Story } from '../../story/types';
import { languagesOf } from '../../text/detect-language';
import { letterPattern } from '../../text/unicode-ranges';
import { ABOUT_NOTICE } from '../data/notice-lexicon';
import { cuesIn } from './cues';
import { yearIn } from './identifier-year';
import type { PageText } from './page-text';
import type { Regions } from './regions';

/** What few pages need is worked out when it is first asked for. */
export class StoryContext {
  readonly title: string;
  /** ISO date, or null. */
  readonly published: string | null;
  readonly year: number | null;
  /** Its title is about a retraction or the like: then the paper is older than the story. */
  readonly aboutNotice: boolean;
  private readonly declaredLanguage: string | null;
  private knownLanguages: string[] | null = null;
  private knownOpening: Opening | null = null;
  private knownTalk: number | null = null;
  private knownTitleWords: Set<string> | null = null;
  private knownOpeningWords: Set<string> | null = null;
  private knownTitle: string | null = null;
  private knownNames: Map<string, number> | null = null;

  /** Reads what `story` lacks from the page, since stories may come nearly empty. */
  constructor(
    document: Document,
    metadata: PageMetadata,
    story: Story,
    private readonly regions: Regions,
    private readonly reading: PageText,
  ) {
    this.title =
      story.title ||
      metadata.meta('og:title') ||
      document.getElementsByTagName('h1')[0]?.textContent ||
      document.title;
    this.published =
      isoDate(story.publishedTime) ??
      isoDate(metaDate(metadata)) ??
      isoDate(stringOf(metadata.article, 'datePublished')) ??
      isoDate(timeElement(regions));
    this.year = yearIn(this.published);
    this.declaredLanguage = story.lang;
    this.aboutNotice = ABOUT_NOTICE.test(this.title.toLowerCase());
  }

  /** Languages whose cue words count. */
  get languages(): string[] {
    this.knownLanguages ??= languagesOf(
      `${this.title} ${this.begin(1500)} ${this.begin(5000).slice(1500)}`,
      this.declaredLanguage,
    );
    return this.knownLanguages;
  }

  /** Whether title and opening name a study, and whether they make it the news. */
  get opening(): Opening {
    this.knownOpening ??= openingOf(`${this.title}\n${this.begin(1500)}`, this.languages);
    return this.knownOpening;
  }

  /** Share of the story's paragraphs that speak of a study or of those who made it, 0 to 1. */
  get studyTalk(): number {
    this.knownTalk ??= studyTalk(this.reading, this.regions, this.languages);
    return this.knownTalk;
  }

  get titleWords(): Set<string> {
    this.knownTitleWords ??= wordsOf(this.title);
    return this.knownTitleWords;
  }

  get openingWords(): Set<string> {
    this.knownOpeningWords ??= wordsOf(this.begin(OPENING));
    return this.knownOpeningWords;
  }

  isInOpening(offset: number): boolean {
    const { storyStart } = this.regions;
    return offset >= storyStart && offset < storyStart + OPENING;
  }

  /** Whether a text holds the story's own title, as a line does that says how to cite the story. */
  isNamedIn(text: string): boolean {
    this.knownTitle ??= normalise(this.title);
    return this.knownTitle.length >= LONG_TITLE && normalise(text).includes(this.knownTitle);
  }

  /**
   * How many names in a text are those of people in the story. A name is a capitalised word that the story
   * has behind another one ("Jane Doe"); `within` tells that the text is part of the story itself.
   */
  namesShared(text: string, within: boolean): number {
    this.knownNames ??= namesIn(this.begin(12_000));
    let shared = 0;
    for (const [word] of text.slice(0, 800).matchAll(CAPITALISED)) {
      if ((this.knownNames.get(word.toLowerCase()) ?? 0) > (within ? 1 : 0)) shared++;
    }
    return shared;
  }

  private begin(length: number): string {
    const { storyStart } = this.regions;
    return this.reading.text.slice(storyStart, storyStart + length);
  }
}

/** Characters of a story that say what it is about. */
const OPENING = 400;
/** A shorter one may stand in any text. */
const LONG_TITLE = 20;
/** Letters and digits alone, so that marks and spaces make no difference. */
const normalise = (text: string): string =>
  text
    .slice(0, 800)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

interface Opening {
  study: boolean;
  research: boolean;
}

const WORD = letterPattern(String.raw`[\p{L}\d]{5,}`, 'g');

/** Words of five letters and more, which carry what a title is about. */
export function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().slice(0, OPENING).match(WORD) ?? []);
}

const CAPITALISED = letterPattern(String.raw`\p{Lu}[\p{L}'’-]{2,}`, 'g');
const NAME_PAIR = letterPattern(
  String.raw`\p{Lu}[\p{L}'’.-]*\s(?:\p{Lu}\.\s|\p{Ll}{2,3}\s){0,2}(\p{Lu}[\p{L}'’-]{2,})`,
  'g',
);

/** Family names in a text, lower case, and how often each word of them stands in it. */
function namesIn(text: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const [, family = ''] of text.matchAll(NAME_PAIR)) names.set(family.toLowerCase(), 0);
  for (const [word] of text.matchAll(CAPITALISED)) {
    const count = names.get(word.toLowerCase());
    if (count !== undefined) names.set(word.toLowerCase(), count + 1);
  }
  return names;
}

function openingOf(text: string, languages: string[]): Opening {
  const { study, published, recent, definite } = cuesIn(text, languages);
  return { study, research: study && (published || recent || definite) };
}

/** Looks at no more than the first two dozen paragraphs. */
function studyTalk(reading: PageText, regions: Regions, languages: string[]): number {
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

function metaDate(metadata: PageMetadata): string | null {
  for (const name of [...PUBLISHED_META, ...RECORD_META]) {
    const date = metadata.metaAll(name).find((content) => /\d{4}/.test(content));
    if (date) return date;
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
