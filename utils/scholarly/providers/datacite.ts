/** DataCite's REST API, for the DOIs that Crossref does not know: arXiv, Zenodo, data sets. https://support.datacite.org/docs/api */
import { normaliseDoi, printDoi } from '../../identifiers/doi/doi';
import { PARTICLES } from '../../text/person-names';
import { asList, asObject, asObjects, asText, type Json } from '../http/read-json';
import { plainAbstract, plainText } from '../markup/markup';
import type { CslDate, CslItem, CslName, RelatedVersion, StudyFact } from '../types';
import { personName } from './depositor-names';
import { oneRequest } from './fetch-one';
import { preprintServer } from './preprint-servers';
import { type Findings, noFindings, type Provider } from './provider';
import { withoutRepeats } from './record/creators';
import { type Container, readContainer } from './record/datacite-container';
import { dataciteType } from './record/datacite-types';
import { orNothing } from './record/placeholders';
import { recordTitle } from './record/record-title';
import { thesisGenre } from './record/thesis-genre';

export const datacite: Provider = {
  id: 'datacite',
  ready: () => true,
  find: (doi, ask) =>
    oneRequest('datacite', ask, `/dois/${encodeURIComponent(doi)}`, (body) =>
      readDatacite(body, doi),
    ),
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
  const preprint = asText(types?.resourceTypeGeneral) === 'Preprint' || isArxiv(doi);
  const container = readContainer(work);
  const type = preprint ? 'article' : (dataciteType(types) ?? textType(container));
  const abstract = plainAbstract(described(work, 'Abstract') ?? '');
  const item: CslItem = { id: doi, type, DOI: doi, URL: printDoi(doi) };
  const put = (key: keyof CslItem, value: unknown) => {
    if (value !== undefined && value !== '') Object.assign(item, { [key]: value });
  };
  put('title', readTitle(work, abstract));
  const named = (people: Json[]) => withoutRepeats(people).flatMap((one) => readName(one) ?? []);
  const author = named(asObjects(work.creators));
  const editor = named(container.editors);
  if (author.length > 0) item.author = author;
  if (editor.length > 0 && PARTS.has(type)) item.editor = editor;
  const publisher = orNothing(
    (asText(work.publisher) ?? asText(asObject(work.publisher)?.name))?.replace(/^\[(.*)\]$/, '$1'),
  );
  putContainer(put, type, container, publisher);
  put('publisher', preprint ? (preprintServer(doi) ?? publisher) : publisher);
  put('issued', readIssued(work));
  if (preprint) put('genre', 'Preprint');
  if (type === 'thesis') put('genre', thesisGenre(asText(types?.resourceType) ?? ''));
  put('version', versionOf(work, type, item.title ?? ''));
  put('language', asText(work.language));
  put('abstract', abstract);
  return item;
}

const isArxiv = (doi: string) => doi.startsWith('10.48550/');

/** Types of what is in a journal, a book or a site, whose title stands in the reference. */
const PARTS = new Set(
  'article-journal article-newspaper paper-conference chapter entry-encyclopedia post-weblog'.split(
    ' ',
  ),
);

/** A text of which no more is known is what it stands in. */
function textType({ title, type, ISBN }: Container): string {
  if (!title) return 'document';
  return ISBN || /^(?:Book|ConferenceProceeding)$/.test(type ?? '') ? 'chapter' : 'article-journal';
}

/** What holds a part has a title of its own, what a whole work belongs to is its series; a repository is neither. */
function putContainer(
  put: (key: keyof CslItem, value: unknown) => void,
  type: string,
  { title, type: kind, ...numbers }: Container,
  publisher: string | undefined,
): void {
  const isRepository = kind === 'DataRepository' || title === publisher;
  if (PARTS.has(type))
    put('container-title', title ?? (type === 'article-journal' ? publisher : undefined));
  else if (!isRepository && type !== 'article') put('collection-title', title);
  put('volume', numbers.volume);
  put('issue', numbers.issue);
  put('page', numbers.page);
  put('ISSN', numbers.ISSN);
  put('ISBN', numbers.ISBN);
}

function readTitle(work: Json, abstract: string): string | undefined {
  const titles = asObjects(work.titles);
  const main = titles.find((title) => !asText(title.titleType) && asText(title.title)) ?? titles[0];
  const subtitle = titles.find((title) => title.titleType === 'Subtitle' && title !== main);
  const language = asText(main?.lang) ?? asText(work.language);
  return recordTitle(
    orNothing(asText(main?.title)) ?? '',
    orNothing(asText(subtitle?.title)) ?? '',
    {
      language,
      abstract,
    },
  );
}

/** Of software, and of data that were published more than once; a title may have it already. */
function versionOf(work: Json, type: string, title: string): string | undefined {
  const version = orNothing(asText(work.version));
  if (!version || !/^(?:software|dataset)$/.test(type)) return undefined;
  const isFirst = type === 'dataset' && /^v?1(?:\.0)*$/i.test(version);
  return isFirst || title.includes(version) ? undefined : version;
}

function readName(creator: Json): CslName | undefined {
  const [family, given, name] = [
    asText(creator.familyName),
    asText(creator.givenName),
    asText(creator.name) ?? asText(creator.raw_name),
  ].map((name) => name && plainText(name));
  const isGroup = creator.nameType === 'Organizational';
  if (family && !isGroup) return personName({ family, given });
  const person = name ? personName({ family: name }) : undefined;
  if (!name || !person) return undefined;
  if (!isGroup && person.literal && isSomebody(creator)) return inRunningOrder(person.literal);
  if (isGroup) return { literal: name };
  // "Okafor, Mina" is somebody, whether or not the record says so; one word may be anybody.
  const isPerson = person.family && (person.given || creator.nameType === 'Personal');
  return isPerson ? person : { literal: person.literal ?? name };
}

/** People have an iD, or an institution that they belong to. */
const isSomebody = (creator: Json): boolean =>
  creator.nameType === 'Personal' ||
  asObjects(creator.nameIdentifiers).some((one) =>
    /orcid/i.test(asText(one.nameIdentifierScheme) ?? ''),
  ) ||
  asList(creator.affiliation).length > 0;

/** "Anton van der Berg"; names of other scripts have an order of their own. */
function inRunningOrder(name: string): CslName {
  const words = name.split(/\s+/);
  if (words.length < 2 || !/^[\p{sc=Latin}\p{P}\p{M}\s]+$/u.test(name)) return { literal: name };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has((words[at - 1] ?? '').toLowerCase())) at--;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** The day it was issued or made available, as exact as the record is, but in the year of publication. */
function readIssued(work: Json): CslDate | undefined {
  const year = Number(asText(work.publicationYear) ?? Number.NaN);
  // 9999 stands for a day that never comes.
  if (!Number.isInteger(year) || year < 1400 || year > 2200) return undefined;
  const dates = asObjects(work.dates).filter((date) =>
    ['Issued', 'Submitted', 'Available'].includes(asText(date.dateType) ?? ''),
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
      ['IsPreviousVersionOf', 'IsVersionOf'].includes(asText(related.relationType) ?? '') &&
      isArxiv(doi);
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
