/** Wakes the background where it is ended over what it does for this page, so that it begins again. Run in the page, by itself. */
import type { browser } from 'wxt/browser';

/** As both browsers call it in the scripts of an extension beside a page. */
declare const chrome: Pick<typeof browser, 'runtime'>;

export function wakeBackgroundAtItsEnd(name: string): void {
  const hold = (times: number) => {
    const port = chrome.runtime.connect({ name });
    // It has come to its end.
    port.onMessage.addListener(() => port.disconnect());
    // Updated meanwhile, there is nobody left to wake.
    port.onDisconnect.addListener(
      () => times > 0 && chrome.runtime?.id !== undefined && hold(times - 1),
    );
  };
  hold(2);
}
