/** A story as EPUB 3.3 (https://www.w3.org/TR/epub-33/): one chapter, its pictures where the reader wants them. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { StoryFile } from '../story-file';
import { chapterOf } from './chapter';
import { CONTAINER, navigationOf, packageOf } from './package';
import { STYLE } from './style';

/** A picture of the story, in one of EPUB's own formats. */
export interface BookPicture {
  bytes: Uint8Array;
  mime: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
}

export interface BookFile extends StoryFile {
  /** By the address in the story; those that are missing become links. */
  pictures: ReadonlyMap<string, BookPicture>;
}

/** The book's bytes; the media type is `application/epub+zip`. */
export function storyToEpub(file: BookFile): Uint8Array<ArrayBuffer> {
  const id = `urn:uuid:${crypto.randomUUID()}`;
  const pictures = [...file.pictures].map(([url, picture], at) => ({
    ...picture,
    url,
    path: `images/${at + 1}.${picture.mime.slice('image/'.length).replace('jpeg', 'jpg')}`,
  }));
  const chapter = chapterOf(file, new Map(pictures.map(({ url, path }) => [url, path])));
  const text = (content: string) => strToU8(content);
  const entries: Zippable = {
    // First and stored as it is, so that the type can be read at a fixed place: EPUB OCF 3.3, 4.3.
    mimetype: [text('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(CONTAINER),
    'EPUB/package.opf': text(packageOf(file, id, pictures, chapter.hasFormulas)),
    'EPUB/nav.xhtml': text(navigationOf(file)),
    'EPUB/story.xhtml': text(chapter.xhtml),
    'EPUB/style.css': text(STYLE),
  };
  for (const { path, bytes } of pictures) entries[`EPUB/${path}`] = [bytes, { level: 0 }];
  return zipSync(entries, { level: 6 }) as Uint8Array<ArrayBuffer>;
}
