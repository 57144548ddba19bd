/** The browser's own keys for Paper Trail, which the reader changes in the browser. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../app-services';

const OPEN_POPUP = '_execute_action';

/** As they are set now; in the order of the manifest, which browsers keep, the popup first. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .map(({ name = '', description = '', shortcut = '' }) => ({
      // Browsers have no words of ours for opening the popup.
      words: name === OPEN_POPUP ? null : description,
      keys: shortcut,
    }))
    .sort((one, other) => Number(one.words !== null) - Number(other.words !== null));
}

/** The browser's own page for them. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await firefoxCommands().openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Firefox alone can open them; the shared types do not know it. */
function firefoxCommands(): { openShortcutSettings(): Promise<void> } {
  return browser.commands as unknown as { openShortcutSettings(): Promise<void> };
}
