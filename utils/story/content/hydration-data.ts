/** Finds the text of a story in the data that a page's own script would show. Nothing of it is ever run. */
import { escapeHtml } from '../../text/html-entities';

/** Less than this many characters are no story. */
export const LEAST = 400;

/** Data larger than this are left alone: reading them would take longer than a reader waits. Characters. */
const LARGEST = 4_000_000;

/** How many values of a page's data are looked at. */
const MOST_VALUES = 50_000;

/** Blocks with fewer characters are labels. */
const LEAST_BLOCK = 60;

/** A story told in blocks has at least so many. */
const LEAST_BLOCKS = 3;

/** Of what a block holds, this share is its text; addresses, headlines and summaries make a card of it. */
const BLOCK_SHARE = 0.5;

export const isMarkup = (text: string): boolean => /<(p|div|h2|br)\b[^>]*>/i.test(text);

/** `window.__STATE__ = {`, `var data = {`, `self.a["b"] = JSON.parse("` and the like. */
const ASSIGNMENT =
  /(?:^|[;\s])(?:var\s+|let\s+|const\s+|(?:window|self|globalThis)\s*[.[])[\w$.[\]"']+\s*=\s*(JSON\.parse\(\s*(?=["'])|(?=[{[]))/g;

/** Where the value that begins at `start` ends, found in one pass; -1 where it does not end. */
function endOfValue(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 34) {
      for (at += 1; at < source.length && source.charCodeAt(at) !== 34; at += 1)
        if (source.charCodeAt(at) === 92) at += 1;
    } else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** What the assignments of a script give, as far as they are JSON: an object, or a string of JSON. */
function* assigned(source: string): Generator<unknown> {
  let done = 0;
  for (const match of source.matchAll(ASSIGNMENT)) {
    const start = match.index + match[0].length;
    // What stands within a value that was read is no assignment.
    if (start < done) continue;
    const end = endOfValue(source, start);
    if (end < 0) return;
    const value = end - start >= LEAST ? parsed(source.slice(start, end)) : null;
    if (value === null) continue;
    done = end;
    yield typeof value === 'string' ? parsed(value) : value;
  }
}

/** The text of one block: most of what it holds. */
function blockText(block: unknown): string | null {
  if (typeof block === 'string') return block.length >= LEAST_BLOCK ? block : null;
  if (!block || typeof block !== 'object' || Array.isArray(block)) return null;
  let longest = '';
  let all = 0;
  for (const value of Object.values(block)) {
    if (typeof value !== 'string') continue;
    all += value.length;
    if (value.length > longest.length) longest = value;
  }
  const isText = longest.length >= LEAST_BLOCK && /\s|[\u3040-\u9fff]/.test(longest);
  return isText && longest.length >= all * BLOCK_SHARE ? longest : null;
}

const asParagraph = (text: string): string =>
  isMarkup(text) ? text : `<p>${/<\/?[a-z]/i.test(text) ? text : escapeHtml(text)}</p>`;

/** A story told in blocks, as markup; empty where the list is one of something else. */
function joined(list: readonly unknown[]): string {
  if (list.length < LEAST_BLOCKS) return '';
  const texts = list.flatMap((block) => blockText(block) ?? []);
  return texts.length >= LEAST_BLOCKS && texts.length >= list.length / 3
    ? texts.map(asParagraph).join('')
    : '';
}

/** The longest piece of markup, or of text in blocks, in a page's data. */
function longestText(data: unknown): string {
  const waiting: unknown[] = [data];
  let longest = '';
  for (let looked = 0; waiting.length > 0 && looked < MOST_VALUES; looked += 1) {
    const next = waiting.pop();
    let found = '';
    if (typeof next === 'string') found = next.length >= LEAST && isMarkup(next) ? next : '';
    else if (Array.isArray(next)) found = joined(next);
    if (found.length > longest.length) longest = found;
    if (next && typeof next === 'object')
      for (const value of Object.values(next)) waiting.push(value);
  }
  return longest;
}

/** Text or markup that may be the story, one for each piece of data that the page's scripts carry. */
export function* textsInData(document: Document): Generator<string> {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const type = script.getAttribute('type')?.toLowerCase() ?? '';
    const source = script.textContent ?? '';
    if (source.length < LEAST || source.length > LARGEST) continue;
    if (type === 'application/json') yield longestText(parsed(source));
    else if (/^$|^module$|javascript$/.test(type))
      for (const value of assigned(source)) yield longestText(value);
  }
}
