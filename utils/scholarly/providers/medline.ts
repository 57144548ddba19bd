/** What PubMed and Europe PMC share: MEDLINE's words for notices and for what a publication is. */

import { doisInText } from '../../identifiers/doi/in-text';
import { inTable } from '../http/read-json';
import type { UpdateNotice } from '../types';

/** https://www.nlm.nih.gov/bsd/mms/medlineelements.html#cc, the types that stand on the paper and point at the notice. */
const NOTICES: Record<string, UpdateNotice['type']> = {
  retractionin: 'retraction',
  partialretractionin: 'expression-of-concern',
  expressionofconcernin: 'expression-of-concern',
  erratumin: 'correction',
  correctedandrepublishedin: 'correction',
};

/**
 * The notices on `doi`: `links` are MEDLINE's comments and corrections, with a reference that mostly
 * ends in the notice's DOI; "Retracted Publication" among the types says it without naming the notice.
 */
export function medlineNotices(
  doi: string,
  links: { type: string; reference: string }[],
  publicationTypes: string[],
): UpdateNotice[] {
  const notices = links.flatMap((link): UpdateNotice[] => {
    const type = inTable(NOTICES, link.type.replace(/\s+/g, '').toLowerCase());
    const [other] = doisInText(link.reference);
    return type ? [{ type, doi: other?.doi ?? doi, date: null, assertedBy: 'pubmed' }] : [];
  });
  const retracted = publicationTypes.some((type) => /^retracted publication$/i.test(type));
  return retracted && !notices.some((notice) => notice.type === 'retraction')
    ? [...notices, { type: 'retraction', doi, date: null, assertedBy: 'pubmed' }]
    : notices;
}
