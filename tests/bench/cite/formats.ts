/** Every export of real records, read back by parsers that are not ours: what was lost on the way. */

import { WRITERS } from '../../../utils/citation/formats/writers';
import { sanitiseItem } from '../../../utils/citation/items/sanitise-item';
import { normaliseDoi } from '../../../utils/identifiers/doi/doi';
import { readDatacite } from '../../../utils/scholarly/providers/datacite';
import type { CslItem } from '../../../utils/scholarly/types';
import { PARSERS } from '../../support/read-back/parsers';
import { type Told, toldBy } from '../../support/read-back/told';

export interface Loss {
  field: string;
  doi: string;
  said: string;
  read: string;
}

export interface FormatReport {
  format: string;
  by: string;
  works: number;
  losses: Loss[];
}

/** DataCite's record as the extension reads it; null for an answer that is no record. */
export function fromDatacite(body: { data?: { attributes?: { doi?: string } } }): CslItem | null {
  const doi = normaliseDoi(body.data?.attributes?.doi ?? '');
  return doi ? (readDatacite(body, doi)?.csl ?? null) : null;
}

/** Every work alone, and all of them as one file, which has to hold as many. */
export function readFormats(all: CslItem[]): FormatReport[] {
  return PARSERS.map(({ format, by, read, expect, knows = () => true }) => {
    const items = all.filter(knows);
    const write = (works: CslItem[]) => WRITERS[format](works.map(sanitiseItem));
    const losses: Loss[] = [];
    for (const item of items) {
      const said = expect(toldBy(item), item);
      const told = attempt(() => read(write([item])));
      losses.push(...compare(item, said, told));
    }
    const whole = attempt(() => read(write(items)));
    const count = typeof whole === 'string' ? whole : String(whole.length);
    if (count !== String(items.length))
      losses.push({ field: 'whole file', doi: '', said: String(items.length), read: count });
    return { format, by, works: items.length, losses };
  });
}

function compare(item: CslItem, said: Told, told: Told[] | string): Loss[] {
  const doi = item.DOI ?? item.id;
  if (typeof told === 'string' || told.length !== 1)
    return [
      {
        field: 'file',
        doi,
        said: '1',
        read: typeof told === 'string' ? told : String(told.length),
      },
    ];
  return (Object.keys(said) as (keyof Told)[]).flatMap((field) => {
    const [one, other] = [said[field], told[0]?.[field] ?? null].map((value) =>
      [value].flat().join(' | '),
    );
    return said[field] === null || one === other
      ? []
      : [{ field, doi, said: one ?? '', read: other ?? '' }];
  });
}

function attempt<Made>(make: () => Made): Made | string {
  try {
    return make();
  } catch (error) {
    return String(error);
  }
}
