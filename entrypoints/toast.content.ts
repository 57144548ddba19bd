import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { renderToast } from '../utils/browser/injected/toast-view';
import { onChecked } from '../utils/browser/messaging/checked';
import { sendMessage } from '../utils/browser/messaging/messages';
import { TOAST } from '../utils/browser/messaging/toast-schema';

/** A script beside a page stays there when the extension is loaded anew, and reaches nobody any more. */
const isOfThisVersion = (): boolean => browser.runtime?.id !== undefined;

/** Runs only after "Cite this": waits for the words and shows them over the page. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const stop = onChecked('showToast', 'ours', TOAST, (data) =>
      renderToast(document, data, async () => {
        try {
          await sendMessage('openFromToast', undefined);
        } catch (error) {
          if (isOfThisVersion()) throw error;
          renderToast(document, { ...data, title: data.updated, detail: '', open: null }, () => {});
        }
      }),
    );
    // A second "Cite this" runs this script anew; the older one must not answer too.
    ctx.onInvalidated(stop);
  },
});
