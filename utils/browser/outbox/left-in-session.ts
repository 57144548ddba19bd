/** What stands in `storage.session` under keys that begin so, in their order: the background may have ended over it. */
import { browser } from 'wxt/browser';

export async function leftInSession(prefix: string): Promise<[key: string, stored: unknown][]> {
  const { session } = browser.storage;
  // Chrome before 130 and Firefox before 143 tell the names only along with all that stands there.
  const keys = (await session.getKeys?.()) ?? Object.keys(await session.get(null));
  const left = keys.filter((key) => key.startsWith(prefix)).sort();
  return left.length === 0 ? [] : Object.entries(await session.get(left));
}
