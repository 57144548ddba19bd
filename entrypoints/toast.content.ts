import { defineContentScript } from 'wxt/utils/define-content-script';
import { renderToast } from '../utils/browser/injected/toast-view';
import { onChecked } from '../utils/browser/messaging/checked';
import { sendMessage } from '../utils/browser/messaging/messages';
import { TOAST } from '../utils/browser/messaging/toast-schema';

/** Runs only after "Cite this": waits for the words and shows them over the page. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const stop = onChecked('showToast', 'ours', TOAST, (data) =>
      renderToast(document, data, () => sendMessage('openFromToast', undefined)),
    );
    // A second "Cite this" runs this script anew; the older one must not answer too.
    ctx.onInvalidated(stop);
  },
});
