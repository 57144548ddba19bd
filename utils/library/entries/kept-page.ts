/** A story's own text and the works it names, as the library keeps them beside its entry. */
import * as v from 'valibot';
import type { PageReport } from '../../page-report';
import { NO_CLUES } from '../../papers/clues/clues';
import { MENTION } from '../../papers/mention-schema';
import type { Story, StoryType } from '../../story/types';
import { listOf } from '../../valid-entries';

const orNull = v.nullable(v.string());

const KINDS: Record<StoryType, true> = {
  'news-release': true,
  newspaper: true,
  magazine: true,
  blog: true,
  'journal-page': true,
  'web-page': true,
};
export const STORY_TYPE = v.picklist(Object.keys(KINDS) as StoryType[]);

export const STORY: v.GenericSchema<unknown, Story> = v.object({
  url: v.string(),
  canonicalUrl: orNull,
  kind: STORY_TYPE,
  archived: v.nullable(v.object({ archive: v.string(), url: v.string(), original: v.string() })),
  isArticle: v.boolean(),
  isWhole: v.boolean(),
  title: v.string(),
  byline: orNull,
  authors: v.array(v.string()),
  organisations: v.array(v.string()),
  siteName: orNull,
  publishedTime: orNull,
  modifiedTime: orNull,
  lang: orNull,
  dir: v.picklist(['ltr', 'rtl']),
  excerpt: orNull,
  leadImage: v.nullable(v.object({ url: v.string(), alt: v.string() })),
  html: v.string(),
  text: v.string(),
  cut: v.nullable(v.picklist(['paywall', 'pages'])),
  wordCount: v.number(),
  release: v.object({
    credit: orNull,
    institution: orNull,
    contacts: v.array(
      v.object({ name: v.string(), organisation: orNull, email: orNull, phone: orNull }),
    ),
    funders: v.array(v.string()),
    journalReference: orNull,
    embargo: orNull,
    originalRelease: v.nullable(v.object({ text: v.string(), url: orNull })),
  }),
});

export const KEPT_PAGE = v.object({
  /** The story's key (utils/story/story-key.ts). */
  key: v.string(),
  story: STORY,
  /** The one that was in hand when it was saved first. */
  mentions: listOf(MENTION),
});
export type KeptPage = v.InferOutput<typeof KEPT_PAGE>;

/** The story as if its page had just been read; what only the page could tell further is not there. */
export const reportOf = ({ story, mentions }: KeptPage): PageReport => ({
  story,
  mentions,
  clues: NO_CLUES,
  papersCut: false,
  ms: { story: 0, mentions: 0, total: 0 },
});
