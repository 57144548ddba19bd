/** What the reader made of an entry, as one note in HTML: their words, what they marked, and the stories. */
import { escapeHtml } from '../../text/html-entities';
import { webAddress } from '../../text/web-address';
import { type Highlight, noteOf, quoteOf } from '../highlight';
import type { NoteWords } from './file-maker';
import { inReadingOrder, type Parcel } from './parcel';

export interface NoteChoice extends NoteWords {
  /** Stories as links: where they cannot be items of their own, related to the paper. */
  withStories?: boolean;
  /** Highlights in words: where they cannot be marked in the story itself. */
  withHighlights?: boolean;
}

/** Null where there is nothing to say. */
export function noteOfParcel(
  { entry, highlights }: Parcel,
  { stories, highlights: marked, withStories = false, withHighlights = true }: NoteChoice,
): string | null {
  // A story without its paper is the item itself.
  const told = withStories && entry.paper ? entry.stories : [];
  const quoted = withHighlights ? inReadingOrder(highlights) : [];
  const parts = [
    ...paragraphs(entry.note),
    told.length > 0 && `<h2>${escapeHtml(stories)}</h2>`,
    ...told.map(({ csl, url, site, published }) => {
      const said = [site, published?.slice(0, 10)].filter(Boolean).join(', ');
      return `<p>${link(csl.title || url, url)}${said ? ` (${escapeHtml(said)})` : ''}</p>`;
    }),
    quoted.length > 0 && `<h2>${escapeHtml(marked)}</h2>`,
    ...quoted.map(quotation),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('\n') : null;
}

function quotation(highlight: Highlight): string {
  const lines = quoteOf(highlight).split('\n').map(paragraph).join('');
  return `<blockquote>${lines}</blockquote>${paragraphs(noteOf(highlight)).join('')}`;
}

const paragraph = (line: string) => `<p>${escapeHtml(line)}</p>`;

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map(paragraph);

const link = (words: string, address: string) => {
  const url = webAddress(address);
  return url ? `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>` : escapeHtml(words);
};
