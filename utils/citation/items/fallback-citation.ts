/** The reference to a work of which little more than a link is known. */
import { printDoi } from '../../identifiers/doi/doi';
import type { CslItem } from '../../scholarly/types';
import { escapeHtml } from '../../text/html-entities';
import { webAddress } from '../../text/web-address';
import type { FormattedText } from '../types';
import { publisherWording } from './field-wording';

/**
 * "Nature, 2019. https://doi.org/…" for an item with neither title nor people, else null. Styles are not
 * made for such items: they print "(N.d.).", "Anon." or a stray full stop in front, or nothing at all.
 */
export function fallbackCitation(item: CslItem): FormattedText | null {
  if (item.title || item.author?.length || item.editor?.length) return null;
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const journal = item['container-title'];
  const held = journal ?? (item.publisher && publisherWording(item.publisher));
  const link = webAddress(item.DOI ? printDoi(item.DOI) : (item.URL ?? ''));
  const tail = [
    ...(year ? [held ? `, ${year}` : String(year)] : []),
    ...(link && (held || year) ? ['. '] : []),
  ].join('');
  return {
    text: `${held ?? ''}${tail}${link ?? ''}`,
    html:
      (journal ? `<i>${escapeHtml(journal)}</i>` : escapeHtml(held ?? '')) +
      escapeHtml(tail) +
      (link ? `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>` : ''),
  };
}
