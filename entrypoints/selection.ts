import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type SelectedPassage, selectedPassage } from '../utils/browser/injected/selected-passage';

/** Runs only when the reader cites selected words: hands over what they are and what finds them again. */
export default defineUnlistedScript({
  globalName: true,
  main: (): SelectedPassage | null => selectedPassage(),
});
