/** Makes a story's file. Loaded when the first is saved, with the libraries that write the formats. */
import { storyToEpub } from '../../utils/library/export/epub/epub';
import { storyToMarkdown } from '../../utils/library/export/markdown';
import { loadPictures, pictureAddresses } from '../../utils/library/export/pictures';
import type { StoryFile } from '../../utils/library/export/story-file';
import { sanitise } from '../../utils/story/sanitise/sanitise';
import type { Story } from '../../utils/story/types';

export type Contents = Omit<StoryFile, 'body'>;

const bodyOf = ({ html, url }: Story) =>
  sanitise(html, { window: globalThis.window, baseUrl: url, images: true });

export const makeMarkdown = (contents: Contents): string =>
  storyToMarkdown({ ...contents, body: bodyOf(contents.story) });

export interface Book {
  bytes: Uint8Array<ArrayBuffer>;
  /** Pictures that were wanted and could not be had. */
  missing: number;
}

/** Asks the sites of the pictures only where `withPictures`. Null when given up. */
export async function makeEpub(
  contents: Contents,
  withPictures: boolean,
  signal: AbortSignal,
): Promise<Book | null> {
  const body = bodyOf(contents.story);
  const wanted = withPictures ? pictureAddresses(body, contents.story.leadImage?.url ?? null) : [];
  const pictures = await loadPictures(wanted, signal);
  if (signal.aborted) return null;
  const bytes = storyToEpub({ ...contents, body, pictures });
  return { bytes, missing: wanted.length - pictures.size };
}
