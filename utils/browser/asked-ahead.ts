/**
 * What a click waits for, asked before the scripts of the popup have come: public/ask.js, a few lines that are sent as
 * they are written, runs both readers in the tab in front, and what comes of it is taken over here.
 */
import { type Browser, browser } from 'wxt/browser';

/** Content scripts that read the page. */
export type Reader = 'title' | 'story';

type Injected = Promise<Browser.scripting.InjectionResult<unknown>[]>;

declare global {
  var askedAhead: Partial<Record<Reader, Injected>> | undefined;
}

/** Runs it, unless that was asked ahead: then it is taken over, once. */
export function runReader(tabId: number, reader: Reader): Injected {
  const asked = globalThis.askedAhead?.[reader];
  delete globalThis.askedAhead?.[reader];
  return (
    asked ??
    browser.scripting.executeScript<[], unknown>({
      target: { tabId },
      files: [`/${reader}.js`],
    })
  );
}
