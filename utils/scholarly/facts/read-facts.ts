/** What kind of study it is, in whom and on how many: read from the record, each with the words it was read in. */
import type { FactField, ServiceId, StudyFact } from '../types';
import { readSampleSize } from './sample-size';
import { sentences } from './sentences';
import { ORGANISMS, STUDY_TYPES } from './study-types';

/** What is known of a work, and from whom. */
export interface Read {
  source: ServiceId;
  title: string | null;
  abstract: string | null;
  headings: string[];
  publicationTypes: string[];
}

/** What stands before the name of the abstract's own design; of others' studies it speaks otherwise. */
const OWN_DESIGN =
  /(?:\bwe (?:have )?(?:conducted|did|performed|carried out|undertook|report|present|designed)|\b(?:this|ours|the (?:present )?study)(?: \w+)? (?:is|was)|\bin (?:this|our|an?)|\bdesign:?)\s[^.;]{0,60}$/i;
/** Sentences on what was done here; others may speak of other people's organisms. */
const OWN_WORK =
  /\b(?:we|our|this study|the present study|methods?|were (?:enrol\w+|recruited|randomi[sz]ed|studied))\b/i;
/** Before the name of a design in a title: a colon or an article, and adjectives; at its head also such as these alone. */
const TITLED =
  /(?:^(?:(?:a|an)\s(?:[\p{L}\p{N}-]+,?\s){0,5}|(?:(?:(?:pro|retro)spective|large|pilot|pragmatic|nationwide|population-based|double-blind|systematic|review|and),?\s){1,4})|[:–—?]\s(?:[\p{L}\p{N}-]+,?\s){0,6})$/iu;

/** One fact of each kind and value. Titles and abstracts are asked only for what MEDLINE's indexers left open. */
export function readFacts(all: Read[]): StudyFact[] {
  const indexed = all.flatMap(fromMedline);
  const has = (kind: StudyFact['kind']) => indexed.some((one) => one.kind === kind);
  const titled = all.flatMap(fromTitle).filter((one) => !has(one.kind));
  const told = all
    .flatMap(fromAbstract)
    .filter((one) => !has(one.kind) && !titled.some((other) => other.kind === one.kind));
  const known = new Set<string>();
  const distinct = [...indexed, ...titled, ...told].filter((one) => {
    const key = `${one.kind} ${one.value}`;
    return known.has(key) ? false : known.add(key);
  });
  return [...distinct, ...all.flatMap(sizeOf).slice(0, 1)];
}

function fromMedline(read: Read): StudyFact[] {
  const types = STUDY_TYPES.flatMap(({ id, medline }): StudyFact[] => {
    const type = read.publicationTypes.find((one) => medline.includes(one.toLowerCase()));
    if (type) return [fact('study-type', id, read.source, 'publication-type', type)];
    const heading = read.headings.find((one) => medline.includes(one.toLowerCase()));
    return heading ? [fact('study-type', id, read.source, 'subject-heading', heading)] : [];
  });
  const organisms = ORGANISMS.flatMap(({ id, mesh }): StudyFact[] => {
    const heading = read.headings.find((one) => mesh.includes(one.toLowerCase()));
    return heading ? [fact('organism', id, read.source, 'subject-heading', heading)] : [];
  });
  return [...types, ...organisms];
}

function fromTitle(read: Read): StudyFact[] {
  const { title } = read;
  if (!title) return [];
  return [
    ...STUDY_TYPES.filter(({ words }) => isDesign(title, words, TITLED)).map(({ id }) =>
      fact('study-type', id, read.source, 'title', title),
    ),
    ...ORGANISMS.filter(({ words }) => words.test(title)).map(({ id }) =>
      fact('organism', id, read.source, 'title', title),
    ),
  ];
}

function fromAbstract(read: Read): StudyFact[] {
  const all = sentences(read.abstract ?? '');
  return [
    ...STUDY_TYPES.flatMap(({ id, words }) => {
      const sentence = all.find((one) => isDesign(one, words, OWN_DESIGN));
      return sentence ? [fact('study-type', id, read.source, 'abstract', sentence)] : [];
    }),
    ...ORGANISMS.flatMap(({ id, words }) => {
      const sentence = all.find((one) => OWN_WORK.test(one) && words.test(one));
      return sentence ? [fact('organism', id, read.source, 'abstract', sentence)] : [];
    }),
  ];
}

/** Whether `text` names a design by `words`, and names it as its own: `before` fits what stands in front. */
function isDesign(text: string, words: RegExp, before: RegExp): boolean {
  const match = words.exec(text);
  return match !== null && (match.index === 0 || before.test(text.slice(0, match.index)));
}

function sizeOf(read: Read): StudyFact[] {
  const size = read.abstract ? readSampleSize(read.abstract) : null;
  return size ? [fact('sample-size', size.value, read.source, 'abstract', size.sentence)] : [];
}

const fact = (
  kind: StudyFact['kind'],
  value: string,
  source: ServiceId,
  field: FactField,
  quote: string,
): StudyFact => ({ kind, value, source, field, quote });
