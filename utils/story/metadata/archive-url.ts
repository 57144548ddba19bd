/** Pages that are read in a web archive: whose they are stands in their address. */

/** A copy, and the address of the page that it is a copy of. */
export interface ArchivedCopy {
  /** Name of the archive, or its host. */
  archive: string;
  url: string;
  original: string;
}

/**
 * "/web/20190206120000/https://news.example/lichens", as the Wayback Machine and those who use its software write
 * it, and archive.today with dots and a hyphen in the time.
 */
const ARCHIVED =
  /^https?:\/\/([^/]+)\/(?:[\w-]+\/){0,2}\d{4}[\d.-]{0,16}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;

/** archive.today goes by several names. */
export const ARCHIVE_TODAY = /^archive\.(?:today|ph|is|li|md|vn|fo)$/;

/** The copy that an address is of, where its archive keeps the page's own address in it. Null for any other address. */
export function archivedPage(url: string): ArchivedCopy | null {
  const [, host = '', original = ''] = ARCHIVED.exec(url) ?? [];
  if (!URL.canParse(original)) return null;
  return { archive: archiveName(host.toLowerCase()), url, original };
}

function archiveName(host: string): string {
  if (host === 'web.archive.org') return 'Internet Archive';
  return ARCHIVE_TODAY.test(host) ? 'archive.today' : host;
}
