/** Where things can go in Zotero, by the names that its API has: `users/0/collections/ABCD2345`. */
import type { Place } from '../target';
import type { Selected } from './connector';
import type { ApiLibrary } from './local-api';

/** The reader's own library. */
export const OWN = 'users/0';

/** Those that may be written to, as the connector names them; each with its collections under it. */
export function placesOf(
  libraries: readonly ApiLibrary[],
  { targets }: Pick<Selected, 'targets'>,
): Place[] {
  const writable = new Set(targets.filter(({ level }) => level === 0).map(({ name }) => name));
  return libraries
    .filter(({ path, name }) => path === OWN || writable.has(name))
    .flatMap((library) => [
      { id: library.path, name: library.name, level: 0 },
      ...under(library, null, 1, new Set()),
    ]);
}

/** No window shows more levels. */
const DEEPEST = 20;

/** `known`: those that were met, since what a program says may go in a circle, or name one twice. */
function under(
  library: ApiLibrary,
  parent: string | null,
  level: number,
  known: Set<string>,
): Place[] {
  if (level > DEEPEST) return [];
  return library.collections.flatMap(({ key, name, parent: its }) => {
    if (its !== parent || known.has(key)) return [];
    known.add(key);
    return [
      { id: `${library.path}/collections/${key}`, name, level },
      ...under(library, key, level + 1, known),
    ];
  });
}

/** What is chosen in its window, which the connector tells by name; its library where two have the name. */
export function chosenIn(
  libraries: readonly ApiLibrary[],
  { id, name, libraryName }: Selected,
): string {
  const library = libraries.find((one) => one.name === libraryName) ?? libraries[0];
  const path = library?.path ?? OWN;
  const named = library?.collections.filter((one) => one.name === name) ?? [];
  const [only] = named;
  return id !== null && only && named.length === 1 ? `${path}/collections/${only.key}` : path;
}

/** The library, and the collection in it, that a place is. */
export function placeOf(id: string | null): { library: string; collection: string | null } {
  const [, library = OWN, collection = null] =
    /^((?:users|groups)\/\d+)(?:\/collections\/(\w+))?$/.exec(id ?? OWN) ?? [];
  return { library, collection };
}
