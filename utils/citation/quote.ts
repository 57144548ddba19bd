/** A selection of the page as a quotation, with the citation it comes from and a link that finds it again. */
import { escapeHtml } from './html';
import type { Citation } from './types';

/** The quotation in curly quotes, and the citation behind it in a paragraph of its own. */
export function withQuotation(citation: Citation, quotation: string): Citation {
  const quoted = `“${oneLine(quotation)}”`;
  if (quoted === '“”') return citation;
  return {
    text: `${quoted}\n\n${citation.text}`,
    html: `<blockquote>${escapeHtml(quoted)}</blockquote><p>${citation.html}</p>`,
  };
}

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
