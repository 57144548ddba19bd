/** Notices on a work, and its other versions, from its Crossref record. */

import { normaliseDoi } from '../../../identifiers/doi/doi';
import { asObject, asObjects, asText, asTexts, inTable, type Json } from '../../http/read-json';
import type { RelatedVersion, UpdateNotice } from '../../types';
import { readIsoDate } from './dates';

/**
 * Crossref's and Retraction Watch's names of notices, https://www.crossref.org/documentation/register-maintain-records/maintaining-your-metadata/registering-updates/
 * A partial retraction leaves a part standing: graver than a correction, less than a retraction.
 */
const NOTICES: Record<string, UpdateNotice['type']> = {
  retraction: 'retraction',
  partial_retraction: 'expression-of-concern',
  withdrawal: 'withdrawal',
  removal: 'withdrawal',
  expression_of_concern: 'expression-of-concern',
  new_version: 'new-version',
  new_edition: 'new-version',
};

/** How publishers mark the title of the work itself, at its head or at its end. */
const TITLE_MARKS: [RegExp, UpdateNotice['type']][] = [
  [
    /^\W*(?:RETRACTED|Retracted)(?: (?:ARTICLE|PAPER|CHAPTER|article|paper|chapter))?\s*[\]):]/,
    'retraction',
  ],
  [
    /[[(](?:RETRACTED|Retracted)(?: (?:ARTICLE|PAPER|CHAPTER|article|paper|chapter))?[\])]\W*$/,
    'retraction',
  ],
  [/^\W*(?:WITHDRAWN|Withdrawn)(?: (?:ARTICLE|PAPER|article|paper))?\s*[\]):]/, 'withdrawal'],
  [/^\W*(?:TEMPORARY )?REMOVAL\s*[\]):]|^\W*(?:TEMPORARILY )?REMOVED\s*[\]):]/, 'withdrawal'],
];

/**
 * The notices on the work, from `updated-by` (made by publishers and Retraction Watch) and from its title.
 * Some publishers register each new version as an update of the work by itself: that is no notice.
 */
export function readNotices(work: Json, doi: string): UpdateNotice[] {
  const registered = asObjects(work['updated-by']).flatMap((update): UpdateNotice[] => {
    const notice = normaliseDoi(asText(update.DOI) ?? '');
    const type = inTable(NOTICES, update.type) ?? 'correction';
    if (!notice || (notice === doi && type === 'new-version')) return [];
    const label = asText(update.label);
    return [
      {
        type,
        doi: notice,
        date: readIsoDate(update.updated),
        ...(label && { label }),
        assertedBy: update.source === 'retraction-watch' ? 'retraction-watch' : 'publisher',
      },
    ];
  });
  const marked = titleNotice(work, doi);
  const known = registered.some((notice) => notice.type === marked?.type);
  return marked && !known ? [...registered, marked] : registered;
}

/** A retraction notice may be titled "Retracted: …" too: then the mark is not about the notice. */
function titleNotice(work: Json, doi: string): UpdateNotice | null {
  if (readNoticeFor(work, doi).length > 0) return null;
  const title = asTexts(work.title)[0] ?? '';
  const type = TITLE_MARKS.find(([mark]) => mark.test(title))?.[1];
  return type ? { type, doi, date: null, assertedBy: 'title' } : null;
}

/** DOIs of the other works that this one is a notice about. */
export function readNoticeFor(work: Json, doi: string): string[] {
  const dois = asObjects(work['update-to']).flatMap(
    (update) => normaliseDoi(asText(update.DOI) ?? '') ?? [],
  );
  return [...new Set(dois)].filter((other) => other !== doi);
}

/** Preprints of the work, or what this preprint has become, as publishers and Crossref's matching link them. */
export function readVersions(work: Json, doi: string): RelatedVersion[] {
  const relation = asObject(work.relation) ?? {};
  const read = (key: string, kind: RelatedVersion['relation']) =>
    asObjects(relation[key]).flatMap((entry): RelatedVersion[] => {
      const other = normaliseDoi(asText(entry.id) ?? '');
      return other && other !== doi ? [{ relation: kind, doi: other }] : [];
    });
  const all = [...read('is-preprint-of', 'published'), ...read('has-preprint', 'preprint')];
  return all.filter((version, index) => all.findIndex((one) => one.doi === version.doi) === index);
}
