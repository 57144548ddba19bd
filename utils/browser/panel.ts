/** Opens the side panel: Chrome's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

/**
 * Must be called straight from a click, a menu entry or a shortcut, before anything is awaited:
 * browsers open panels only then.
 */
export function openPanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX ? firefoxSidebar().open() : browser.sidePanel.open({ windowId });
}

/** Firefox alone has `sidebarAction`, and the shared types do not know it. */
function firefoxSidebar(): { open(): Promise<void> } {
  return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
}
