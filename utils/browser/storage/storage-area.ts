/** The browser's storage by key. WXT's module for it does more, and would be a sixth of the popup's first script. */
import { browser } from 'wxt/browser';

/** `session` is memory that lasts as long as the browser runs. */
export type Area = 'local' | 'session';

/** Undefined where nothing is stored. Rejects where the storage cannot be read. */
export async function readKey(area: Area, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/** Rejects where there is no room. */
export const writeKey = (area: Area, key: string, value: unknown): Promise<void> =>
  browser.storage[area].set({ [key]: value });

/** Calls back with what stands there now and stood there before, from whichever window. Returns the way to stop. */
export function watchKey(
  area: Area,
  key: string,
  onChange: (now: unknown, before: unknown) => void,
): () => void {
  const { onChanged } = browser.storage[area];
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
    const change = changes[key];
    if (change) onChange(change.newValue, change.oldValue);
  };
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
