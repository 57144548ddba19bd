/** Data that others handed over, or that were stored, as a schema has them. */
import * as v from 'valibot';

/**
 * Null where they do not fit. Firefox hands over fields that are undefined, and Chrome does not: they are as good as
 * absent.
 */
export function checkedData<Data>(
  schema: v.GenericSchema<unknown, Data>,
  data: unknown,
): Data | null {
  const plain: unknown = data === undefined ? undefined : JSON.parse(JSON.stringify(data));
  const read = v.safeParse(schema, plain);
  return read.success ? read.output : null;
}
