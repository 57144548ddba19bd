/** DataCite's REST API, for the DOIs that Crossref does not know: arXiv, Zenodo, data sets. https://support.datacite.org/docs/api */
import { normaliseDoi, printDoi } from '../../identifiers/doi/doi';
import { asObject, asObjects, asText, type Json } from '../http/read-json';
import { plainAbstract, plainText, richTitle } from '../markup/markup';
import type { CslDate, CslItem, CslName, RelatedVersion, StudyFact } from '../types';
import { personName } from './depositor-names';
import { oneRequest } from './fetch-one';
import { preprintServer } from './preprint-servers';
import { type Findings, noFindings, type Provider } from './provider';

export const datacite: Provider = {
  id: 'datacite',
  ready: () => true,
  find: (doi, ask) =>
    oneRequest('datacite', ask, `/dois/${encodeURIComponent(doi)}`, (body) =>
      readDatacite(body, doi),
    ),
};

/** DataCite's general types (schema 4.6) and the nearest of CSL; "Text" is told apart by its container. */
const TYPES: Record<string, string> = {
  Preprint: 'article',
  JournalArticle: 'article-journal',
  DataPaper: 'article-journal',
  ConferencePaper: 'paper-conference',
  ConferenceProceeding: 'book',
  Book: 'book',
  BookChapter: 'chapter',
  Dissertation: 'thesis',
  Report: 'report',
  Standard: 'standard',
  Dataset: 'dataset',
  Collection: 'dataset',
  Software: 'software',
  ComputationalNotebook: 'software',
  Audiovisual: 'motion_picture',
  Image: 'graphic',
  Journal: 'periodical',
};

/** What the answer `body` says of `doi`; null if it is not a record, or is another DOI's. */
export function readDatacite(body: unknown, doi: string): Findings | null {
  const work = asObject(asObject(asObject(body)?.data)?.attributes);
  if (!work || normaliseDoi(asText(work.doi) ?? '') !== doi) return null;
  const csl = toCsl(work, doi);
  return {
    ...noFindings(),
    csl,
    preprint: csl.genre === 'Preprint',
    versions: readVersions(work, doi),
    abstract: csl.abstract ?? null,
    facts: readFacts(work),
  };
}

function toCsl(work: Json, doi: string): CslItem {
  const types = asObject(work.types);
  const general = asText(types?.resourceTypeGeneral) ?? '';
  const container = asObject(work.container);
  const journal = asText(container?.title);
  const preprint = general === 'Preprint' || doi.startsWith('10.48550/');
  const type = preprint
    ? 'article'
    : (TYPES[general] ?? (journal ? 'article-journal' : 'document'));
  const item: CslItem = { id: doi, type, DOI: doi, URL: printDoi(doi) };
  const put = (key: keyof CslItem, value: unknown) => {
    if (value !== undefined && value !== '') Object.assign(item, { [key]: value });
  };
  const titles = asObjects(work.titles);
  const main = titles.find((title) => !asText(title.titleType)) ?? titles[0];
  put('title', richTitle(asText(main?.title) ?? ''));
  const names = asObjects(work.creators).flatMap((creator) => readName(creator) ?? []);
  if (names.length > 0) item.author = names;
  const publisher = asText(work.publisher) ?? asText(asObject(work.publisher)?.name);
  if (type === 'article-journal') put('container-title', journal ?? publisher);
  put('publisher', preprint ? (preprintServer(doi) ?? publisher) : publisher);
  put('volume', asText(container?.volume));
  put('issue', asText(container?.issue));
  put(
    'page',
    [asText(container?.firstPage), asText(container?.lastPage)].filter(Boolean).join('-'),
  );
  put('issued', readIssued(work));
  if (preprint) put('genre', 'Preprint');
  put('language', asText(work.language));
  put('abstract', plainAbstract(described(work, 'Abstract') ?? ''));
  return item;
}

function readName(creator: Json): CslName | undefined {
  const [family, given, name] = [
    asText(creator.familyName),
    asText(creator.givenName),
    asText(creator.name) ?? asText(creator.raw_name),
  ].map((name) => name && plainText(name));
  const isGroup = creator.nameType === 'Organizational';
  if (family && !isGroup) return personName({ family, given });
  if (!name || !personName({ family: name })) return undefined;
  return (creator.nameType === 'Personal' && personName({ family: name })) || { literal: name };
}

/** The day it was issued or made available, as exact as the record is, but in the year of publication. */
function readIssued(work: Json): CslDate | undefined {
  const year = Number(asText(work.publicationYear) ?? Number.NaN);
  if (!Number.isInteger(year) || year < 1400) return undefined;
  const dates = asObjects(work.dates).filter((date) =>
    ['Issued', 'Submitted', 'Available'].includes(String(date.dateType)),
  );
  const exact = dates
    .map((date) => /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(asText(date.date) ?? ''))
    .find((match) => Number(match?.[1]) === year);
  const parts = exact?.slice(1).flatMap((part) => (part ? [Number(part)] : [])) ?? [year];
  return { 'date-parts': [parts] };
}

const described = (work: Json, type: string) =>
  asText(asObjects(work.descriptions).find((one) => one.descriptionType === type)?.description);

function readVersions(work: Json, doi: string): RelatedVersion[] {
  return asObjects(work.relatedIdentifiers).flatMap((related): RelatedVersion[] => {
    const other = normaliseDoi(asText(related.relatedIdentifier) ?? '');
    // arXiv tells the journal's DOI as "is version of".
    const published =
      ['IsPreviousVersionOf', 'IsVersionOf'].includes(String(related.relationType)) &&
      doi.startsWith('10.48550/');
    return other && other !== doi && published ? [{ relation: 'published', doi: other }] : [];
  });
}

function readFacts(work: Json): StudyFact[] {
  return asObjects(work.fundingReferences).flatMap((reference): StudyFact[] => {
    const value = asText(reference.funderName);
    const award = asText(reference.awardNumber);
    return value
      ? [
          {
            kind: 'funder',
            value,
            source: 'datacite',
            field: 'funding',
            ...(award && { quote: award }),
          },
        ]
      : [];
  });
}
