import { defineContentScript } from 'wxt/utils/define-content-script';
import { type SelectedPassage, selectedPassage } from '../utils/browser/injected/selected-passage';

/** Runs only when the reader cites selected words: hands over what they are and what finds them again. */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main: (): SelectedPassage | null => selectedPassage(),
});
