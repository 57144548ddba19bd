/** A highlight as it is stored and as it comes back from a file. */
import * as v from 'valibot';
import { listOf } from '../valid-entries';
import { HIGHLIGHT_COLORS, type Highlight } from './highlight';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export const HIGHLIGHT: v.GenericSchema<unknown, Highlight> = v.object({
  // Inside a collection it stands there once for all.
  '@context': v.optional(v.literal(CONTEXT), CONTEXT),
  id: v.pipe(v.string(), v.startsWith('urn:uuid:')),
  type: v.literal('Annotation'),
  motivation: v.literal('highlighting'),
  created: v.string(),
  modified: v.string(),
  body: v.exactOptional(
    v.object({
      type: v.literal('TextualBody'),
      value: v.string(),
      format: v.literal('text/plain'),
      purpose: v.literal('commenting'),
    }),
  ),
  target: v.object({
    source: v.string(),
    styleClass: v.picklist(HIGHLIGHT_COLORS),
    selector: v.tuple([
      v.object({
        type: v.literal('TextQuoteSelector'),
        exact: v.string(),
        prefix: v.string(),
        suffix: v.string(),
      }),
      v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
    ]),
  }),
});

/** What fits is kept, the rest left out. */
export const HIGHLIGHTS = listOf(HIGHLIGHT);
