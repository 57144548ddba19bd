/** Which scripts of the extension's pages become one file: each that a page asks its browser for costs a millisecond or two. */

/** Bytes. What several parts share and is less goes with what is shared by nearly the same; from 4,000 on files import each other. */
const SMALL = 2000;
const SHARED = 'shared';

/**
 * A plugin for the bundle of the pages. All that `entry`, the path of a module, runs before its first paint is one
 * file; what other parts share is put together by which of them need it.
 */
export function joinChunks(entry) {
  const first = new Set();
  return {
    name: 'join-chunks',
    buildEnd() {
      first.clear();
      const add = (id) => {
        if (first.has(id)) return;
        first.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(add);
      };
      if ([...this.getModuleIds()].includes(entry)) add(entry);
      first.delete(entry);
    },
    outputOptions: (options) => ({
      ...options,
      chunkFileNames,
      ...(options.format === 'es' && {
        codeSplitting: {
          groups: [
            { name: (id) => (first.has(id) ? 'first' : null), priority: 1 },
            {
              name: SHARED,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: SMALL,
            },
          ],
        },
      }),
    }),
  };
}

/** Files of a package are never cached by name, and names without a hash make the scripts that import them smaller. */
const chunkFileNames = ({ name }) =>
  name.startsWith(`${SHARED}~`) ? `chunks/${SHARED}-[hash].js` : 'chunks/[name].js';
