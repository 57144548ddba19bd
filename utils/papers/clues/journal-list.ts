/** Looks names up in the bundled list of journals. */
import { JOURNALS } from '../data/journals';

export interface Known {
  name: string;
  /** Also an ordinary word: needs a journal's context. */
  doubtful: boolean;
}

/** First words of all forms; found by the browser's own search, since a loop takes longer than the story. */
let firstWords: Set<string> | null = null;
const byFirst = new Map<string, [form: string, known: Known][]>();

/** The forms that begin with a word, the longest first. */
function formsFrom(first: string): [form: string, known: Known][] {
  firstWords ??= new Set(JOURNALS.match(/(?<=^|^~|\|)[^~ |\n][^ |\n]*/gm));
  if (!firstWords.has(first)) return [];
  let forms = byFirst.get(first);
  if (!forms) {
    forms = search(first).sort(([a], [b]) => b.length - a.length);
    byFirst.set(first, forms);
  }
  return forms;
}

function search(first: string): [form: string, known: Known][] {
  const found: [form: string, known: Known][] = [];
  for (let at = JOURNALS.indexOf(first); at >= 0; at = JOURNALS.indexOf(first, at + 1)) {
    const begins = at === 0 || '\n|~'.includes(JOURNALS.charAt(at - 1));
    const after = JOURNALS.charAt(at + first.length);
    if (!begins || !(after === '' || ' |\n'.includes(after))) continue;
    const form = JOURNALS.slice(at, endOf(at, '|'));
    const line = JOURNALS.lastIndexOf('\n', at) + 1;
    const doubtful = JOURNALS.charAt(line) === '~';
    const start = doubtful ? line + 1 : line;
    found.push([form, { name: JOURNALS.slice(start, endOf(start, '|')), doubtful }]);
  }
  return found;
}

/** The next place of a mark on the line, or the line's end. */
function endOf(from: number, mark: string): number {
  const end = JOURNALS.indexOf('\n', from);
  const line = end < 0 ? JOURNALS.length : end;
  const place = JOURNALS.indexOf(mark, from);
  return place < 0 ? line : Math.min(place, line);
}

/** The full name, where the list holds the name in any of its forms. */
export function knownJournal(name: string): string | null {
  const forms = formsFrom(name.split(' ', 1)[0] ?? '');
  return forms.find(([form]) => form === name)?.[1].name ?? null;
}

/** The longest form that stands in the text at `start` as words of its own, `first` being its first word. */
export function journalAt(
  text: string,
  start: number,
  first: string,
): { known: Known; length: number } | null {
  for (const [form, known] of formsFrom(first)) {
    if (!text.startsWith(form, start)) continue;
    if (!/[A-Za-z0-9\u00c0-\u024f]/.test(text.charAt(start + form.length)))
      return { known, length: form.length };
  }
  return null;
}
