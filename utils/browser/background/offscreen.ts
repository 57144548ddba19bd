/**
 * Keeps one hidden page that has what the background lacks: a worker for the citation engine and a
 * clipboard. In Chrome an offscreen document; in Firefox, whose background is itself a page, a frame.
 */
import { browser } from 'wxt/browser';
import { type ProtocolMap, sendMessage } from '../messaging/messages';

const PAGE = '/offscreen.html';

let opening: Promise<void> | null = null;

type Asked = 'renderAndCopy' | 'readPdf';

/** Asks the hidden page, which is opened where it is not there. Safe to call at any time and twice at once. */
export async function askOffscreenPage<Kind extends Asked>(
  kind: Kind,
  request: Parameters<ProtocolMap[Kind]>[0],
): Promise<ReturnType<ProtocolMap[Kind]>> {
  const ask = async () => {
    await ensureOffscreenPage();
    return (await sendMessage(kind, ...([request] as never))) as ReturnType<ProtocolMap[Kind]>;
  };
  // One that has nothing to do goes by itself, maybe between these two lines.
  return ask().catch(ask);
}

/** Resolves when the hidden page listens. */
function ensureOffscreenPage(): Promise<void> {
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
