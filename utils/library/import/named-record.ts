/** Records of a file of references that were pasted into the field for names: each as a work that is looked up. */
import { normaliseDoi } from '../../identifiers/doi/doi';
import { workOfDoi, workOfIds, workOfPmcid, workOfPmid } from '../../identifiers/identified';
import { isbnUrl, normaliseIsbn } from '../../identifiers/isbn';
import { normalisePmcid } from '../../identifiers/pmcid';
import { normalisePmid } from '../../identifiers/pmid';
import type { Identified } from '../../identifiers/types';
import type { NamedWork } from '../../papers/named/types';
import type { CslItem } from '../../scholarly/types';
import { nameOf } from '../entries/entry';
import { formatOf } from './records';

/** Whether a text is BibTeX, RIS or another of the formats that are imported, and no list of references in words. */
export function holdsRecords(text: string): boolean {
  const format = formatOf(text);
  return format !== null && (format !== 'csl-json' || /^\s*(?:\[\s*)?\{/.test(text));
}

export function namedRecord(item: CslItem): NamedWork {
  const reference = referenceOf(item);
  return { written: nameOf(item) || reference, work: identifiedIn(item), reference, place: null };
}

function identifiedIn({ DOI = '', PMID = '', PMCID = '', ISBN = '' }: CslItem): Identified | null {
  const doi = normaliseDoi(DOI);
  if (doi) return workOfDoi({ doi, alternatives: [] });
  const pmid = normalisePmid(PMID);
  if (pmid) return workOfPmid(pmid);
  const pmcid = normalisePmcid(PMCID);
  if (pmcid) return workOfPmcid(pmcid);
  const isbn = normaliseIsbn(ISBN);
  return isbn ? workOfIds({ ISBN: isbn }, isbnUrl(isbn)) : null;
}

/** Authors that are enough to tell a work by. */
const MAX_AUTHORS = 6;

function referenceOf(item: CslItem): string {
  const authors = (item.author ?? [])
    .slice(0, MAX_AUTHORS)
    .map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '));
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const parts = [authors.join(', '), item.title, item['container-title'], item.volume, item.page];
  return [...parts, year && `(${year})`].filter(Boolean).join('. ');
}
