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
