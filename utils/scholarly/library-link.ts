/** The way to a paper through the reader's own library: a link and nothing else, made of what the reader set. */
import { printDoi } from '../identifiers/doi/doi';
import { webAddress } from '../text/web-address';
import type { LibraryKind } from './library-kinds';
import type { CslItem } from './types';

export interface OwnLibrary {
  libraryKind: LibraryKind;
  /** The resolver's or proxy's address, or LibKey's number of the library. */
  libraryAddress: string;
}

/** What each of them looks like, with an invented library in it. */
export const LIBRARY_EXAMPLES: Readonly<Record<Exclude<LibraryKind, 'none'>, string>> = {
  openurl: 'https://resolver.library.example/openurl',
  ezproxy: 'https://login.proxy.library.example/login?url=',
  libkey: '1234',
};

/** Whether links can be made of what the reader wrote. */
export function fitsLibrary({ libraryKind, libraryAddress: address }: OwnLibrary): boolean {
  switch (libraryKind) {
    case 'none':
      return true;
    case 'libkey':
      return /^\d{1,8}$/.test(address);
    case 'ezproxy':
      // The address of what is wanted follows directly, encoded for "qurl=".
      return webAddress(address) !== null && /[?&]q?url=$/.test(address);
    case 'openurl':
      return webAddress(address) !== null && !address.includes('#');
  }
}

/** The link to the paper; null where the reader set none, or the paper has nothing that it could be made of. */
export function libraryLink(
  library: OwnLibrary,
  doi: string | null,
  item: CslItem | null,
): string | null {
  const { libraryKind, libraryAddress: address } = library;
  if (libraryKind === 'none' || !fitsLibrary(library)) return null;
  if (libraryKind === 'openurl') return openUrl(address, doi, item);
  if (doi === null) return null;
  if (libraryKind === 'libkey')
    return `https://libkey.io/libraries/${address}/${printDoi(doi).replace('https://doi.org/', '')}`;
  const target = printDoi(doi);
  return address + (address.endsWith('qurl=') ? encodeURIComponent(target) : target);
}

/** ANSI/NISO Z39.88, in the form of key and value that every resolver takes. */
function openUrl(base: string, doi: string | null, item: CslItem | null): string | null {
  if (doi === null && !item?.title) return null;
  const isChapter = item?.type === 'chapter';
  const isBook = isChapter || item?.type === 'book';
  const [author] = item?.author ?? [];
  const [first] = (item?.page ?? '').split(/[-–]/);
  const container = item?.['container-title'];
  const fields: [string, string | number | undefined][] = [
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isBook ? 'book' : 'journal'}`],
    ['rft_id', doi ? `info:doi/${doi}` : undefined],
    ['rft.genre', isChapter ? 'bookitem' : isBook ? 'book' : 'article'],
    [isBook && !isChapter ? 'rft.btitle' : 'rft.atitle', item?.title],
    [isBook ? 'rft.btitle' : 'rft.jtitle', container],
    ['rft.aulast', author?.family ?? author?.literal],
    ['rft.aufirst', author?.given],
    ['rft.date', item?.issued?.['date-parts']?.[0]?.[0]],
    ['rft.volume', item?.volume],
    ['rft.issue', item?.issue],
    ['rft.spage', first],
    ['rft.issn', item?.ISSN?.split(/[\s,]/)[0]],
    ['rft.isbn', item?.ISBN?.split(/[\s,]/)[0]],
  ];
  const parameters = new URLSearchParams();
  for (const [name, value] of fields) if (value) parameters.set(name, plain(String(value)));
  return `${base}${base.includes('?') ? (/[?&]$/.test(base) ? '' : '&') : '?'}${parameters}`;
}

/** Without the marks of its faces of type. */
const plain = (text: string): string => text.replace(/<\/?(?:i|b|sub|sup|span)\b[^<>]*>/g, '');
