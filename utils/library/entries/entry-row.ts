/** An entry as it stands in the database, and what lists sort and narrow it by. */
import * as v from 'valibot';
import { fold } from '../../text/fold';
import { ENTRY, type Entry, keysOf, leadItem } from './entry';

export const ORDERS = ['added', 'title', 'author', 'journal', 'year'] as const;
export type Order = (typeof ORDERS)[number];

/** What the list can be narrowed to. */
export const FACETS = ['kind', 'read', 'status', 'collection', 'tag', 'journal', 'year'] as const;
export type Facet = (typeof FACETS)[number];

export interface EntryRow {
  id: number;
  entry: Entry;
  keys: string[];
  order: {
    /** When the record was looked at; empty where it never was, absent where there is none to look for. */
    checked?: string;
  };
}

export const facetKey = (facet: Facet, value: string): string => `${facet}:${value}`;

export const rowOf = (entry: Entry): EntryRow => ({
  id: entry.id,
  entry,
  keys: [...new Set(keysOf(entry))],
  order: { ...(entry.paper?.csl.DOI && { checked: entry.paper.checked ?? '' }) },
});

/** What stands for the entry in this order. */
export function sortedBy(entry: Entry, order: Order): string {
  const item = leadItem(entry);
  const [name] = item.author ?? [];
  switch (order) {
    case 'added':
      return entry.added;
    case 'title':
      return fold(item.title ?? '');
    case 'author':
      return fold(name?.family ?? name?.literal ?? '');
    case 'journal':
      return fold(journalOf(entry));
    case 'year':
      return yearOf(entry);
  }
}

/** The entry; null where what is stored is none, which a fault of ours or of the disk can bring about. */
export function entryIn(row: unknown): Entry | null {
  const read = v.safeParse(ROW, row);
  return read.success ? { ...read.output.entry, id: read.output.id } : null;
}
const ROW = v.object({ id: v.number(), entry: ENTRY });

export const journalOf = (entry: Entry): string =>
  leadItem(entry)['container-title'] ?? entry.stories[0]?.site ?? '';

export const yearOf = (entry: Entry): string =>
  String(leadItem(entry).issued?.['date-parts']?.[0]?.[0] ?? '');

/** A story, a paper, or a paper with the stories that told it. */
export const kindOf = ({ paper, stories }: Entry): 'paper' | 'story' | 'told' =>
  paper === null ? 'story' : stories.length === 0 ? 'paper' : 'told';

/** `facet:value`, each once. */
export function facetsOf(entry: Entry): string[] {
  const single = {
    kind: kindOf(entry),
    read: entry.read ? 'read' : 'unread',
    status: entry.paper?.status ?? '',
    journal: journalOf(entry),
    year: yearOf(entry),
  } as const;
  const all = [
    ...Object.entries(single).flatMap(([facet, value]) =>
      value === '' ? [] : [facetKey(facet as Facet, value)],
    ),
    ...entry.tags.map((tag) => facetKey('tag', tag)),
    ...entry.collections.map((name) => facetKey('collection', name)),
  ];
  return [...new Set(all)];
}
