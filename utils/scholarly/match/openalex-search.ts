/** The second search, at OpenAlex, where Crossref's list is weak: it looks into abstracts and full texts too. */

import { webAddress } from '../../text/web-address';
import { asObject, asObjects, asText, inTable, type Json } from '../http/read-json';
import type { MatchQuery } from './query';

/** One search costs ten credits of the 1000 that a day has without a key, however many it returns. */
const ROWS = 50;
/** The first words say most: those of the headline and of quoted titles. */
const MAX_WORDS = 12;
const FIELDS =
  'doi,title,type,publication_date,authorships,primary_location,biblio,is_retracted,is_paratext';

/**
 * The list call for `query`, or null where it has no words. OpenAlex wants all words of a search unless
 * they are joined by OR (https://developers.openalex.org/guides/searching); names are left to the ranking.
 */
export function openAlexPath(query: MatchQuery, key: string): string | null {
  const words = query.words
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter((word) => !/^(?:and|or|not)$/i.test(word));
  if (!words || words.length === 0) return null;
  const filters = [
    query.from ? `from_publication_date:${query.from}` : '',
    query.until ? `to_publication_date:${query.until}` : '',
  ].filter((filter) => filter !== '');
  const parameters = new URLSearchParams({ search: words.slice(0, MAX_WORDS).join(' OR ') });
  if (filters.length > 0) parameters.set('filter', filters.join(','));
  parameters.set('per-page', String(ROWS));
  parameters.set('select', FIELDS);
  if (key !== '') parameters.set('api_key', key);
  return `/works?${parameters}`;
}

/** The works of the answer `body` in the shape of Crossref's, for the same reader; null if it is no list. */
export function readOpenAlexList(body: unknown): Json[] | null {
  const results = asObject(body)?.results;
  if (!Array.isArray(results)) return null;
  return asObjects(results).flatMap((work) => {
    const doi = webAddress(asText(work.doi));
    // Front matter and the like; and only what has a DOI can be looked up.
    return doi && work.is_paratext !== true ? [toCrossrefShape(work, doi)] : [];
  });
}

/** OpenAlex's own types where the record's first type is not told. https://developers.openalex.org/api-reference/works */
const TYPES: Record<string, string> = {
  article: 'journal-article',
  review: 'journal-article',
  letter: 'journal-article',
  preprint: 'posted-content',
  'book-chapter': 'book-chapter',
  'peer-review': 'peer-review',
  'supplementary-materials': 'component',
};

function toCrossrefShape(work: Json, doi: string): Json {
  const place = asObject(work.primary_location);
  const source = asObject(place?.source);
  const type = asText(work.type) ?? '';
  const preprint = type === 'preprint' || asText(place?.version) === 'submittedVersion';
  const journal = asText(source?.display_name);
  const biblio = asObject(work.biblio);
  return {
    DOI: doi,
    type: preprint ? 'posted-content' : (asText(place?.raw_type) ?? inTable(TYPES, type) ?? type),
    title: [asText(work.title) ?? ''],
    author: asObjects(work.authorships).flatMap(toAuthor),
    'container-title': journal ? [journal] : [],
    issued: toDate(asText(work.publication_date)),
    volume: biblio?.volume,
    issue: biblio?.issue,
  };
}

/** Cut for the pattern's sake; no person's name comes near. */
const MAX_NAME_LENGTH = 200;

function toAuthor(authorship: Json): Json[] {
  const name = asText(asObject(authorship.author)?.display_name)?.slice(0, MAX_NAME_LENGTH);
  if (!name) return [];
  // The family name with its particles: "de la Cruz", "van Dam".
  const [, given, family] = /^(.*?)\s*((?:\s\p{Ll}[\p{Ll}'’]*)*\s?\S+)$/u.exec(name) ?? [];
  const affiliation = asObjects(authorship.institutions).flatMap((one) => {
    const institution = asText(one.display_name);
    return institution ? [{ name: institution }] : [];
  });
  return [{ given: given ?? '', family: (family ?? name).trim(), affiliation }];
}

function toDate(date: string | undefined): Json | undefined {
  const parts = date?.split('-').map(Number);
  return parts && { 'date-parts': [parts] };
}
