import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderToast } from '../utils/browser/injected/toast-view';
import { onChecked } from '../utils/browser/messaging/checked';
import { sendMessage } from '../utils/browser/messaging/messages';
import { TOAST } from '../utils/browser/messaging/toast-schema';

/** A script beside a page stays there when the extension is loaded anew, and reaches nobody any more. */
const isOfThisVersion = (): boolean => browser.runtime?.id !== undefined;

/** What ends the script of an earlier "Cite this" on the same page, in the extension's own world. */
type Stopped = typeof globalThis & { paperTrailToast?: () => void };

/** Runs only after "Cite this": waits for the words and shows them over the page. */
export default defineUnlistedScript(() => {
  const here: Stopped = globalThis;
  // An element of the page may have the name, but is no property of its own.
  if (Object.hasOwn(here, 'paperTrailToast')) here.paperTrailToast?.();
  here.paperTrailToast = onChecked('showToast', 'ours', TOAST, (data) =>
    renderToast(document, data, async () => {
      try {
        await sendMessage('openFromToast', undefined);
      } catch (error) {
        if (isOfThisVersion()) throw error;
        renderToast(document, { ...data, title: data.updated, detail: '', open: null }, () => {});
      }
    }),
  );
});
