import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { paintHighlights, takeHighlights } from '../utils/browser/injected/painted-highlights';

/** Runs only when the reader wants a story's highlights shown on its own page: paints them and says how many were found. */
export default defineUnlistedScript({
  globalName: true,
  main: (): number => paintHighlights(takeHighlights()),
});
