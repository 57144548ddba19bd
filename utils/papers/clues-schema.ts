/** The clues of a page as they are stored and sent: what `Clues` says, to be checked at run time. */
import * as v from 'valibot';
import { listOf } from '../valid-entries';
import type { Clues } from './types';

const CLUE = v.object({ value: v.string(), source: v.string() });

export const CLUES: v.GenericSchema<unknown, Clues> = v.object({
  journals: listOf(CLUE),
  people: listOf(v.object({ ...CLUE.entries, institution: v.nullable(v.string()) })),
  institutions: listOf(CLUE),
  titles: listOf(CLUE),
  numbers: listOf(CLUE),
  dateWindow: v.nullable(v.object({ from: v.string(), until: v.string() })),
});
