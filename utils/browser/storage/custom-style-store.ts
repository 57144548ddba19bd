/**
 * Styles that the extension does not ship: the reader's own files, and newer versions of shipped ones. Their
 * texts, which may be large, stand apart from the settings, which list them.
 */
import { storage } from 'wxt/utils/storage';
import { findStyle } from '../../citation/styles/style-index';
import type { UserStyle } from '../../citation/styles/user-style';
import { fail, type Result, succeed } from '../../failure';
import { DEFAULT_SETTINGS } from '../../settings';
import type { UserStyleEntry } from '../../style-choices';
import { keyOfText } from './custom-style-text';
import { retryAfterEviction } from './evict-and-retry';
import { loadSettings, saveSettings } from './settings-store';

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
    kept: new Date().toISOString(),
  };
  const before = await storage.getItem<string>(keyOfText(id));
  try {
    await retryAfterEviction(() => storage.setItem(keyOfText(id), xml));
  } catch {
    return fail({ kind: 'storage-full' });
  }
  const others = (await loadSettings()).ownStyles.filter((one) => one.id !== id);
  const listed = await saveSettings({ ownStyles: [...others, entry] });
  if (listed.ok) return succeed(entry);
  await (before === null
    ? storage.removeItem(keyOfText(id))
    : storage.setItem(keyOfText(id), before));
  return listed;
}

/**
 * Forgets it; where a style of that id is shipped, that one is used again, else the first one of all. Fails with
 * `storage-full`.
 */
export async function removeUserStyle(id: string): Promise<Result<void>> {
  const settings = await loadSettings();
  const others = <Style extends { id: string }>(styles: Style[]) =>
    styles.filter((style) => style.id !== id);
  const isShipped = await findStyle(id).catch(() => null);
  const listed = await saveSettings({
    ownStyles: others(settings.ownStyles),
    ...(!isShipped && {
      pinnedStyles: others(settings.pinnedStyles),
      recentStyles: others(settings.recentStyles),
      ...(settings.citationStyle === id && { citationStyle: DEFAULT_SETTINGS.citationStyle }),
    }),
  });
  if (listed.ok) await storage.removeItem(keyOfText(id));
  return listed;
}
