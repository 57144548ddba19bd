/** Dates that were stored or come from a file, where anything may stand. */
import * as v from 'valibot';

/** Text that can be read as a date, as ISO 8601 can. */
export const DATE = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
