/** A work as Zotero writes it: item types, fields and creators of its own schema (github.com/zotero/zotero-schema). */
import { isoDate, nameParts, stripFaces, wholeName } from '../../../citation/formats/parts';
import type { CslItem, CslName } from '../../../scholarly/types';

interface ZoteroCreator {
  creatorType: string;
  firstName?: string;
  lastName?: string;
  /** Of one that is no person. */
  name?: string;
}

/** As both ways into Zotero take it. */
export interface ZoteroItem {
  itemType: string;
  creators: ZoteroCreator[];
  [field: string]: string | ZoteroCreator[];
}

interface TypeRow {
  itemType: string;
  /** Where the title of what it stands in goes. */
  container?: string;
  /** Where the publisher goes. */
  publisher?: string;
  genre?: string;
  number?: string;
  /** Fields that bear their CSL names' sense, as far as all versions of Zotero have them. */
  fields?: readonly (keyof typeof PLAIN)[];
  author?: string;
  hasEditors?: boolean;
}

/** Fields that mean the same as one of CSL, by the name that Zotero gives them. */
const PLAIN = {
  volume: (item: CslItem) => item.volume,
  issue: (item: CslItem) => item.issue,
  pages: (item: CslItem) => item.page,
  DOI: (item: CslItem) => item.DOI,
  ISSN: (item: CslItem) => item.ISSN,
  ISBN: (item: CslItem) => item.ISBN,
  place: (item: CslItem) => item['publisher-place'],
  series: (item: CslItem) => item['collection-title'],
  journalAbbreviation: (item: CslItem) => item['container-title-short'],
} as const;

const TYPES: Readonly<Record<string, TypeRow>> = {
  article: {
    itemType: 'preprint',
    publisher: 'repository',
    genre: 'genre',
    number: 'archiveID',
    fields: ['DOI'],
  },
  'article-journal': {
    itemType: 'journalArticle',
    container: 'publicationTitle',
    fields: ['volume', 'issue', 'pages', 'DOI', 'ISSN', 'series', 'journalAbbreviation'],
    hasEditors: true,
  },
  'article-magazine': {
    itemType: 'magazineArticle',
    container: 'publicationTitle',
    fields: ['volume', 'issue', 'pages', 'ISSN'],
  },
  'article-newspaper': {
    itemType: 'newspaperArticle',
    container: 'publicationTitle',
    fields: ['pages', 'ISSN', 'place'],
  },
  book: {
    itemType: 'book',
    publisher: 'publisher',
    fields: ['volume', 'place', 'ISBN', 'series'],
    hasEditors: true,
  },
  chapter: {
    itemType: 'bookSection',
    container: 'bookTitle',
    publisher: 'publisher',
    fields: ['volume', 'pages', 'place', 'ISBN', 'series'],
    hasEditors: true,
  },
  dataset: {
    itemType: 'dataset',
    publisher: 'repository',
    number: 'identifier',
    genre: 'type',
    fields: ['DOI'],
  },
  'entry-encyclopedia': {
    itemType: 'encyclopediaArticle',
    container: 'encyclopediaTitle',
    publisher: 'publisher',
    fields: ['volume', 'pages', 'place', 'ISBN'],
    hasEditors: true,
  },
  graphic: { itemType: 'artwork', author: 'artist' },
  motion_picture: { itemType: 'videoRecording', publisher: 'studio', author: 'director' },
  'paper-conference': {
    itemType: 'conferencePaper',
    container: 'proceedingsTitle',
    publisher: 'publisher',
    fields: ['volume', 'pages', 'place', 'DOI', 'ISBN', 'series'],
    hasEditors: true,
  },
  'post-weblog': { itemType: 'blogPost', container: 'blogTitle', genre: 'websiteType' },
  report: {
    itemType: 'report',
    publisher: 'institution',
    genre: 'reportType',
    number: 'reportNumber',
    fields: ['pages', 'place'],
  },
  software: { itemType: 'computerProgram', publisher: 'company', author: 'programmer' },
  thesis: { itemType: 'thesis', publisher: 'university', genre: 'thesisType', fields: ['place'] },
  webpage: { itemType: 'webpage', container: 'websiteTitle', genre: 'websiteType' },
};

/** What Zotero has no type for. */
const OTHER: TypeRow = { itemType: 'document', publisher: 'publisher', hasEditors: true };

/** What its type has no field for stands in "Extra", one line each, where Zotero looks for it. */
export function zoteroItem(item: CslItem): ZoteroItem {
  const row = TYPES[item.type] ?? OTHER;
  const fields = row.fields ?? [];
  const named: [string | undefined, string | null | undefined][] = [
    ['title', item.title],
    [row.container, item['container-title']],
    [row.publisher, item.publisher],
    [row.genre, item.genre],
    [row.number, item.number],
    ...fields.map((field): [string, string | undefined] => [field, PLAIN[field](item)]),
    ['date', isoDate(item.issued)],
    ['url', item.URL],
    ['accessDate', isoDate(item.accessed)],
    ['language', item.language],
    ['abstractNote', item.abstract],
    ['extra', extra(item, row)],
  ];
  const written = named.filter((one): one is [string, string] => Boolean(one[0] && one[1]));
  return {
    itemType: row.itemType,
    ...Object.fromEntries(written.map(([field, value]) => [field, printed(field, value)])),
    creators: [
      ...creators(row.author ?? 'author', item.author),
      ...(row.hasEditors ? creators('editor', item.editor) : []),
    ],
  };
}

/** Titles keep their faces, as Zotero reads them; no other field has any. */
const printed = (field: string, value: string) =>
  field === 'title' ? value : stripFaces(String(value));

function extra(item: CslItem, row: TypeRow): string {
  const lines: [string, string | undefined][] = [
    ['DOI', row.fields?.includes('DOI') ? undefined : item.DOI],
    ['PMID', item.PMID],
    ['PMCID', item.PMCID],
    ['Container title', row.container ? undefined : item['container-title']],
  ];
  const said = lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return [...said, ...(item.note ? [item.note] : [])].join('\n');
}

const creators = (creatorType: string, names: readonly CslName[] = []): ZoteroCreator[] =>
  names.flatMap((name): ZoteroCreator[] => {
    const parts = nameParts(name);
    if (!parts) return wholeName(name) ? [{ creatorType, name: wholeName(name) }] : [];
    const { family, given, suffix } = parts;
    return [
      { creatorType, lastName: family, firstName: [given, suffix].filter(Boolean).join(', ') },
    ];
  });
