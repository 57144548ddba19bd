/** Reads the PDF that "Cite this" means: the one in front, or that which a link leads to. */
import type { Result } from '../../failure';
import type { PageReport } from '../../page-report';
import { identifyUrl } from '../../papers/addresses/identify';
import { pdfParts } from '../pdf/pdf-parts';
import { type ClickedPlace, isBare } from './cite-subject';
import { askOffscreenPage } from './offscreen';

/** Null where no PDF is meant, or its address names its paper already: then nothing has to be read. */
export async function readMeantPdf(
  tabId: number,
  place: ClickedPlace,
  page: Result<PageReport>,
): Promise<PageReport | null> {
  const url = meantPdf(place, page);
  if (url === null) return null;
  const parts = await pdfParts(tabId, url);
  if (typeof parts === 'string') return null;
  try {
    return await askOffscreenPage('readPdf', { url, parts });
  } catch {
    return null;
  }
}

/** Its address; null where no PDF has to be read for what was clicked on. */
export function meantPdf(place: ClickedPlace, page: Result<PageReport>): string | null {
  if (!isBare(place)) return null;
  const { linkUrl } = place;
  if (linkUrl !== undefined)
    return /^https?:[^?#]*\.pdf(?:[?#]|$)/i.test(linkUrl) && identifyUrl(linkUrl) === null
      ? linkUrl
      : null;
  if (!page.ok || page.value.pdf !== 'unread') return null;
  return page.value.mentions.length === 0 ? page.value.story.url : null;
}
