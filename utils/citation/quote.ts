/** What stands before a citation: words of the page as a quotation, with a link that finds them again, or a caption. */
import { escapeHtml } from './html';
import type { Citation } from './types';

/** Words of the page that are copied along with its citation. */
export type Lead =
  /** `url`: the page they are on; null for none to link to. */
  | { kind: 'quotation'; words: string; url: string | null }
  /** The caption of a picture; `words` as they are to be printed. */
  | { kind: 'caption'; words: string };

/**
 * The words in front, and the citation behind them in a paragraph of its own. A quotation stands in curly quotes
 * and links to its place on the page. Plain text has no links: there the page's address in the citation becomes
 * that of the place, and a citation without an address gets it behind.
 */
export function withLead(citation: Citation, lead: Lead | null): Citation {
  const words = oneLine(lead?.words ?? '');
  if (lead === null || words === '') return citation;
  if (lead.kind === 'caption')
    return {
      text: `${words}\n\n${citation.text}`,
      html: `<p>${escapeHtml(words)}</p><p>${citation.html}</p>`,
    };
  const quoted = `“${words}”`;
  const place = lead.url === null ? null : linkToText(lead.url, words);
  return {
    text: `${quoted}\n\n${leadingTo(citation.text, lead.url, place)}`,
    html: `<blockquote>${linked(quoted, place)}</blockquote><p>${citation.html}</p>`,
  };
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

/** Words at either end of a long quotation: enough to be found, short enough for an address. */
const ENDS = 6;

/**
 * The address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which opens the
 * page at the quotation in browsers that know it and at its top in others.
 */
export function linkToText(url: string, quotation: string): string {
  const words = oneLine(quotation).split(' ').filter(Boolean);
  if (words.length === 0) return url;
  const ends = words.length <= 2 * ENDS ? [words] : [words.slice(0, ENDS), words.slice(-ENDS)];
  const directive = ends.map((part) => encodePart(part.join(' '))).join(',');
  const [page, fragment = ''] = url.split('#', 2);
  return `${page}#${fragment.split(':~:')[0]}:~:text=${directive}`;
}

/** The directive gives a meaning of its own to the hyphen, which encodeURIComponent leaves alone. */
const encodePart = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
