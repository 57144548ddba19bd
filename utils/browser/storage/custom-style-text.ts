/** The texts of the reader's own styles, one entry each in storage.local; own-styles.ts keeps and forgets them. */
import { storage } from 'wxt/utils/storage';

export const keyOfText = (id: string) => `local:own-style:${id}` as const;

/** The text of a style of `ownStyles` in the settings; null where it is gone. */
export const loadUserStyleText = (id: string): Promise<string | null> =>
  storage.getItem<string>(keyOfText(id));
