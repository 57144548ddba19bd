/** Whether this window is a private one, which is to leave nothing behind. */
import { browser } from 'wxt/browser';
import { fail } from '../../failure';

export const isPrivate = async (): Promise<boolean> =>
  (await browser.windows.getCurrent()).incognito;

export const PRIVATE = fail({ kind: 'private-window' });
