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

/** The adjectives of a design; any of the other words leads to somebody else's. */
const ADJECTIVES = String.raw`(?:(?!(?:of|on|in|for|from|with|to|by|as|and|than|that|which|who|using|unlike|previous|prior|earlier|recent|other|another|published)\b)[\p{L}\p{N}-]+,?\s)`;
/** What stands before the name of the abstract's own design; of others' studies it speaks otherwise. */
const OWN_DESIGN = new RegExp(
  String.raw`(?:^(?:an?|the)|\bwe (?:have )?(?:conducted|did|performed|carried out|undertook|designed|report(?: (?:the )?(?:results|findings) (?:of|from))?|present)|\b(?:this|ours|the (?:present )?study)(?: \w+)? (?:is|was)|\b(?:in|of) (?:this|our)|^in an?|\bdesign:?)\s${ADJECTIVES}{0,7}$`,
  'iu',
);
/** Two designs in one: "a systematic review and meta-analysis". */
const JOINED = /\b(?:systematic review|review|meta-?analysis|randomi[sz]ed|cohort) and (?:an? )?$/i;
/** What must follow where nothing else says whose design it is: "A cohort study was conducted …". */
const DONE =
  /^\s*(?:[\w-]+\s){0,4}?(?:was|were) (?:conducted|performed|carried out|undertaken|designed|done)\b/i;
/** Sentences on what was done here; others may speak of other people's organisms. */
const OWN_WORK =
  /\b(?:we|our|this study|the present study|methods?|were (?:enrol\w+|recruited|randomi[sz]ed|studied))\b/i;
/** Hopes, and what was done elsewhere. */
const NOT_DONE =
  /\b(?:may|might|could|should|would|will|potential(?:ly)?|implications?|promis\w+|unlike|in contrast to|previous(?:ly)?|earlier)\b/i;
/** Before the name of a design in a title: a colon or an article, and adjectives; at its head also such as these alone. */
const TITLED = new RegExp(
  String.raw`(?:^(?:an?\s${ADJECTIVES}{0,5}|(?:(?:(?:pro|retro)spective|large|pilot|pragmatic|nationwide|population-based|double-blind|systematic),?\s){1,4})|[:–—?]\s${ADJECTIVES}{0,6})$`,
  'iu',
);
/** Titles of what is written about papers: what they name is the paper's. */
const ABOUT_A_PAPER =
  /^\W*(?:(?:author |publisher )?correction|corrigendum|erratum|retraction(?: note)?|expression of concern|addendum|comment|reply)\b\s*(?:[:—–-]|to\b|on\b)/i;

/** One fact of each kind and value. Titles and abstracts are asked only for what MEDLINE's indexers left open. */
export function readFacts(all: Read[]): StudyFact[] {
  const indexed = all.flatMap(fromMedline);
  const has = (kind: StudyFact['kind']) => indexed.some((one) => one.kind === kind);
  const titled = all.flatMap(fromTitle).filter((one) => !has(one.kind));
  const stated = all
    .flatMap(fromAbstract)
    .filter((one) => !has(one.kind) && !titled.some((other) => other.kind === one.kind));
  const known = new Set<string>();
  const distinct = [...indexed, ...titled, ...stated].filter((one) => {
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
  if (!title || ABOUT_A_PAPER.test(title)) return [];
  return [
    ...STUDY_TYPES.filter(({ words }) => isDesign(title, words, [TITLED, JOINED])).map(({ id }) =>
      fact('study-type', id, read.source, 'title', title),
    ),
    ...ORGANISMS.filter(({ words, titled }) => (titled ?? words).test(title)).map(({ id }) =>
      fact('organism', id, read.source, 'title', title),
    ),
  ];
}

function fromAbstract(read: Read): StudyFact[] {
  const all = sentences(read.abstract ?? '');
  return [
    ...STUDY_TYPES.flatMap(({ id, words }) => {
      const sentence = all.find((one) => isOwnDesign(one, words));
      return sentence ? [fact('study-type', id, read.source, 'abstract', sentence)] : [];
    }),
    ...ORGANISMS.flatMap(({ id, words }) => {
      const sentence = all.find(
        (one) => OWN_WORK.test(one) && !NOT_DONE.test(one) && words.test(one),
      );
      return sentence ? [fact('organism', id, read.source, 'abstract', sentence)] : [];
    }),
  ];
}

/** Whether `text` names a design by `words`, and one of `before` fits what stands in front. */
function isDesign(text: string, words: RegExp, before: RegExp[]): boolean {
  const match = words.exec(text);
  if (match === null) return false;
  const start = text.slice(0, match.index);
  return start === '' || before.some((one) => one.test(start));
}

function isOwnDesign(sentence: string, words: RegExp): boolean {
  const match = words.exec(sentence);
  if (match === null) return false;
  const start = sentence.slice(0, match.index);
  const own = OWN_DESIGN.test(start) || (JOINED.test(start) && OWN_WORK.test(start));
  if (!own) return false;
  // "A cohort study found …" may be anybody's.
  const needsDoing =
    /^(?:an?|the)\s/i.test(start) && !/\b(?:we|this|our|ours|study)\b/i.test(start);
  return !needsDoing || DONE.test(sentence.slice(match.index + match[0].length));
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
