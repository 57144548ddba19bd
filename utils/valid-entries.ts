/** Lists that were stored by an earlier version, or by no version of ours. */
import * as v from 'valibot';

/** What fits is kept; what does not is dropped entry by entry. What is no list is an empty one. */
export const listOf = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((entries): Entry[] =>
      entries.flatMap((one) => {
        const read = v.safeParse(entry, one);
        return read.success ? [read.output] : [];
      }),
    ),
  );
