/** The name that a journal has in its records, for one that another script writes its own way. */
import { foldKey } from '../../text/fold';
import { JOURNALS_ABROAD } from '../data/journals-abroad';

let names: Map<string, string> | null = null;

/** Marks between the parts of a name differ from paper to paper. The full name, or null where the list holds none that is written like this. */
export function journalAbroad(name: string): string | null {
  names ??= new Map(
    JOURNALS_ABROAD.split('\n').flatMap((line) => {
      const [full = '', ...others] = line.split('|');
      return others.map((other): [string, string] => [foldKey(other), full]);
    }),
  );
  return names.get(foldKey(name)) ?? null;
}
