/** Pages that are read in a web archive: whose they are stands in their address. */

/**
 * The archive and the page's own address, where the archive keeps it in its own:
 * "/web/20190206120000/https://news.example/lichens". Null for any other address.
 */
export function archivedPage(url: string): { archive: string; original: string } | null {
  const [, host = '', original] =
    /^https?:\/\/([^/]+)\/(?:web\/)?\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i.exec(url) ?? [];
  if (!original || !URL.canParse(original)) return null;
  return { archive: host === 'web.archive.org' ? 'Internet Archive' : host, original };
}
