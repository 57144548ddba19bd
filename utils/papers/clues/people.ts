/** Researchers whom the story names, with their institutions. */
import { oneLine } from '../../text/characters';
import { isDegreeOfName, PARTICLES_IN_TEXT } from '../../text/person-names';
import {
  AND,
  ARTICLES,
  AUTHOR_ENDINGS,
  AUTHORS,
  FROM,
  LED,
  LED_BY,
  NO_NAME,
  OPENING,
  ROLES,
  SAID,
  SAID_BEHIND_QUOTE,
  SAID_LAST,
  TEAM,
  TITLES,
} from '../data/people-lexicon';
import { sentenceAround } from '../page/sentence';
import type { Clue } from '../types';
import { ARABIC, namesInArabic } from './arabic';
import { CJK, namesInCjk } from './cjk';
import { institutionsOf, isInstitutionWord } from './institutions';
import type { Words } from './words';

type Person = Clue & { institution: string | null };

/** At most ten, those called author or researcher first. */
export function peopleIn(paragraphs: Words[]): Person[] {
  const found = new Map<string, Person & { weight: number }>();
  for (const words of paragraphs) {
    const { text } = words;
    for (const { name, weight, start, end } of namesIn(words)) {
      const known = found.get(name);
      if (known) {
        known.weight += weight / 2;
        continue;
      }
      const sentence = sentenceAround(text, start, end, 0, text.length);
      const institution = institutionsOf(sentence)[0] ?? null;
      found.set(name, {
        value: name,
        source: oneLine(sentence, 200),
        institution,
        weight: weight + (institution ? 1 : 0),
      });
    }
  }
  if (found.size === 0) return peopleWhoRecur(paragraphs);
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 10)
    .map(({ value, source, institution }) => ({ value, source, institution }));
}

/** Letters that an ending puts behind a name at most. */
const MAX_ENDING = 4;
const MAX_RECURRING = 4;

/**
 * The same in a language whose words for saying and leading are in no table: a story names a person in full once,
 * and then by the surname alone.
 */
function peopleWhoRecur(paragraphs: Words[]): Person[] {
  const runs: (Named & { surname: string; text: string })[] = [];
  const alone = new Set<string>();
  for (const words of paragraphs) {
    let next = 0;
    for (const capital of words.capitals) {
      if (capital < next) continue;
      const last = endOfRun(words, capital);
      next = last + 1;
      const [start, end, surname] = [words.start(capital), words.end(last), words.bare(last)];
      if (last === capital) {
        for (let cut = 0; cut <= MAX_ENDING; cut++)
          alone.add(surname.slice(0, surname.length - cut));
      } else if (last - capital < MAX_NAMES && isName(words, capital, last)) {
        const name = words.between(capital, last).replace(/\s+/g, ' ');
        runs.push({ name, weight: 1, start, end, surname, text: words.text });
      }
    }
  }
  const people = new Map<string, Person>();
  for (const { name, start, end, surname, text } of runs) {
    if (people.size === MAX_RECURRING) break;
    if (people.has(name) || surname.length < 3 || !alone.has(surname)) continue;
    const sentence = sentenceAround(text, start, end, 0, text.length);
    people.set(name, { value: name, source: oneLine(sentence, 200), institution: null });
  }
  return [...people.values()];
}

interface Named {
  name: string;
  weight: number;
  start: number;
  end: number;
}

/** Capitalised words are names only where what stands around them says so. */
function namesIn(words: Words): Named[] {
  const names: Named[] = [];
  let next = 0;
  for (const capital of words.capitals) {
    if (capital < next) continue;
    // A name has two words; most capitals stand alone.
    if (!words.isCapital(capital + 1) && !PARTICLES_IN_TEXT.has(words.bare(capital + 1))) continue;
    let last = endOfRun(words, capital);
    next = last + 1;
    // Honours behind a name: "AO", "FRS".
    if (last - capital >= 2 && /^[A-Z]{2,4}$/.test(words.bare(last))) last--;
    let first = afterOffice(words, capital, last);
    let titles = first > capital ? 1 : 0;
    while (first < last && TITLES.has(words.lower(first))) {
      first++;
      titles++;
    }
    while (first < last && OPENING.has(words.lower(first))) first++;
    if (!isName(words, first, last)) continue;
    const weight = (titles > 0 ? 2 : 0) + weightBefore(words, capital) + weightAfter(words, last);
    if (weight > 0) {
      const name = words.between(first, last).replace(/\s+/g, ' ');
      names.push({ name, weight, start: words.start(first), end: words.end(last) });
    }
  }
  if (ARABIC.test(words.text)) names.push(...namesInArabic(words.text));
  return CJK.test(words.text) ? names.concat(namesInCjk(words.text)) : names;
}

/** "Team Leader Ada Berg", "Associate Professor Ada Berg": behind the last word that is no name's. */
function afterOffice(words: Words, first: number, last: number): number {
  for (let index = last - 2; index >= first; index--) {
    const word = words.lower(index);
    if (NO_NAME.has(word) && !isInstitutionWord(word)) return index + 1;
  }
  return first;
}

/** The last of the capitalised words that follow one another, initials and particles between. */
function endOfRun(words: Words, first: number): number {
  let last = first;
  for (let index = first; index - first < 7; ) {
    const tail = words.tail(index);
    const abbreviated =
      tail === '.' && words.bare(index).length <= 5 && isShort(words.lower(index));
    if (tail !== '' && !abbreviated) break;
    let next = index + 1;
    while (next - index < 4 && PARTICLES_IN_TEXT.has(words.bare(next))) next++;
    if (!words.isCapital(next) || words.lead(next) !== '') break;
    last = next;
    index = next;
  }
  return last;
}

/** Initials ("J.") and titles ("Prof.") end no run. */
const isShort = (word: string) => word.length === 1 || word === 'st' || TITLES.has(word);

/** More words than this, particles and initials aside, are a headline's: "Hidden Flutter May Raise Risk". */
const MAX_NAMES = 4;

/** Two to five words, none of them an institution's, a place's or a day's. */
function isName(words: Words, first: number, last: number): boolean {
  const size = words.end(last) - words.start(first);
  if (last - first < 1 || last - first > 5 || size > 60) return false;
  if (words.bare(last).length < 2) return false;
  let whole = 0;
  for (let index = first; index <= last; index++)
    if (words.isCapital(index) && words.bare(index).length > 1) whole++;
  if (whole > MAX_NAMES) return false;
  for (let index = first; index <= last; index++) {
    const word = words.lower(index);
    if (NO_NAME.has(word) || isInstitutionWord(word) || /\d/.test(word)) return false;
    // NASA, NRT: what is all capitals is seldom a name.
    if (word.length > 2 && words.bare(index) === words.bare(index).toUpperCase()) return false;
  }
  return true;
}

function weightBefore(words: Words, first: number): number {
  let index = first - 1;
  if (/[.;:!?)”"»]/.test(words.tail(index))) return 0;
  let word = words.lower(index);
  let weight = 0;
  if (TITLES.has(word)) {
    weight = 2;
    word = words.lower(--index);
  }
  if (word === 'is' || word === 'was') word = words.lower(--index);
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  if (
    AUTHORS.has(word) ||
    AUTHORS.has(single) ||
    AUTHOR_ENDINGS.some((end) => single.endsWith(end))
  )
    return weight + 3;
  const before = words.lower(index - 1);
  if (LED_BY.has(word) && LED.has(before)) return weight + 3;
  if (SAID.has(word) || (word === 'to' && before === 'according')) return weight + 1;
  if (SAID_BEHIND_QUOTE.has(word) && /[”“"»’],?$/.test(words.tail(index - 1))) return weight + 1;
  return weight;
}

function weightAfter(words: Words, last: number): number {
  const tail = words.tail(last);
  const [first, second, third] = [1, 2, 3].map((step) => words.lower(last + step));
  if (first === undefined || second === undefined || third === undefined) return 0;
  const hasDegree = isDegreeOfName(words.bare(last + 1));
  if (tail.startsWith(',')) {
    if (hasDegree || ROLES.has(first)) return 3;
    if (!ARTICLES.has(first)) return SAID_LAST.has(lastOfSentence(words, last + 1)) ? 1 : 0;
    return ROLES.has(second) ? 3 : 2;
  }
  if (tail !== '') return /^[’']s$/.test(tail) && (TEAM.has(first) || first === 'study') ? 2 : 0;
  if (hasDegree) return 3;
  if (FROM.has(first)) {
    const place = [second, third, words.lower(last + 4), words.lower(last + 5)];
    if (place.some(isInstitutionWord)) return 2;
    return first === 'of' || first === 'at' || first === 'from' ? (second === 'the' ? 2 : 0) : 0;
  }
  if (first === 'et' && second === 'al') return 2;
  if (AND.has(first) && (TEAM.has(second) || TEAM.has(third))) return 2;
  return SAID.has(first) ? 1 : 0;
}

/** The word before the next full stop, looked for over two dozen words. */
function lastOfSentence(words: Words, from: number): string {
  for (let index = from; index < Math.min(words.count, from + 24); index++) {
    if (/^[.!?]/.test(words.tail(index))) return words.lower(index);
  }
  return '';
}
