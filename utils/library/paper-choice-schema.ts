/** The reader's word on the paper behind a story, as it is stored. */
import * as v from 'valibot';
import { MENTION } from '../papers/mention-schema';
import { CANDIDATE } from '../scholarly/match/candidate';

export const PAPER_CHOICE = v.variant('kind', [
  /**
   * A paper that was found. `by`: the search was sure by itself, or the reader chose among several;
   * `version`: what it led on to, where the reader took that instead.
   */
  v.object({
    kind: v.literal('paper'),
    by: v.picklist(['search', 'reader']),
    candidate: CANDIDATE,
    version: v.exactOptional(MENTION),
  }),
  /** Another than the first of those that the page names, or one that led on from them. */
  v.object({ kind: v.literal('linked'), mention: MENTION }),
  /** None of those that the page names or that were found. */
  v.object({ kind: v.literal('none') }),
]);
