/** Whether the icon is in sight, or behind the menu of all extensions, as it is after the install. */
import { browser } from 'wxt/browser';

/** Null where the browser does not say. */
export async function isIconInToolbar(): Promise<boolean | null> {
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar ?? null;
}
