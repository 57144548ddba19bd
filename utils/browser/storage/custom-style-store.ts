/**
 * Styles that the extension does not ship: the reader's own files, and newer versions of shipped ones. Their
 * texts, which may be large, stand apart from the settings, which list them. Both change under one lock.
 */
import { browser } from 'wxt/browser';
import { findStyle } from '../../citation/styles/style-index';
import type { UserStyle } from '../../citation/styles/user-style';
import { type Result, succeed } from '../../failure';
import { DEFAULT_SETTINGS } from '../../settings';
import type { UserStyleEntry } from '../../style-choices';
import { keyOfText } from './custom-style-text';
import { retryAfterEviction } from './evict-and-retry';
import { saveSettings } from './settings-store';
import { readKey, writeKey } from './storage-area';

/** Keeps a checked style, in place of one of the same id. Fails with `storage-full`, and then changes nothing. */
export async function saveUserStyle(
  { id, title, short, updated, xml }: UserStyle,
  from: UserStyleEntry['from'],
): Promise<Result<UserStyleEntry>> {
  const entry: UserStyleEntry = {
    id,
    name: title,
    ...(short && { short }),
    from,
    updated,
    added: new Date().toISOString(),
  };
  const key = keyOfText(id);
  let undo = async () => {};
  const listed = await saveSettings(async ({ userStyles }) => {
    const before = await readKey('local', key);
    undo = () =>
      before === undefined ? browser.storage.local.remove(key) : writeKey('local', key, before);
    await retryAfterEviction(() => writeKey('local', key, xml));
    return { userStyles: [...userStyles.filter((one) => one.id !== id), entry] };
  });
  if (listed.ok) return succeed(entry);
  await undo().catch(() => {});
  return listed;
}

/**
 * Forgets it; where a style of that id is shipped, that one is used again, else the first one of all. Fails with
 * `storage-full`.
 */
export async function removeUserStyle(id: string): Promise<Result<void>> {
  const isShipped = await findStyle(id).catch(() => null);
  const others = <Style extends { id: string }>(styles: Style[]) =>
    styles.filter((style) => style.id !== id);
  const listed = await saveSettings(async (now) => ({
    userStyles: others(now.userStyles),
    ...(!isShipped && {
      pinnedStyles: others(now.pinnedStyles),
      recentStyles: others(now.recentStyles),
      ...(now.citationStyle === id && { citationStyle: DEFAULT_SETTINGS.citationStyle }),
    }),
  }));
  if (listed.ok) await browser.storage.local.remove(keyOfText(id));
  return listed;
}
