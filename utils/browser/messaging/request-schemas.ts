/** What is taken for a question or a message: whatever else comes is not answered. */
import * as v from 'valibot';
import { CLUES } from '../../papers/clues-schema';
import { CSL_ITEM, PAPER, SERVICE_ID } from '../../scholarly/types';
import { OUTBOX_PREFIX } from '../outbox/outbox-key';
import type {
  ArchiveRequest,
  CopyRequest,
  EnrichRequest,
  MatchRequest,
  PaperRequest,
  PdfRequest,
} from './messages';

/** Longer than anything that a registry could know. */
const MAX_ID_LENGTH = 2000;
/** Longer than any story; the page's own reading is bounded as well. */
const MAX_TEXT_LENGTH = 10_000_000;

const id = v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
const textOrNull = v.nullable(text);

export const PAPER_REQUEST: v.GenericSchema<unknown, PaperRequest> = v.object({
  workId: id,
  alternatives: v.array(id),
  fresh: v.boolean(),
  storyDate: v.exactOptional(v.nullable(id)),
});

export const ENRICH_REQUEST: v.GenericSchema<unknown, EnrichRequest> = v.object({
  paper: PAPER,
  fresh: v.boolean(),
  pressed: v.exactOptional(v.boolean()),
});

export const MATCH_REQUEST: v.GenericSchema<unknown, MatchRequest> = v.object({
  clues: CLUES,
  story: v.object({ title: textOrNull, text: textOrNull, publishedTime: textOrNull }),
  query: v.nullable(
    v.object({
      words: text,
      authors: text,
      journal: text,
      from: textOrNull,
      until: textOrNull,
    }),
  ),
  services: v.exactOptional(v.array(SERVICE_ID)),
  linked: v.exactOptional(v.nullable(v.number())),
});

/** What browsers let one message hold. */
const MAX_PART_LENGTH = 64_000_000;

export const PDF_REQUEST: v.GenericSchema<unknown, PdfRequest> = v.object({
  url: id,
  parts: v.array(v.pipe(v.string(), v.maxLength(MAX_PART_LENGTH))),
});

export const ARCHIVE_REQUEST: v.GenericSchema<unknown, ArchiveRequest> = v.object({
  page: v.pipe(id, v.regex(/^https?:\/\//)),
});

export const STYLE_ID = id;

export const OUTBOX_KEY: v.GenericSchema<unknown, string> = v.pipe(id, v.startsWith(OUTBOX_PREFIX));

/** Words of the page to set before a citation. */
const LEAD = v.variant('kind', [
  v.object({
    kind: v.literal('quotation'),
    words: text,
    url: textOrNull,
    place: v.exactOptional(
      v.nullable(
        v.object({ start: text, end: textOrNull, prefix: textOrNull, suffix: textOrNull }),
      ),
    ),
  }),
  v.object({ kind: v.literal('caption'), words: text }),
]);

export const COPY_REQUEST: v.GenericSchema<unknown, CopyRequest> = v.object({
  items: v.array(CSL_ITEM),
  options: v.object({
    style: id,
    lang: id,
    langFrom: v.exactOptional(v.picklist(['reader', 'style', 'item'])),
    own: v.exactOptional(v.object({ xml: text })),
    each: v.exactOptional(v.boolean()),
    inText: v.exactOptional(
      v.object({ page: v.exactOptional(text), withoutAuthor: v.exactOptional(v.boolean()) }),
    ),
  }),
  lead: v.nullable(LEAD),
});
