import { defineContentScript } from 'wxt/utils/define-content-script';

/** Runs only when the reader clicks: reads the page and hands over what it says. */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main() {
    return null;
  },
});
