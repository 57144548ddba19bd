/** Wakes the background where it is ended over what it does for this page, so that it begins again. Run in the page, by itself. */
import type { browser } from 'wxt/browser';

/** As both browsers call it in the scripts of an extension beside a page. */
declare const chrome: Pick<typeof browser, 'runtime'>;

export function wakeBackgroundAtItsEnd(name: string): void {
  // Milliseconds. One that is still ending lets go of whoever calls, too: called at once, thrice, it never wakes.
  const waits = [0, 100, 400, 1500, 5000];
  const hold = (times: number) => {
    const port = chrome.runtime.connect({ name });
    // It has come to its end.
    port.onMessage.addListener(() => port.disconnect());
    port.onDisconnect.addListener(() => {
      const wait = waits[times];
      // Updated meanwhile, there is nobody left to wake.
      if (wait !== undefined)
        setTimeout(() => chrome.runtime?.id !== undefined && hold(times + 1), wait);
    });
  };
  hold(0);
}
