/** How a library leads to what it subscribes to. By itself, since the settings need no more of it. */
export const LIBRARY_KINDS = ['none', 'openurl', 'ezproxy', 'libkey'] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];
