/** What a Crossref record says of review and interests: registered reports, and what the publisher declares. Nothing is guessed. */
import { normaliseDoi, printDoi } from '../../../identifiers/doi/doi';
import { asObject, asObjects, asText, type Json } from '../../http/read-json';
import { plainText } from '../../markup/markup';
import type { StudyFact } from '../../types';

/** Recommendations and reviews that others write after the paper has appeared: Faculty Opinions, ScienceOpen. */
const NOT_OF_THE_JOURNAL = /^10\.(?:3410|14293)\//;
/** A paper may have a dozen; the first lead to the others. */
const MAX_REPORTS = 6;

/** @param isPreprint the reports are then of a preprint, whose text no journal has taken */
export function readCrossrefTrust(work: Json, isPreprint: boolean): StudyFact[] {
  return [...reports(work, isPreprint), ...declared(work)];
}

function reports(work: Json, isPreprint: boolean): StudyFact[] {
  const dois = asObjects(asObject(work.relation)?.['has-review']).flatMap(({ id }) => {
    const doi = normaliseDoi(asText(id) ?? '');
    return doi && !NOT_OF_THE_JOURNAL.test(doi) ? [doi] : [];
  });
  return [...new Set(dois)].slice(0, MAX_REPORTS).map((doi) => ({
    kind: isPreprint ? 'reviewed-preprint' : 'peer-review',
    value: doi,
    source: 'crossref',
    field: 'relation',
    url: printDoi(doi),
  }));
}

const INTERESTS =
  /^\W*(?:(?:declaration|statement)s? of )?(?:competing|conflicts?|financial) (?:financial )?(?:of )?interests?\b/i;

/** Crossmark's assertions, in the publisher's own words: https://www.crossref.org/documentation/crossmark/ */
function declared(work: Json): StudyFact[] {
  return asObjects(work.assertion).flatMap((assertion): StudyFact[] => {
    const value = plainText(asText(assertion.value) ?? '');
    const group = asText(asObject(assertion.group)?.label) ?? '';
    const label = asText(assertion.label) ?? '';
    if (value === '' || ![group, label].some((one) => INTERESTS.test(one))) return [];
    return [{ kind: 'competing-interests', value, source: 'crossref', field: 'assertion' }];
  });
}
