/** The texts of the reader's own styles, one entry each in storage.local; custom-style-store.ts keeps and forgets them. */
import { readKey } from './storage-area';

export const keyOfText = (id: string) => `own-style:${id}`;

/** The text of a style of `userStyles` in the settings; null where it is gone. */
export async function loadUserStyleText(id: string): Promise<string | null> {
  const stored = await readKey('local', keyOfText(id)).catch(() => null);
  return typeof stored === 'string' ? stored : null;
}
