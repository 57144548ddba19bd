/** The title of a page's story, without reading the story: what a reader sees first. */
import { bounded } from './page-metadata/bounded';
import { readPageMetadata } from './page-metadata/page-metadata';
import { unshadowed } from './page-metadata/unshadowed';
import { archivedCopyOf } from './story/metadata/archived-copy';
import { siteNameOf } from './story/metadata/site';
import { titleOf } from './story/metadata/title';

/** The very title that readPage() gives; empty where the page has none. */
export function readTitle(live: Document, url: string): string {
  const { page: document } = bounded(unshadowed(live));
  const page = readPageMetadata(document, url);
  const address = archivedCopyOf(document, url, page.canonical)?.original ?? url;
  return titleOf(document, page, siteNameOf(document, page, address), address);
}
