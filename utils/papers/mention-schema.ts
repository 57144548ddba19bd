/** A mention as it is stored with a reader's choice: what `Mention` says, to be checked at run time. */
import * as v from 'valibot';
import type { Identifiers } from '../identifiers/types';
import { listOf } from '../valid-entries';
import type { EvidencePlace, Mention } from './types';

const PLACES: Record<EvidencePlace, true> = {
  meta: true,
  'structured-data': true,
  'labelled-block': true,
  link: true,
  text: true,
  'page-address': true,
  'page-data': true,
  list: true,
  surroundings: true,
};

const EVIDENCE = v.object({
  where: v.picklist(Object.keys(PLACES) as EvidencePlace[]),
  text: v.string(),
  label: v.exactOptional(v.string()),
  selector: v.exactOptional(v.nullable(v.string())),
});

/** Choices of earlier versions hold what the page states of the work under `said`. */
const RENAMED = v.pipe(
  v.looseObject({}),
  v.transform(({ said, ...mention }) => ({ stated: said, ...mention })),
);

const CURRENT = v.object({
  doi: v.nullable(v.string()),
  alternatives: v.array(v.string()),
  ids: v.pipe(
    v.record(v.string(), v.string()),
    v.transform((ids): Identifiers => ids),
  ),
  url: v.string(),
  role: v.picklist(['reported', 'related', 'reference']),
  confidence: v.number(),
  // Choices made before the page's word was stored are the reader's, and sure.
  prior: v.optional(v.number(), 1),
  list: v.optional(v.nullable(v.number()), null),
  evidence: listOf(EVIDENCE),
  stated: v.object({
    title: v.nullable(v.string()),
    journal: v.nullable(v.string()),
    authors: v.array(v.string()),
    year: v.nullable(v.number()),
  }),
});

export const MENTION: v.GenericSchema<unknown, Mention> = v.pipe(RENAMED, CURRENT);
