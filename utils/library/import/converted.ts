/**
 * What biblatex-csl-converter reads of a record, as CSL-JSON. Its own CSL is not taken: it makes preprints of
 * articles and drops issues, days and keywords.
 */

import type { CslDate, CslItem, CslName } from '../../scholarly/types';
import { ownValue } from '../../text/own-value';
import type { ReferenceItem } from './reference-parts';

/** An entry of the converter: its fields are words with marks, lists of these, or plain strings. */
export interface Converted {
  bib_type: string;
  entry_key: string;
  fields: Record<string, unknown>;
  unexpected_fields?: Record<string, unknown>;
  unknown_fields?: Record<string, unknown>;
}

export interface ReadWork {
  item: CslItem;
  keywords: string[];
}

/** BibLaTeX's kinds where CSL calls them otherwise; the converter gives CSL's own for PubMed's format. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  'article-journal': 'article-journal',
  periodical: 'periodical',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  reference: 'book',
  manual: 'report',
  booklet: 'pamphlet',
  inbook: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  inreference: 'entry-encyclopedia',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  unpublished: 'manuscript',
  misc: 'document',
};

const TEXTS = {
  title: ['title'],
  'container-title': ['journaltitle', 'booktitle', 'maintitle', 'journal', 'eventtitle'],
  'container-title-short': ['shortjournal'],
  'collection-title': ['series'],
  publisher: ['publisher', 'institution', 'organization', 'school'],
  'publisher-place': ['location', 'address'],
  volume: ['volume'],
  issue: ['issue', 'number'],
  DOI: ['doi'],
  URL: ['url'],
  ISSN: ['issn'],
  ISBN: ['isbn'],
  PMID: ['pmid'],
  PMCID: ['pmcid'],
  language: ['langid', 'language'],
  abstract: ['abstract'],
  note: ['note'],
  version: ['version'],
  edition: ['edition'],
} as const satisfies { [Field in keyof ReferenceItem]?: readonly string[] };

export function workOf({
  bib_type,
  entry_key,
  fields: named,
  unexpected_fields,
}: Converted): ReadWork {
  const fields: Record<string, unknown> = { ...unexpected_fields, ...named };
  const texts = Object.entries(TEXTS).flatMap(([field, names]) => {
    const value = names.map((name) => marked(fields[name])).find((text) => text !== '');
    return value ? [[field, value] as const] : [];
  });
  const author = namesOf(fields.author);
  const editor = namesOf(fields.editor);
  const issued = dateOf(marked(fields.date) || marked(fields.year));
  const accessed = dateOf(marked(fields.urldate));
  const page = pagesOf(fields.pages) || marked(fields.eid);
  const known = ownValue(TYPES, bib_type) ?? (/^[a-z-]+$/.test(bib_type) ? bib_type : 'document');
  const type = known === 'document' && fields.journaltitle ? 'article-journal' : known;
  const item: CslItem = {
    id: entry_key,
    type,
    ...Object.fromEntries(texts),
    ...(author.length > 0 && { author }),
    ...(editor.length > 0 && { editor }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(page && { page }),
  };
  // Numbers of reports and patents are no issues.
  if (item.issue && /^(?:report|patent|standard)$/.test(type)) {
    item.number = item.issue;
    delete item.issue;
  }
  return { item, keywords: keywordsOf(fields.keywords) };
}

interface Words {
  type: string;
  text?: string;
  attrs?: { variable?: string };
  marks?: { type: string }[];
}

const TAGS: Readonly<Record<string, string>> = {
  em: 'i',
  strong: 'b',
  sub: 'sub',
  sup: 'sup',
};

/** With the faces that CSL's rich text has. */
function marked(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return '';
  return value
    .map((part: Words | unknown[]) => {
      if (Array.isArray(part)) return marked(part);
      const text = part.text ?? part.attrs?.variable ?? '';
      return (part.marks ?? []).reduce((inner, { type }) => {
        const tag = ownValue(TAGS, type);
        return tag ? `<${tag}>${inner}</${tag}>` : inner;
      }, text);
    })
    .join('')
    .trim();
}

function namesOf(value: unknown): CslName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: Record<string, unknown>): CslName[] => {
    const [family, given, prefix, suffix, literal] = [
      name.family,
      name.given,
      name.prefix,
      name.suffix,
      name.literal,
    ].map(marked);
    // BibTeX's "and others" as well, of which CSL has no other way to tell.
    if (literal && !family) return [{ literal }];
    if (!family && !given) return [];
    return [
      {
        ...(family && { family }),
        ...(given && { given }),
        ...(prefix && { 'non-dropping-particle': prefix }),
        ...(suffix && { suffix }),
      },
    ];
  });
}

function pagesOf(value: unknown): string {
  if (!Array.isArray(value)) return marked(value);
  return value
    .map((range: unknown[]) => {
      // Of other formats than BibTeX, both ends stand in one.
      const [only] = range;
      const ends = range.length === 1 && Array.isArray(only) ? only.map((end) => [end]) : range;
      return ends.map(marked).filter(Boolean).join('-');
    })
    .filter(Boolean)
    .join(', ');
}

/** "2020-03-04", "2020/03/04", "2019-01/2019-02". */
function dateOf(text: string): CslDate | null {
  const [first = '', second = ''] = /^\d{4}\/\d{1,2}(?:\/|$)/.test(text)
    ? [text.replaceAll('/', '-')]
    : text.split('/');
  const parts = [first, second].flatMap((day) => {
    const [, year, month, date] = /^(-?\d{1,4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/.exec(day) ?? [];
    if (!year) return [];
    return [[year, month, date].filter((part) => part !== undefined).map(Number)];
  });
  if (parts.length > 0) return { 'date-parts': parts };
  return text === '' ? null : { literal: text };
}

const keywordsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(marked) : marked(value).split(/[,;]/))
    .map((word) => word.trim())
    .filter(Boolean);
