/** What Zotero's API is given of a parcel: items, notes, files and annotations, each by a key of our choosing. */
import { type Highlight, type HighlightColor, noteOf, quoteOf } from '../../highlight';
import type { FileMaker } from '../file-maker';
import { noteOfParcel } from '../note-html';
import { inReadingOrder, type PackedWork, type Parcel, startOf, worksOf } from '../parcel';
import { zoteroItem } from './zotero-item';

/** As a request for many objects has it. With the version 0 a key is for an object that is not there yet. */
export type ZoteroObject = { key: string; version: 0; itemType: string } & Record<string, unknown>;

export interface ZoteroFile {
  /** Of its attachment. */
  key: string;
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Packed {
  /** The item that the parcel is known by. */
  lead: string;
  /** What others belong to stands before them. */
  objects: ZoteroObject[];
  files: ZoteroFile[];
}

export interface PackOptions {
  /** By which a second attempt makes the same keys. */
  attempt: string;
  /** `http://zotero.org/users/12`; null where it is not known, and no items can be related. */
  libraryUri: string | null;
  /** Key of a collection. */
  collection: string | null;
  files: FileMaker;
  snapshots: boolean;
  books: boolean;
}

/** Keys of Zotero's: no sign that could be taken for another. */
const SIGNS = '23456789ABCDEFGHIJKLMNPQRSTUVWXYZ';

/** The same for the same attempt and name, so that nothing is made twice. */
async function keyOf(attempt: string, name: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${attempt} ${name}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** As Zotero has them, the nearest of its own. */
const COLORS: Readonly<Record<HighlightColor, string>> = {
  yellow: '#ffd400',
  green: '#5fb236',
  blue: '#2ea8e5',
  purple: '#a28ae5',
};

export async function packForZotero(parcel: Parcel, options: PackOptions): Promise<Packed> {
  const { attempt, libraryUri, collection, files } = options;
  const works = worksOf(parcel);
  const keys = await Promise.all(works.map(({ key }) => keyOf(attempt, key)));
  const uris = libraryUri === null ? [] : keys.map((key) => `${libraryUri}/items/${key}`);
  const tags = parcel.entry.tags.map((tag) => ({ tag }));
  const objects: ZoteroObject[] = works.map(({ item }, at) => {
    // The paper is related to every story, and every story to its paper.
    const related = at === 0 ? uris.slice(1) : uris.slice(0, 1);
    return {
      key: keys[at] ?? '',
      version: 0,
      ...zoteroItem(item),
      tags,
      collections: collection === null ? [] : [collection],
      relations: related.length > 0 ? { 'dc:relation': related } : {},
    };
  });
  const lead = keys[0] ?? '';
  const made: ZoteroFile[] = [];
  const marked: ZoteroObject[] = [];
  for (const [at, work] of works.entries()) {
    if (!work.page) continue;
    const name = work.item.title || work.key;
    const parent = keys[at] ?? '';
    if (options.snapshots) {
      const key = await keyOf(attempt, `snapshot ${work.key}`);
      const bytes = new TextEncoder().encode(files.snapshot(work));
      made.push({ key, name: `${fileStem(name)}.html`, type: 'text/html', bytes });
      objects.push(attachment(key, parent, name, work, 'text/html'));
      for (const highlight of inReadingOrder(work.highlights))
        marked.push(annotation(await keyOf(attempt, highlight.id), key, highlight));
    }
    if (options.books) {
      const key = await keyOf(attempt, `book ${work.key}`);
      const type = 'application/epub+zip';
      made.push({ key, name: `${fileStem(name)}.epub`, type, bytes: files.book(work) });
      objects.push(attachment(key, parent, `${name} (EPUB)`, work, type));
    }
  }
  const note = noteOfParcel(parcel, {
    ...files.words,
    withStories: libraryUri === null,
    withHighlights: marked.length === 0,
  });
  if (note) {
    const key = await keyOf(attempt, 'note');
    objects.push({ key, version: 0, itemType: 'note', parentItem: lead, note });
  }
  return { lead, objects: [...objects, ...marked], files: made };
}

const attachment = (
  key: string,
  parentItem: string,
  title: string,
  { item }: PackedWork,
  contentType: string,
): ZoteroObject => ({
  key,
  version: 0,
  itemType: 'attachment',
  parentItem,
  linkMode: 'imported_url',
  title,
  url: item.URL ?? '',
  contentType,
  charset: contentType === 'text/html' ? 'utf-8' : '',
  filename: `${fileStem(item.title || key)}.${contentType === 'text/html' ? 'html' : 'epub'}`,
});

/** A mark in the snapshot, which Zotero finds by the words as we do. */
function annotation(key: string, parentItem: string, highlight: Highlight): ZoteroObject {
  const [quote] = highlight.target.selector;
  return {
    key,
    version: 0,
    itemType: 'annotation',
    parentItem,
    annotationType: 'highlight',
    annotationText: quoteOf(highlight),
    annotationComment: noteOf(highlight),
    annotationColor: COLORS[highlight.target.styleClass],
    annotationSortIndex: String(Math.min(startOf(highlight), 9_999_999)).padStart(7, '0'),
    annotationPosition: JSON.stringify(quote),
  };
}

/** Letters and digits of any script, so that every system takes it. */
const fileStem = (title: string): string =>
  [
    ...title
      .replace(/<[^<>]*>/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  ]
    .slice(0, 60)
    .join('')
    .trim() || 'story';
