/** Corrections as they are stored: what one field holds is checked by the schema of the item's own field. */
import * as v from 'valibot';
import { CSL_ITEM } from '../../scholarly/types';
import { OVERRIDDEN_FIELDS, type Overrides } from './overrides';

const STORED = v.fallback(v.record(v.string(), v.unknown()), {});

/** The fields that can be read; a field that cannot costs the others nothing. Null where there is none. */
export function readOverrides(stored: unknown): Overrides | null {
  const given = v.parse(STORED, stored);
  const fields = OVERRIDDEN_FIELDS.flatMap((field) => {
    const own = CSL_ITEM.entries[field];
    const read = v.safeParse(v.nullable('wrapped' in own ? own.wrapped : own), given[field]);
    return read.success ? [[field, read.output]] : [];
  });
  return fields.length > 0 ? (Object.fromEntries(fields) as Overrides) : null;
}
