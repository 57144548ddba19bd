/**
 * Keeps one hidden page that has what the background lacks: a worker for the citation engine and a
 * clipboard. In Chrome an offscreen document; in Firefox, whose background is itself a page, a frame.
 */
import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

let opening: Promise<void> | null = null;

/** Resolves when the hidden page listens. Safe to call at any time and twice at once. */
export function ensureOffscreenPage(): Promise<void> {
  opening ??= (import.meta.env.FIREFOX ? openFrame() : openDocument()).finally(() => {
    opening = null;
  });
  return opening;
}

async function openDocument(): Promise<void> {
  const open = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: [browser.offscreen.Reason.CLIPBOARD, browser.offscreen.Reason.WORKERS],
    justification: 'Makes the citation asked for by right-click and puts it on the clipboard.',
  });
}

async function openFrame(): Promise<void> {
  if (document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.src = PAGE;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.documentElement.append(frame);
  await loaded;
}
