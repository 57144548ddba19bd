/** A paper that a story may be about, as it is offered and, where it is taken, stored. */
import * as v from 'valibot';
import { listOf } from '../../valid-entries';
import { CSL_ITEM } from '../types';

/** Why a paper is offered. The words for each kind stand in locales/ under `match`. */
export const REASON = v.variant('kind', [
  v.object({ kind: v.literal('quoted-title') }),
  v.object({ kind: v.literal('author'), name: v.string(), full: v.boolean() }),
  v.object({ kind: v.literal('journal'), name: v.string() }),
  v.object({ kind: v.literal('date'), days: v.number() }),
  v.object({ kind: v.literal('institution'), name: v.string() }),
  v.object({ kind: v.literal('number'), value: v.string() }),
  v.object({ kind: v.literal('words'), share: v.number() }),
]);

export const CANDIDATE = v.object({
  doi: v.string(),
  title: v.string(),
  /** Probability that it is the one, 0 to 1, as measured on stories with known papers. */
  confidence: v.number(),
  /** Why, the strongest first. */
  reasons: listOf(REASON),
  /** Safe to take without asking; at most one of them is. */
  accepted: v.boolean(),
  csl: CSL_ITEM,
});
