/** A work of a file of references as an entry of the library. */
import { workKey } from '../../citation/items/overrides';
import { normaliseDoi, parseDoi } from '../../identifiers/doi/doi';
import type { CslItem } from '../../scholarly/types';
import { foldKey } from '../../text/fold';
import type { Entry } from '../entries/entry';
import type { ReadWork } from './converted';

export function entryFrom({ item, keywords }: ReadWork, now: Date): Entry {
  const time = now.toISOString();
  const doi = item.DOI && (parseDoi(item.DOI) ?? normaliseDoi(item.DOI));
  const csl: CslItem = { ...item, ...(doi && { DOI: doi }) };
  return {
    id: 0,
    paper: {
      key: csl.DOI || csl.URL ? workKey(csl) : wordedKey(csl),
      csl,
      status: 'not-checked',
      notices: [],
      versions: [],
      checked: null,
    },
    stories: [],
    tags: [...new Set(keywords)],
    collections: [],
    note: '',
    read: false,
    origin: 'imported',
    added: time,
    // A file is read today and knows nothing of the reader: whatever is here already is newer.
    modified: '',
  };
}

/** Works without DOI and address are the same where title, first author and year are. */
function wordedKey({ title = '', author, issued }: CslItem): string {
  const [name] = author ?? [];
  const year = issued?.['date-parts']?.[0]?.[0] ?? '';
  return ['work', foldKey(title), foldKey(name?.family ?? name?.literal ?? ''), year].join(':');
}
