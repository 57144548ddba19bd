import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../utils/browser/messages';
import { renderToast } from '../utils/browser/toast-view';

/** Runs only after "Cite this": waits for the words and shows them over the page. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const stop = onMessage('showToast', ({ data }) =>
      renderToast(document, data, () => sendMessage('openFromToast', undefined)),
    );
    // A second "Cite this" runs this script anew; the older one must not answer too.
    ctx.onInvalidated(stop);
  },
});
