import type { ArchivedCopy } from './metadata/archive-url';

/** What kind of text a story is: decides its CSL type and what the reader is told. */
export type StoryType =
  | 'news-release'
  | 'newspaper'
  | 'magazine'
  | 'blog'
  | 'journal-page'
  | 'web-page';

/** Someone named under "Media contact" and the like. */
export interface Contact {
  name: string;
  organisation: string | null;
  email: string | null;
  phone: string | null;
}

/** The press-release apparatus: taken out of the body, kept here. */
export interface Release {
  /** Who is credited for the picture or the text, without the word "Credit". */
  credit: string | null;
  /** The institution that issued the release. */
  institution: string | null;
  contacts: Contact[];
  funders: string[];
  /** The reference to the paper as the page prints it. */
  journalReference: string | null;
  /** ISO 8601, or the page's own words where they hold no date. */
  embargo: string | null;
  /** "Materials provided by …", with the link to the original. */
  originalRelease: { text: string; url: string | null } | null;
}

/** What the news page says of itself. Plain and serialisable. */
export interface Story {
  /** Where the page was read. */
  url: string;
  /** `link rel=canonical`, where it names a page of the same site. */
  canonicalUrl: string | null;
  kind: StoryType;
  /** The copy in a web archive that the page is, or names. */
  archived: ArchivedCopy | null;
  /** False when the page holds no article; then `html` and `text` are empty, unless `isWhole`. */
  isArticle: boolean;
  /** The reader asked for all the page's text: `html` and `text` hold that, and not what was taken for its story. */
  isWhole: boolean;
  title: string;
  /** The authors as one line to show, without "By". */
  byline: string | null;
  authors: string[];
  /** Those of the authors that the page's data call an organisation, and no person. */
  organisations: string[];
  siteName: string | null;
  /** ISO 8601, as exact as the page gives it: date, or date and time with zone. */
  publishedTime: string | null;
  modifiedTime: string | null;
  /** BCP 47. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** Standfirst or description, one paragraph of plain text. */
  excerpt: string | null;
  leadImage: { url: string; alt: string } | null;
  /** Sanitised body: no scripts, handlers, styles, frames or forms; links and pictures absolute. */
  html: string;
  /** The body in reading order, blocks separated by line breaks. */
  text: string;
  /**
   * `paywall` where the site shows only the opening to readers who have not paid or signed in, `pages` where
   * the rest of the story stands on further pages of the site.
   */
  cut: 'paywall' | 'pages' | null;
  /** Words of the body (characters / 2 for scripts without spaces). */
  wordCount: number;
  release: Release;
}
