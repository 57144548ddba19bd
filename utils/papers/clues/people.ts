/** Researchers whom the story names, with their institutions. */
import { oneLine } from '../characters';
import { sentenceAround } from '../cues';
import {
  AFTER_PERSON,
  BEFORE_PERSON,
  INSTITUTION_PHRASES,
  PERSON,
  PERSON_IN_HAN,
  PERSON_TITLE,
} from '../data/clue-words';
import type { Clue } from '../types';

type Person = Clue & { institution: string | null };

/** At most ten, those called author or researcher first. */
export function peopleIn(blocks: string[]): Person[] {
  const found = new Map<string, Person & { weight: number }>();
  for (const text of blocks) {
    for (const { name, weight, index, length } of namesIn(text)) {
      const known = found.get(name);
      if (known) {
        known.weight += weight / 2;
        continue;
      }
      const sentence = sentenceAround(text, index, index + length, 0, text.length);
      const institution = institutionsOf(sentence)[0] ?? null;
      found.set(name, {
        value: name,
        source: oneLine(sentence, 200),
        institution,
        weight: weight + (institution ? 1 : 0),
      });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 10)
    .map(({ value, source, institution }) => ({ value, source, institution }));
}

interface Named {
  name: string;
  weight: number;
  index: number;
  length: number;
}

/** Capitalised words are names only where what stands around them says so. */
function namesIn(text: string): Named[] {
  const names: Named[] = [];
  for (const { 0: match, index } of text.matchAll(PERSON)) {
    const title = PERSON_TITLE.exec(match)?.[0] ?? '';
    const name = match
      .slice(title.length)
      .replace(OPENING_WORD, '')
      .replace(/['’]s$/, '');
    if (!name.includes(' ') || !isName(name)) continue;
    const before = text.slice(Math.max(0, index - 60), index);
    const after = text.slice(index + match.length, index + match.length + 40);
    const weight =
      (title ? 2 : 0) +
      (BEFORE_PERSON.find(([pattern]) => pattern.test(before))?.[1] ?? 0) +
      (AFTER_PERSON.find(([pattern]) => pattern.test(after))?.[1] ?? 0);
    if (weight > 0) names.push({ name, weight, index, length: match.length });
  }
  if (/[\u3400-\u9fff\uac00-\ud7af]/.test(text)) {
    for (const pattern of PERSON_IN_HAN) {
      for (const match of text.matchAll(pattern)) {
        const name = match[1] ?? '';
        if (isName(name))
          names.push({ name, weight: 2, index: match.index, length: match[0].length });
      }
    }
  }
  return names;
}

/** A sentence's first word before a name. */
const OPENING_WORD =
  /^(?:But|And|As|In|At|For|While|Now|Then|Lead|Study|Senior|Author|According|Said|Says|With|By|When|After|Also|So|Yet|Like|Both|Co-author|Researcher|Scientist|Selon|Laut|Según|Secondo) /;

const NO_NAME =
  /\b(?:University|Institute|Institut|Hospital|College|Center|Centre|School|Department|Journal|Medical|Medicine|Health|Research|Council|Society|Association|National|Royal|American|British|European|United|States|New|North|South|West|East|City|County|Street|Park|Bay|Island|Associate|Assistant|Professor|Foundation|Academy|Agency|Minister|President|Senator|Governor|Press|News|Times|Post|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Max|Planck|Universität|Klinik|Universidad|However|Although|While|When|The|This|That|These|Those|Our|Their|His|Her)\b/;

function isName(name: string): boolean {
  return name.length >= 2 && name.length <= 60 && !NO_NAME.test(name);
}

/** At most eight. */
export function institutionsIn(blocks: string[]): Clue[] {
  const found = new Map<string, Clue & { count: number }>();
  for (const text of blocks) {
    for (const name of institutionsOf(text)) {
      const known = found.get(name);
      if (known) known.count++;
      else {
        const at = text.indexOf(name);
        found.set(name, {
          value: name,
          source: oneLine(sentenceAround(text, at, at + name.length, 0, text.length), 200),
          count: 1,
        });
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 8)
    .map(({ value, source }) => ({ value, source }));
}

function institutionsOf(text: string): string[] {
  if (!AT_ALL.test(text)) return [];
  return INSTITUTION_PHRASES.flatMap((phrase) =>
    [...text.matchAll(phrase)].map((match) => trimmed(match[0])),
  )
    .filter(
      (name) =>
        name.length >= 4 &&
        name.length <= 100 &&
        (/ /.test(name) || /[\u3400-\u9fff\uac00-\ud7af]/.test(name)),
    )
    .slice(0, 12);
}

const AT_ALL =
  /Univers|Instit|Istit|Hospit|Clinic|Klinik|College|Polytech|Laborat|Academy|Akademie|Council|Cent(?:er|re)|Observ|School of|Uniwer|大学|大學|研究|医院|醫院|学院|學院|病院|대학|연구|병원/;

function trimmed(name: string): string {
  return name
    .replace(
      /^(?:The|And|At|In|Of|From|For|By|But|While|Researchers|Scientists|Professor|Dr\.?|Said)\s+/,
      '',
    )
    .replace(/(?:,? (?:of|for|in|at|the|and|de|la|del|für|zu|des|der|du|di))+$/, '')
    .replace(/[.,'’-]+$/, '')
    .replace(/['’]s$/, '')
    .trim();
}
