/** Writes the text of a document as HTML: its headings, paragraphs and references, and a word where a figure was. */
import { printDoi } from '../identifiers/doi/doi';
import { doisInText, mayHoldDoi } from '../identifiers/doi/in-text';
import { type Block, runsOf } from './layout/blocks';
import type { Measure } from './layout/measure';
import { entryLinesOf, type Sections, textOf } from './layout/sections';
import type { Run } from './types';

/** What stands in the text in the reader's language. */
export interface LeftOutWords {
  figure: string;
  table: string;
  /** In front of the folded list: "References". */
  references: string;
  /** Behind the text of a document that was read up to here. */
  rest: string;
}

interface Writing {
  blocks: readonly Block[];
  sections: Sections;
  usual: Measure;
  compounds: ReadonlySet<string>;
  words: LeftOutWords;
  /** Not all pages were read. */
  isCut: boolean;
}

/** @param folds the references behind a word that unfolds them; else under a heading, as pages have them */
export function markupOf(writing: Writing, folds: boolean): string {
  const { blocks, sections, words, isCut } = writing;
  const text = blocks.filter((block) => !sections.references.has(block));
  return [
    ...text.map((block) => blockMarkup(block, writing)),
    isCut ? `<p><em>${escaped(words.rest)}</em></p>` : '',
    referencesMarkup(writing, folds),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function blockMarkup(block: Block, { usual, compounds, words }: Writing): string {
  const html = inline(runsOf(block, compounds));
  if (html.trim() === '') return '';
  switch (block.kind) {
    case 'heading':
      return `<h${levelOf(block, usual)}>${html}</h${levelOf(block, usual)}>`;
    case 'caption':
      return `<p><small>${html} <em>${escaped(words.figure)}</em></small></p>`;
    case 'table':
      return `<p><em>${escaped(words.table)}</em></p>`;
    case 'paragraph':
      return `<p>${html}</p>`;
  }
}

/** "2.1" is below "2", as smaller letters are below larger ones. */
function levelOf(block: Block, usual: Measure): 2 | 3 {
  const [number] = /^\d{1,2}(?:\.\d{1,2}){0,3}(?=\.?\s)/.exec(textOf(block)) ?? [];
  if (number !== undefined) return number.includes('.') ? 3 : 2;
  return block.size > usual.size * 1.08 || textOf(block) === textOf(block).toUpperCase() ? 2 : 3;
}

function referencesMarkup({ sections, compounds, words }: Writing, folds: boolean): string {
  const { references, referencesHeading } = sections;
  if (references.size === 0) return '';
  const entries = [...references]
    .filter((block) => block !== referencesHeading)
    .flatMap((block) =>
      entryLinesOf(block).map((lines) => inline(runsOf({ ...block, lines }, compounds))),
    );
  // What the entry is numbered with is what the list counts.
  const list = entries.map(
    (entry) => `<li>${entry.replace(/^\s*(?:\[\d{1,3}\]|\(?\d{1,3}[.)])\s*/, '')}</li>`,
  );
  const heading = escaped(referencesHeading ? textOf(referencesHeading) : words.references);
  const body = `<ol>${list.join('')}</ol>`;
  return folds
    ? `<details><summary>${heading} (${list.length})</summary>${body}</details>`
    : `<section><h2>${heading}</h2>${body}</section>`;
}

const inline = (runs: readonly Run[]): string =>
  runs
    .map(({ text, raised }) => {
      const html = linked(text);
      return raised ? `<${raised}>${html}</${raised}>` : html;
    })
    .join('');

/** The address that a DOI is often printed behind. */
const RESOLVER = /(?:https?:\/\/)?(?:dx\.)?doi\.org\/$/i;

/** DOIs lead to what they name. */
function linked(text: string): string {
  if (!mayHoldDoi(text)) return escaped(text);
  let html = '';
  let after = 0;
  for (const { doi, index, length } of doisInText(text)) {
    const [resolver = ''] = RESOLVER.exec(text.slice(after, index)) ?? [];
    const start = index - resolver.length;
    const written = escaped(text.slice(start, index + length));
    html += `${escaped(text.slice(after, start))}<a href="${escaped(printDoi(doi))}">${written}</a>`;
    after = index + length;
  }
  return html + escaped(text.slice(after));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Characters that no markup may hold come from broken fonts.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

export const escaped = (text: string): string =>
  text.replace(UNPRINTABLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
