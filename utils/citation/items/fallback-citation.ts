/** The reference to a work of which little more than a link is known. */
import { printDoi } from '../../identifiers/doi/doi';
import type { CslItem } from '../../scholarly/types';
import { escapeHtml } from '../../text/html-entities';
import { webAddress } from '../../text/web-address';
import type { FormattedText } from '../types';

/**
 * "Nature, 2019. https://doi.org/…" for an item with neither title, people nor publisher, else null. Styles are not
 * made for such items: they print "(N.d.).", "Anon." or a stray full stop in front, or nothing at all.
 */
export function fallbackCitation(item: CslItem): FormattedText | null {
  if (item.title || item.author?.length || item.editor?.length || item.publisher) return null;
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const journal = item['container-title'];
  const link = webAddress(item.DOI ? printDoi(item.DOI) : (item.URL ?? ''));
  const tail = [
    ...(year ? [journal ? `, ${year}` : String(year)] : []),
    ...(link && (journal || year) ? ['. '] : []),
  ].join('');
  return {
    text: `${journal ?? ''}${tail}${link ?? ''}`,
    html:
      (journal ? `<i>${escapeHtml(journal)}</i>` : '') +
      escapeHtml(tail) +
      (link ? `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>` : ''),
  };
}
