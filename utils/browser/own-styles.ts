/**
 * Styles that the extension does not ship: the reader's own files, and newer versions of shipped ones. Their
 * texts, which may be large, stand apart from the settings, which list them.
 */
import { storage } from 'wxt/utils/storage';
import type { OwnStyle } from '../citation/own-style';
import { findStyle } from '../citation/style-index';
import { fail, type Result, succeed } from '../failure';
import { DEFAULT_SETTINGS } from '../settings';
import type { OwnStyleEntry } from '../style-choices';
import { keyOfText } from './own-style-text';
import { loadSettings, saveSettings } from './settings-store';
import { withRoom } from './with-room';

/** Keeps a checked style, in place of one of the same id. Fails with `storage-full`, and then changes nothing. */
export async function keepOwnStyle(
  { id, title, short, updated, xml }: OwnStyle,
  from: OwnStyleEntry['from'],
): Promise<Result<OwnStyleEntry>> {
  const entry: OwnStyleEntry = {
    id,
    name: title,
    ...(short && { short }),
    from,
    updated,
    kept: new Date().toISOString(),
  };
  const before = await storage.getItem<string>(keyOfText(id));
  try {
    await withRoom(() => storage.setItem(keyOfText(id), xml));
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
export async function removeOwnStyle(id: string): Promise<Result<void>> {
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
