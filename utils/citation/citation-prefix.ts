/** What stands before a citation: words of the page as a quotation, with a link that finds them again, or a caption. */
import { escapeHtml } from '../text/html-entities';
import { linkToPlace, placeOf, type TextPlace } from './text-fragment';
import type { FormattedText } from './types';

/** Words of the page that are copied along with its citation. */
export type CitationPrefix =
  /**
   * `words`: paragraphs are apart by line breaks. `url`: the page they are on; null for none to link to. `place`: what
   * finds them there, where more is known of it than the words themselves.
   */
  | { kind: 'quotation'; words: string; url: string | null; place?: TextPlace | null }
  /** The caption of a picture; `words` as they are to be printed. */
  | { kind: 'caption'; words: string };

/**
 * The words in front, and the citation behind them in a paragraph of its own. A quotation stands in curly quotes
 * and links to its place on the page. Plain text has no links: there the page's address in the citation becomes
 * that of the place, and a citation without an address gets it behind.
 */
export function withPrefix(citation: FormattedText, lead: CitationPrefix | null): FormattedText {
  const paragraphs = (lead?.words ?? '').split(/\n+/).map(oneLine).filter(Boolean);
  if (lead === null || paragraphs.length === 0) return citation;
  if (lead.kind === 'caption') {
    const words = paragraphs.join(' ');
    return {
      text: `${words}\n\n${citation.text}`,
      html: `<p>${escapeHtml(words)}</p><p>${citation.html}</p>`,
    };
  }
  const quoted = `“${paragraphs.join('\n')}”`;
  const place = lead.url === null ? null : linkTo(lead.url, lead);
  return {
    text: `${quoted}\n\n${leadingTo(citation.text, lead.url, place)}`,
    html: `<blockquote>${paragraphsOf(quoted, place)}</blockquote><p>${citation.html}</p>`,
  };
}

const linkTo = (url: string, { words, place }: { words: string; place?: TextPlace | null }) =>
  place ? linkToPlace(url, place) : linkToText(url, words);

function paragraphsOf(quoted: string, place: string | null): string {
  const paragraphs = quoted.split('\n').map((paragraph) => linked(paragraph, place));
  return paragraphs.length > 1
    ? paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
    : paragraphs.join('');
}

function leadingTo(text: string, url: string | null, place: string | null): string {
  if (url === null || place === null) return text;
  const at = text.lastIndexOf(url);
  const behind = text.slice(at + url.length);
  // A longer address that only begins like it is another one.
  const isWhole = at >= 0 && !/^[^\s.,;)\]>]/.test(behind);
  return isWhole ? text.slice(0, at) + place + behind : `${text}\n${place}`;
}

const linked = (quoted: string, place: string | null) =>
  place === null ? escapeHtml(quoted) : `<a href="${escapeHtml(place)}">${escapeHtml(quoted)}</a>`;

/** The address with a link to the quotation, as far as its words alone can tell where it stands. */
export function linkToText(url: string, quotation: string): string {
  const text = quotation.split(/\n+/).map(oneLine).join('\n');
  const place = placeOf(text, 0, text.length);
  return place ? linkToPlace(url, place) : url;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
