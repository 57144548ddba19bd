/** PubMed's tagged format (.nbib), https://www.nlm.nih.gov/bsd/mms/medlineelements.html. */

import type { CslItem, CslName } from '../../scholarly/types';
import { ENGLISH_MONTHS } from '../../text/calendar/months';
import { ownValue } from '../../text/own-value';
import { firstDate, nameParts, rangeEnd, season, stripFaces, wholeName } from './parts';

/** Publication types of MeSH, and those of PubMed's books; stories and pages are news. */
const TYPES: Record<string, string> = {
  'article-journal': 'Journal Article',
  article: 'Preprint',
  'article-newspaper': 'Newspaper Article',
  'article-magazine': 'News',
  'post-weblog': 'News',
  webpage: 'News',
  book: 'Book',
  chapter: 'Book Chapter',
  'entry-encyclopedia': 'Book Chapter',
  dataset: 'Dataset',
  'paper-conference': 'Conference Paper',
  report: 'Technical Report',
  thesis: 'Academic Dissertation',
};

const MONTHS = ENGLISH_MONTHS.map((month) => month.slice(0, 3));

/** PubMed's codes of languages (MARC) by the two letters of BCP 47; others are written as they are. */
const LANGUAGES: Record<string, string> = {
  ar: 'ara',
  cs: 'cze',
  da: 'dan',
  de: 'ger',
  el: 'gre',
  en: 'eng',
  es: 'spa',
  fa: 'per',
  fi: 'fin',
  fr: 'fre',
  he: 'heb',
  hu: 'hun',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'dut',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  zh: 'chi',
};

/**
 * One record an item, one field a line: readers take a line that begins with blanks for more of the field above.
 * Every record opens with its PubMed number, even an empty one: it is what programs know the format by.
 */
export const toNbib = (items: CslItem[]): string => items.map(record).join('\n\n');

function record(item: CslItem): string {
  const isPart = /^(?:chapter|entry-encyclopedia)$/.test(item.type);
  const container = item['container-title'];
  const fields: [string, string | null | undefined][] = [
    ['IS', item.ISSN],
    ['ISBN', item.ISBN],
    ['VI', item.volume],
    ['IP', item.issue],
    ['DP', published(item)],
    ['TI', item.title],
    // A book's title stands here, whether it is cited whole or in part.
    ['BTI', isPart ? container : item.type === 'book' ? item.title : null],
    ['CTI', item['collection-title']],
    ['PG', item.page?.replace(/[–—]/g, '-')],
    // Without a DOI the address is all that leads to it.
    ['LID', item.DOI ? `${item.DOI} [doi]` : item.URL],
    ['AB', item.abstract],
    ...(item.author ?? []).flatMap(person),
    ...(item.editor ?? []).map((name): [string, string] => ['FED', inverted(name)]),
    ['LA', language(item)],
    ['PT', ownValue(TYPES, item.type) ?? 'Journal Article'],
    ['PB', item.publisher],
    ['PL', item['publisher-place']],
    ['TA', item['container-title-short']],
    ['JT', isPart ? null : container],
    ['AID', item.DOI && `${item.DOI} [doi]`],
    ['PMC', item.PMCID],
  ];
  return [`PMID- ${item.PMID ?? ''}`]
    .concat(
      fields.flatMap(([tag, value]) =>
        value ? [`${tag.padEnd(4)}- ${stripFaces(String(value))}`] : [],
      ),
    )
    .join('\n');
}

/** Full and short form of a person, or the name of a group in its own field. */
function person(name: CslName): [string, string][] {
  const parts = nameParts(name);
  if (!parts) return [['CN', wholeName(name)]];
  const initials = (parts.given.match(/(?<![\p{L}'’])\p{L}/gu) ?? []).join('').toUpperCase();
  return [
    ['FAU', inverted(name)],
    ['AU', [parts.family, initials, suffixOf(parts)].filter(Boolean).join(' ')],
  ];
}

/** "King, Martin Jr": PubMed has no second comma, at which some programs stop reading. */
function inverted(name: CslName): string {
  const parts = nameParts(name);
  if (!parts?.given) return wholeName(name);
  return `${parts.family}, ${[parts.given, suffixOf(parts)].filter(Boolean).join(' ')}`;
}

const suffixOf = ({ suffix }: { suffix: string }) => suffix.replace(/\.$/, '');

function language(item: CslItem): string | null {
  const [code = ''] = (item.language ?? '').toLowerCase().split(/[-_]/);
  return ownValue(LANGUAGES, code) ?? item.language ?? null;
}

/** "2024 Mar 6", "2024 Mar-Apr", "2024 Spring" */
function published({ issued }: CslItem): string | null {
  const [year, month, day] = firstDate(issued) ?? [];
  if (!year) return issued?.literal ?? null;
  if (!month) return [year, season(issued)].filter(Boolean).join(' ');
  const [lastYear, lastMonth] = firstDate(rangeEnd(issued)) ?? [];
  if (lastYear === year && lastMonth && lastMonth > month)
    return `${year} ${MONTHS[month - 1]}-${MONTHS[lastMonth - 1]}`;
  return [year, MONTHS[month - 1], day].filter(Boolean).join(' ');
}
