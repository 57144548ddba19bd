/** Finds the text of a story in the data that a page's own script would show. */
import { entriesIn } from '../../page-metadata/hydration-state';
import type { PageMetadata } from '../../page-metadata/types';
import { escapeHtml } from '../../text/html-entities';

/** Less than this many characters are no story. */
export const LEAST = 400;

/** Blocks with fewer characters are labels. */
const LEAST_BLOCK = 60;

/** A story told in blocks has at least so many. */
const LEAST_BLOCKS = 3;

/** Of what a block holds, this share is its text; addresses, headlines and summaries make a card of it. */
const BLOCK_SHARE = 0.5;

export const isMarkup = (text: string): boolean => /<(p|div|h2|br)\b[^>]*>/i.test(text);

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
  let longest = '';
  for (const { value } of entriesIn(data)) {
    let found = '';
    if (typeof value === 'string') found = value.length >= LEAST && isMarkup(value) ? value : '';
    else if (Array.isArray(value)) found = joined(value);
    if (found.length > longest.length) longest = found;
  }
  return longest;
}

/** Text or markup that may be the story, one for each piece of data that the page's scripts carry. */
export function* textsInData(page: PageMetadata): Generator<string> {
  for (const state of page.hydration) {
    // Asking for the values parses them.
    if (state.source.length < LEAST) continue;
    for (const value of state.values) yield longestText(value);
  }
}
