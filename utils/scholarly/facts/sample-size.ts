/** The number of those studied, only where the abstract states it in so many words. */
import { sentences } from './sentences';

const COUNT = String.raw`(?<![\d.,])(\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+|\d+)(?!\s*(?:%|[.]\d|years|days|weeks|months))`;
const WHO =
  'participants|patients|volunteers|subjects|individuals|people|persons|women|men|adults|children|infants|' +
  'adolescents|girls|boys|students|households|families|births|pregnancies|twins|cases|survivors|respondents|' +
  'mice|rats|animals|dogs|cats|monkeys|macaques|fish|genomes';
/** "1,204 healthy older women", "a total of 34 mice"; at most three words between number and noun. */
const NUMBER_OF = new RegExp(`${COUNT}\\s+((?:[\\p{L}-]+\\s+){0,3}?(?:${WHO}))\\b`, 'iu');
const N_EQUALS = /\b(n\s*=\s*\d[\d,\u202f ]*\d|n\s*=\s*\d+)\b/i;
/** Verbs of taking part: the sentence with one of them states the size of the study, others that of a part. */
const TAKING_PART =
  /\b(?:enrol|recruit|includ|randomi[sz]|assign|follow|analy[sz]|stud(?:y|ied)|examin|surveyed|total of|sample of|data (?:from|on|of)|among|compris|consist|participat|underwent|sequenced|interview)/i;

/** What the first such sentence states, and the sentence; null where none does. */
export function readSampleSize(abstract: string): { value: string; sentence: string } | null {
  const all = sentences(abstract);
  const stating = all.filter((sentence) => TAKING_PART.test(sentence));
  for (const sentence of stating) {
    const match = NUMBER_OF.exec(sentence);
    if (match && Number((match[1] ?? '').replace(/\D/g, '')) > 1) {
      return { value: match[0].replace(/\s+/g, ' '), sentence };
    }
  }
  const counted = stating.find((sentence) => N_EQUALS.test(sentence));
  return counted ? { value: N_EQUALS.exec(counted)?.[1] ?? '', sentence: counted } : null;
}
