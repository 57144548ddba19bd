/** Says when, where and how long a story is, in the browser's language. */
import { i18n } from '#i18n';
import { hostName } from '../../utils/host-name';
import { readingMinutes } from '../../utils/reading-time';
import type { Story, StoryType } from '../../utils/story/types';
import { foldKey } from '../../utils/text/fold';

/** Whole minutes, at least one; null for a page without text. */
export function wholeMinutes({ text, lang }: Story): number | null {
  const minutes = readingMinutes(text, lang);
  return minutes > 0 ? Math.max(1, Math.round(minutes)) : null;
}

/** "3 min left", once the reading has begun and until it is over; null before and after, and for a page without text. */
export function minutesLeft({ text, lang }: Story, share: number): string | null {
  if (share < 0.02 || share >= 0.99) return null;
  const left = Math.ceil((1 - share) * readingMinutes(text, lang));
  return left > 0 ? i18n.t('reader.minutesLeft', left) : null;
}

/**
 * A day as the page means it, whatever the reader's time zone: "6 Feb 2019", "Feb 2019", "2019".
 * Null where the text is no ISO 8601 date.
 */
export function dayMessage(iso: string | null, length: 'short' | 'long' = 'short'): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '') ?? [];
  if (!year) return null;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(undefined, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: length }),
    ...(day && { day: 'numeric' }),
  }).format(date);
}

/** The site's name, or its host without "www.". */
export function siteMessage({ siteName, url }: Story): string {
  return siteName?.trim() || hostName(url);
}

export function storyTypeMessage(kind: StoryType): string {
  return KINDS[kind]();
}

const KINDS = {
  'news-release': () => i18n.t('story.kind.newsRelease'),
  newspaper: () => i18n.t('story.kind.newspaper'),
  magazine: () => i18n.t('story.kind.magazine'),
  blog: () => i18n.t('story.kind.blog'),
  'journal-page': () => i18n.t('story.kind.journalPage'),
  'web-page': () => i18n.t('story.kind.webPage'),
} satisfies Record<StoryType, () => string>;

/** Who wrote the story; null where the page names nobody, or only itself. */
export function bylineMessage({ byline, siteName, url }: Story): string | null {
  const own = [siteName ?? '', hostName(url), hostName(url).replace(/\.[a-z]+$/, '')].map(foldKey);
  return byline && !own.includes(foldKey(byline)) ? byline : null;
}
