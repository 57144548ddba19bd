/** COinS, as OpenURL (ANSI/NISO Z39.88) defines it: bloggers mark with it the papers that they write about. */
import { declared, worksOf } from './declared-works';
import type { Occurrence } from './occurrence';

const MAX_SPANS = 300;

/** Reads each `<span class="Z3988" title="ctx_ver=Z39.88-2004&…rft_id=info:doi/…">`; the title alone tells what it is. */
export function readCoins(document: Document): Occurrence[] {
  const spans = [...document.querySelectorAll('span[title*="ctx_ver=Z39.88"]')];
  const claim = spans.length <= 2 ? 'about' : 'cites';
  return spans.slice(0, MAX_SPANS).flatMap((span) => {
    const fields = new URLSearchParams(span.getAttribute('title') ?? '');
    const [named] = fields
      .getAll('rft_id')
      .concat(fields.getAll('rft.doi'))
      .flatMap((id) => worksOf(id));
    if (!named) return [];
    const { work } = named;
    const title = fields.get('rft.atitle') ?? fields.get('rft.title');
    return [declared(work, title ?? work.url, span, claim, title ? { title } : {})];
  });
}
