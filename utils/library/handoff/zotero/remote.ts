/** An item of Zotero's as it is remembered: to open it there, and to see later what was changed in it. */
import type { Handed } from '../handed-store';
import type { ApiItem } from './local-api';

/** Fields that readers change. */
export const CHANGEABLE = [
  'title',
  'creators',
  'date',
  'publicationTitle',
  'DOI',
  'url',
  'abstractNote',
  'extra',
  'tags',
] as const;

export function remoteOf(
  { key, version, data }: ApiItem,
  library: string,
): NonNullable<Handed['remote']> {
  const fields = CHANGEABLE.map((field) => [field, written(data[field])] as const);
  return {
    library,
    key,
    version,
    fields: Object.fromEntries(fields.filter(([, value]) => value !== '')),
  };
}

const written = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value) && value.length > 0
      ? JSON.stringify(value)
      : '';

/** Names of those that are no longer what they were. */
export const changedFields = (
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] => CHANGEABLE.filter((field) => (before[field] ?? '') !== (now[field] ?? ''));

/** Zotero opens itself on it. */
export function zoteroLink({ library, key }: NonNullable<Handed['remote']>): string {
  const [kind, id] = library.split('/');
  return kind === 'groups'
    ? `zotero://select/groups/${id}/items/${key}`
    : `zotero://select/library/items/${key}`;
}
