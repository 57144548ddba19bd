/** BibTeX and BibLaTeX. */

import type { CslItem, CslName } from '../../scholarly/types';
import { ENGLISH_MONTHS } from '../../text/calendar/months';
import { ownValue } from '../../text/own-value';
import { asSentence } from '../../text/titles/sentence-case';
import { escapeLatex, facesToLatex, titleToLatex, verbatim } from './latex';
import {
  articleNumber,
  arxivId,
  citationKeys,
  firstDate,
  isoDate,
  nameParts,
  pageRange,
  rangeEnd,
  reportNumber,
  season,
  seasonNumber,
  wholeName,
} from './parts';

type Dialect = 'bibtex' | 'biblatex';

/** Entry types by CSL type: what BibTeX has (btxdoc, 1988) and what BibLaTeX has (manual, 2.1). */
const TYPES: Record<string, Record<Dialect, string>> = {
  article: { bibtex: 'misc', biblatex: 'online' },
  'article-journal': { bibtex: 'article', biblatex: 'article' },
  'article-magazine': { bibtex: 'article', biblatex: 'article' },
  'article-newspaper': { bibtex: 'article', biblatex: 'article' },
  book: { bibtex: 'book', biblatex: 'book' },
  chapter: { bibtex: 'incollection', biblatex: 'incollection' },
  dataset: { bibtex: 'misc', biblatex: 'dataset' },
  'entry-encyclopedia': { bibtex: 'incollection', biblatex: 'inreference' },
  motion_picture: { bibtex: 'misc', biblatex: 'movie' },
  'paper-conference': { bibtex: 'inproceedings', biblatex: 'inproceedings' },
  periodical: { bibtex: 'misc', biblatex: 'periodical' },
  'post-weblog': { bibtex: 'misc', biblatex: 'online' },
  report: { bibtex: 'techreport', biblatex: 'report' },
  software: { bibtex: 'misc', biblatex: 'software' },
  standard: { bibtex: 'misc', biblatex: 'standard' },
  thesis: { bibtex: 'phdthesis', biblatex: 'thesis' },
  webpage: { bibtex: 'misc', biblatex: 'online' },
};

const MONTHS = ENGLISH_MONTHS.map((month) => month.slice(0, 3).toLowerCase());

export const toBibtex = (items: CslItem[]): string => write(items, 'bibtex');
export const toBiblatex = (items: CslItem[]): string => write(items, 'biblatex');

function write(items: CslItem[], dialect: Dialect): string {
  const keys = citationKeys(items);
  return items.map((item, at) => entry(item, keys[at] ?? 'work', dialect)).join('\n\n');
}

function entry(item: CslItem, key: string, dialect: Dialect): string {
  const type = entryType(item, dialect);
  const lines = Object.entries(fields(item, type, dialect))
    .filter((field): field is [string, string] => Boolean(field[1]))
    .map(
      ([name, value]) =>
        `  ${name} = ${name === 'month' && MONTHS.includes(value) ? value : `{${value}}`},`,
    );
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

/** BibTeX has two kinds of thesis, and no field that would tell them apart. */
function entryType(item: CslItem, dialect: Dialect): string {
  const isMasters = /master|magist/i.test(item.genre ?? '');
  const type = ownValue(TYPES, item.type)?.[dialect] ?? 'misc';
  return type === 'phdthesis' && isMasters ? 'mastersthesis' : type;
}

/** Field by field; empty ones are left out by the caller. */
function fields(item: CslItem, type: string, dialect: Dialect): Record<string, string | null> {
  const container = item['container-title'] ? facesToLatex(item['container-title']) : null;
  const pages = pageRange(item);
  const whole = dialect === 'biblatex';
  // BibTeX has no field of its own for it.
  const eid = whole ? articleNumber(item) : null;
  return {
    author: names(item.author),
    editor: names(item.editor),
    title: item.title ? titleToLatex(item.title, sentenceOf(item, item.title)) : null,
    ...containerFields(type, container, whole),
    ...dateFields(item, whole),
    volume: text(item.volume),
    number: text(item.issue ?? reportNumber(item)),
    eid: text(eid ?? undefined),
    series: text(item['collection-title']),
    pages: eid
      ? null
      : pages && escapeLatex(pages.last ? `${pages.first}--${pages.last}` : pages.first),
    ...publisherField(item, type, whole),
    [whole ? 'location' : 'address']: text(item['publisher-place']),
    type: type === 'article' ? null : text(item.genre),
    issn: text(item.ISSN),
    isbn: text(item.ISBN),
    version: whole ? text(item.version) : null,
    doi: item.DOI ? verbatim(item.DOI) : null,
    ...eprintFields(item, whole),
    url: item.URL ? verbatim(item.URL) : null,
    note: text(item.note),
  };
}

/** The title as references have it that write sentences. */
const sentenceOf = (item: CslItem, title: string): string =>
  item['title-case'] === 'as-is' ? title : asSentence(title, item.language ?? null, item.abstract);

function containerFields(type: string, container: string | null, whole: boolean) {
  if (type === 'article') return { [whole ? 'journaltitle' : 'journal']: container };
  if (/^in/.test(type)) return { booktitle: container };
  return { [whole ? 'organization' : 'howpublished']: container };
}

/** BibLaTeX takes dates of ISO 8601-2: a slash makes a range, months from 21 are seasons. Words are a year of their own. */
function dateFields({ issued, accessed }: CslItem, whole: boolean): Record<string, string | null> {
  const [year, month] = firstDate(issued) ?? [];
  const words = year ? null : text(issued?.literal);
  const urldate = isoDate(accessed);
  if (whole) {
    const part = month ? null : seasonNumber(issued);
    const first = part ? `${year}-${20 + part}` : isoDate(issued);
    const date = [first, isoDate(rangeEnd(issued))].filter(Boolean).join('/');
    return { date, year: words, urldate };
  }
  return {
    year: year ? String(year) : words,
    month: (month ? MONTHS[month - 1] : text(season(issued) ?? undefined)) ?? null,
    urldate,
  };
}

/** As arXiv itself writes them, and as BibLaTeX calls them (manual, 3.14.7). */
function eprintFields(item: CslItem, whole: boolean): Record<string, string | null> {
  const id = arxivId(item);
  return id ? { eprint: verbatim(id), [whole ? 'eprinttype' : 'archiveprefix']: 'arXiv' } : {};
}

/** BibTeX calls the publisher of a thesis a school and that of a report an institution. */
function publisherField(item: CslItem, type: string, whole: boolean) {
  const publisher = text(item.publisher);
  if (/^(?:phd|masters)thesis$/.test(type)) return { school: publisher };
  if (type === 'techreport' || (whole && /^(?:report|thesis)$/.test(type)))
    return { institution: publisher };
  return { publisher };
}

const text = (value: string | undefined): string | null => (value ? facesToLatex(value) : null);

function names(list: CslName[] | undefined): string | null {
  if (!list?.length) return null;
  // As an import reads it; braces would make a name of the word.
  const hasOthers = list.length > 1 && list.at(-1)?.literal === 'others';
  const named = (hasOthers ? list.slice(0, -1) : list).map(oneName);
  return [...named, ...(hasOthers ? ['others'] : [])].join(' and ');
}

/** "van der Berg, Jr., Anna"; braces keep whole names, and an "and" in them, from being taken apart. */
function oneName(name: CslName): string {
  const parts = nameParts(name);
  if (!parts || (!parts.given && !parts.suffix)) return `{${escapeLatex(wholeName(name))}}`;
  return [parts.family, parts.suffix, parts.given]
    .filter(Boolean)
    .map((part) => (/,|\band\b/i.test(part) ? `{${escapeLatex(part)}}` : escapeLatex(part)))
    .join(', ');
}
