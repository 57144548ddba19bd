/** Tells what a label on a page means by its words ("Journal reference:", 論文情報). */
import { LABEL_WORDS, type LabelMeaning } from './data/label-lexicon';

/** No label is longer. Characters. */
export const MAX_LABEL_LENGTH = 60;

const EDGES = ' \t\n\u00a0\u3000()[]<>【】「」『』《》〈〉■●•◆▼▶►・*#-–—|:.→»…';
const BEYOND_ASCII = /[^\x20-\x7e]/;

/** The words as the table has them: full-width forms as usual ones, without the marks that pages set around a label. */
export function labelKey(words: string): string {
  let text = words.toLowerCase();
  if (BEYOND_ASCII.test(text))
    text = text.normalize('NFKC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
  // "Source(s)", "Ansprechpartner(en)"
  if (text.includes('(')) text = text.replace(/\((?:s|en|n|e|es|r)\)/g, 's');
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text, start, true)) start++;
  while (end > start && isEdge(text, end - 1, false)) end--;
  return text.slice(start, end);
}

/** Numbers stand before labels, not behind them. */
function isEdge(text: string, index: number, atStart: boolean): boolean {
  const code = text.charCodeAt(index);
  if (code >= 97 && code <= 122) return false;
  if (code >= 48 && code <= 57) return atStart;
  return EDGES.includes(text.charAt(index));
}

/** The words of each meaning in all languages, as one string. */
let rows: [LabelMeaning, string][] | null = null;
/** All labels, since most lines are none. Made by calls that the browser runs itself: a loop over 2,200 words takes longer. */
let all: ReadonlySet<string> | null = null;

/** What a label means, or null for what is none. */
export function meaningOf(words: string): LabelMeaning | null {
  const key = labelKey(words);
  if (key === '') return null;
  rows ??= Object.entries(LABEL_WORDS).map(([meaning, languages]) => [
    meaning as LabelMeaning,
    `|${Object.values(languages).join('|')}|`,
  ]);
  all ??= new Set(
    rows
      .map(([, row]) => row.slice(1, -1))
      .join('|')
      .split('|'),
  );
  if (!all.has(key)) return null;
  return rows.find(([, row]) => row.includes(`|${key}|`))?.[0] ?? null;
}
