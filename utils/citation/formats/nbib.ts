/** PubMed's tagged format (.nbib), https://www.nlm.nih.gov/bsd/mms/medlineelements.html. */
import type { CslItem, CslName } from '../../scholarly/types';
import { firstDate, nameParts, stripFaces, wholeName } from './parts';

const TYPES: Record<string, string> = {
  'article-journal': 'Journal Article',
  article: 'Preprint',
  'article-newspaper': 'News',
  'article-magazine': 'News',
  'post-weblog': 'News',
  webpage: 'Webcast',
  book: 'Book',
  chapter: 'Book',
  dataset: 'Dataset',
  'paper-conference': 'Congress',
  report: 'Technical Report',
  thesis: 'Academic Dissertation',
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** One record an item, one field a line: readers take a line that begins with blanks for more of the field above. */
export const toNbib = (items: CslItem[]): string => items.map(record).join('\n\n');

function record(item: CslItem): string {
  const fields: [string, string | null | undefined][] = [
    ['PMID', item.PMID],
    ['IS', item.ISSN],
    ['ISBN', item.ISBN],
    ['VI', item.volume],
    ['IP', item.issue ?? item.number],
    ['DP', published(item)],
    ['TI', item.title],
    ['PG', item.page?.replace(/[–—]/g, '-')],
    ['LID', item.DOI && `${item.DOI} [doi]`],
    ['AB', item.abstract],
    ...(item.author ?? []).flatMap(person),
    ...(item.editor ?? []).map((name): [string, string] => ['FED', inverted(name)]),
    ['LA', item.language],
    ['PT', TYPES[item.type] ?? 'Journal Article'],
    ['PB', item.publisher],
    ['PL', item['publisher-place']],
    ['TA', item['container-title-short']],
    ['JT', item['container-title']],
    ['AID', item.DOI && `${item.DOI} [doi]`],
    ['PMC', item.PMCID],
  ];
  return fields
    .flatMap(([tag, value]) => (value ? [`${tag.padEnd(4)}- ${stripFaces(String(value))}`] : []))
    .join('\n');
}

/** Full and short form of a person, or the name of a group in its own field. */
function person(name: CslName): [string, string][] {
  const parts = nameParts(name);
  if (!parts?.given) return [['CN', wholeName(name)]];
  const initials = (parts.given.match(/(?<![\p{L}'’])\p{L}/gu) ?? []).join('').toUpperCase();
  return [
    ['FAU', inverted(name)],
    ['AU', [parts.family, initials, parts.suffix].filter(Boolean).join(' ')],
  ];
}

function inverted(name: CslName): string {
  const parts = nameParts(name);
  if (!parts?.given) return wholeName(name);
  return [parts.family, parts.given, parts.suffix].filter(Boolean).join(', ');
}

/** "2024 Mar 6" */
function published({ issued }: CslItem): string | null {
  const [year, month, day] = firstDate(issued) ?? [];
  if (!year) return issued?.literal ?? null;
  return [year, month && MONTHS[month - 1], day].filter(Boolean).join(' ');
}
