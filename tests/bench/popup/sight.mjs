/**
 * Opens the popup by a click on the icon on every stored page, with services that answer at once, late and not at
 * all: is everything in sight without scrolling, and does anything move after the first frame?
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { look, shifts } from './look.mjs';

/** Story, paper and citation are there, and nothing is still being asked. */
const IS_SETTLED = () =>
  document.querySelector('[data-part="cannot-read"]') !== null ||
  (document.querySelector('[data-part="citation"] p, [data-part="citation"] > *:not(.skeleton)') !==
    null &&
    document.querySelector('[data-part="citation"][aria-busy="true"]') === null &&
    document.querySelector('.story-body .skeleton') === null);
const IS_QUIET = () => document.querySelector('[aria-busy="true"]') === null;

/** Lines of the story that are in sight at least. */
const LINES = { 1: 6, 2: 8 };

/** What of the popup is not as it should be, in words. */
export function faultsOf({ seen, moved, cannotRead }) {
  if (cannotRead) return ['cannot read'];
  const { title, paper, copy, lines, all, columns, sideways } = seen;
  return [
    !title && 'title',
    !paper && 'paper',
    !copy && 'Copy',
    lines < LINES[columns] && !all && `${lines} lines`,
    sideways && 'sideways',
    moved.length > 0 && `moves ${moved.map(({ px, what }) => `${what} ${px}px`).join(', ')}`,
  ].filter(Boolean);
}

/**
 * @param mode `ok`, `slow` or `down`, as the stand-in server knows them
 * @param size of the window, once all has arrived; null for that which the browser gives it
 * @param picture called with the popup once it stands still
 */
export async function visit({ session, server, page, mode, size, picture }) {
  server.setMode(mode);
  const popup = await session.openPopup(page);
  try {
    await popup.waitForFunction(IS_SETTLED, { timeout: 30_000, polling: 50 });
    if (mode === 'slow') {
      await sleep(300);
      server.release();
      // What the answers lead to is asked for late as well.
      for (let turn = 0; turn < 8; turn++) {
        await sleep(60);
        server.release();
      }
    }
    await popup.waitForFunction(IS_QUIET, { timeout: 30_000, polling: 50 });
    await sleep(150);
    const cannotRead = (await popup.$('[data-part="cannot-read"]')) !== null;
    const moved = size ? [] : await popup.evaluate(shifts);
    if (size) {
      // Nobody but the page itself gives a popup its size.
      await popup.evaluate(({ width, height }) => {
        for (const box of [document.body, document.querySelector('.popup')])
          Object.assign(box.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
      }, size);
      await sleep(250);
    }
    const seen = cannotRead ? null : await popup.evaluate(look);
    await picture?.(popup);
    return { seen, moved, cannotRead };
  } finally {
    await popup
      .evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])')
      .catch(() => {});
    await popup.close().catch(() => {});
  }
}
