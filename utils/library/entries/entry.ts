/** What the library keeps: a paper with the stories that told it, a story without its paper, or a paper alone. */
import * as v from 'valibot';
import { CSL_ITEM, type CslItem, PAPER, RELATED_VERSION } from '../../scholarly/types';
import { DATE } from '../../text/calendar/valid-date';
import { STORY_TYPE } from './kept-page';

/** Empty where what stands there is no date: no entry is lost over it. */
const KNOWN_DATE = v.fallback(DATE, '');

/** With what other programs write besides, so that an import loses nothing. */
const KEPT_ITEM = v.pipe(
  v.looseObject(CSL_ITEM.entries),
  v.transform((item) => item as CslItem),
);

/** A story as it is listed and cited; its text stands beside it (kept-page.ts). */
const KEPT_STORY = v.object({
  /** utils/story/story-key.ts */
  key: v.string(),
  /** Where it was read. */
  url: v.string(),
  kind: STORY_TYPE,
  /** As cited, with what the reader corrected. */
  csl: KEPT_ITEM,
  site: v.nullable(v.string()),
  /** ISO 8601, as exact as the page gives it. */
  published: v.fallback(v.nullable(v.string()), null),
  /** ISO 8601, as are `added` and `modified` of the entry; each empty where it is not known. */
  saved: KNOWN_DATE,
});
export type KeptStory = v.InferOutput<typeof KEPT_STORY>;

const KEPT_PAPER = v.object({
  /** `workKey` of utils/citation/items/overrides.ts, or what stands for it where a work has neither DOI nor address. */
  key: v.string(),
  /** As cited, with what the reader corrected. */
  csl: KEPT_ITEM,
  status: PAPER.entries.status,
  notices: PAPER.entries.notices,
  versions: v.optional(v.array(RELATED_VERSION), []),
  /** When its record was looked at last (ISO 8601); null where it never was. */
  checked: v.fallback(v.nullable(DATE), null),
});
export type KeptPaper = v.InferOutput<typeof KEPT_PAPER>;

export const ENTRY = v.object({
  /** The library's own number, 0 for what is not in it yet. Two libraries do not share it. */
  id: v.number(),
  paper: v.nullable(KEPT_PAPER),
  /** No two of one key. */
  stories: v.array(KEPT_STORY),
  tags: v.array(v.string()),
  collections: v.array(v.string()),
  /** The reader's own words, plain text. */
  note: v.string(),
  read: v.boolean(),
  /** What came from a file stays when the last story is taken away. */
  origin: v.picklist(['saved', 'imported']),
  added: KNOWN_DATE,
  /** Empty, too, as long as only a file of references told of it. */
  modified: KNOWN_DATE,
});
export type Entry = v.InferOutput<typeof ENTRY>;

/** What an entry is found by: those of its paper and of its stories. */
export const keysOf = ({ paper, stories }: Entry): string[] => [
  ...(paper ? [paper.key] : []),
  ...stories.map(({ key }) => key),
];

/** What the entry is called and cited as: its paper, else its first story. */
export const leadItem = ({ paper, stories }: Entry): CslItem =>
  paper?.csl ?? stories[0]?.csl ?? { id: '', type: 'document' };

/** Its paper and every story about it, as works of their own. */
export const itemsOf = (entry: Entry): CslItem[] => [
  ...(entry.paper ? [leadItem(entry)] : []),
  ...entry.stories.map(({ csl }) => csl),
];

/** What a work is called: its title, else what identifies it; empty where nothing does. */
export const nameOf = ({ title, DOI, URL }: CslItem): string => title || DOI || URL || '';

/** What the entry is called; a paper of which nothing but its story is known by name has that name. */
export function titleOf(entry: Entry): string {
  const { title, DOI } = leadItem(entry);
  const told = entry.stories.find(({ csl }) => csl.title)?.csl.title;
  return title || DOI || told || nameOf(leadItem(entry));
}
