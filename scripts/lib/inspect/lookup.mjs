/** Looks up and cites what a page reports, with the project's own code. */

/** Not there yet: filled when utils/scholarly and utils/citation are. */
export async function openLookup() {
  return async () => ({});
}
