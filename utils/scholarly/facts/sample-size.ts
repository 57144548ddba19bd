/** The number of those studied, only where the abstract states it in so many words. */
import { sentences } from './sentences';

/** Not the end of another number, a name ("WR-1339") or a range ("20–30"). */
const COUNT = String.raw`(?<![\p{L}\d.,/–-])(\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+|\d+)(?!\s*(?:%|[.]\d))`;
const WHO =
  'participants|patients|volunteers|subjects|individuals|people|persons|women|men|adults|children|infants|' +
  'adolescents|girls|boys|students|households|families|births|pregnancies|twins|cases|survivors|respondents|' +
  'mice|rats|animals|dogs|cats|monkeys|macaques|fish|genomes';
/** Between the number and the noun stand its adjectives; any of these begins something else. */
const NO_ADJECTIVE =
  'in|of|and|or|with|for|to|from|were|was|by|per|at|on|the|than|who|whose|out|percent|million|billion|induced|different|years?|months?|weeks?|days?|hours?';
/** "fish species", "person-years" count something else. */
const NOT_WHO = String.raw`(?![\s-]+(?:species|years?|months?|days?|models?|lines?|strains?|samples?|records|genes|per)\b)`;
/** "1,204 healthy older women", "a total of 34 mice": at most three words between number and noun. */
const PHRASE = String.raw`\s+(?:(?!(?:${NO_ADJECTIVE})\b)[\p{L}'’-]+\s+){0,3}?(?:${WHO})\b${NOT_WHO}`;
const NUMBER_OF = new RegExp(COUNT + PHRASE, 'giu');
const N_EQUALS = /\bn\s*=\s*(?:\d[\d,\u202f ]*\d|\d+)\b/gi;

/** Verbs of taking part: the sentence with one of them states the size of the study, others that of a part. */
const TAKING_PART =
  /\b(?:enrol|recruit|includ|randomi[sz]|assign|follow|analy[sz]|stud(?:y|ied)|examin|surveyed|total of|sample of|data (?:from|on|of)|among|compris|consist|participat|underwent|sequenced|interview)/i;
/** Sentences on others' studies, or on how common something is. */
const NOT_HERE =
  /\b(?:worldwide|globally|annually|each year|every year|per year|(?:previous|prior|earlier|recent|other|another|larger) (?:\w+ )?(?:study|studies|trials?|work|reports?))\b/i;
/** What makes a number that of a part: "of whom 30 men", "one in 5 adults", "excluding 20 patients". */
const PART_BEFORE =
  /(?:\bof (?:whom|which|these|them),?|\bincluding|\b(?:one|two|three|four|\d+) (?:in|out of)(?: every)?|\b(?:per|every|only|except|remaining|other|additional|further)|\bexclu\w+(?: of)?)\s*$/i;
/** "… were excluded", "… in the control group". */
const PART_AFTER =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:who )?(?:were|was|had|have)?\s*(?:excluded|died|dead|declined|refused|withdr[ae]wn?|dropped|lost)\b|(?:in|of|from) (?:the|each|one|either) [\p{L}\s-]{0,30}\b(?:group|arm)s?\b)/iu;
/** Another number beside it: then the sum is not stated. */
const AND_MORE = new RegExp(
  String.raw`^\s*(?:\([^)]*\)\s*)?(?:,|;|and|or|plus|versus|vs\.?|as well as)\s+(?:and\s+)?(?:(?:a )?further |another )?\d[\d,\u202f ]*${PHRASE}`,
  'iu',
);

/** What the first such sentence states, and the sentence; null where none does. */
export function readSampleSize(abstract: string): { value: string; sentence: string } | null {
  const stating = sentences(abstract).filter(
    (sentence) => TAKING_PART.test(sentence) && !NOT_HERE.test(sentence),
  );
  for (const sentence of stating) {
    const value = countIn(sentence);
    if (value) return { value: value.replace(/\s+/g, ' '), sentence };
  }
  for (const sentence of stating) {
    const [only, ...others] = sentence.match(N_EQUALS) ?? [];
    // One for each group is no number of all.
    if (only && others.length === 0) return { value: only, sentence };
  }
  return null;
}

function countIn(sentence: string): string | null {
  for (const match of sentence.matchAll(NUMBER_OF)) {
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    if (PART_BEFORE.test(before) || PART_AFTER.test(after)) continue;
    if (AND_MORE.test(after)) return null;
    if (Number((match[1] ?? '').replace(/\D/g, '')) > 1) return match[0];
  }
  return null;
}
