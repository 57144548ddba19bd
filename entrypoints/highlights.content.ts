import { defineContentScript } from 'wxt/utils/define-content-script';
import { paintHighlights, takeHighlights } from '../utils/browser/injected/painted-highlights';

/** Runs only when the reader wants a story's highlights shown on its own page: paints them and says how many were found. */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main: (): number => paintHighlights(takeHighlights()),
});
