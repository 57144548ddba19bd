/** Puts a citation on the clipboard, as rich text and plain text at once. */
import type { FormattedText } from '../citation/types';
import { fail, type Result, succeed } from '../failure';

/**
 * Works in pages with focus (Clipboard API) and, by a copy command, in those that can have none, such
 * as Chrome's offscreen page. Fails with `copy-failed`.
 */
export async function copyCitation({ text, html }: FormattedText): Promise<Result<void>> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return succeed(undefined);
  } catch {
    // Chrome refuses this to pages without focus, yet obeys the copy command there.
  }
  return copyByCommand(text, html) ? succeed(undefined) : fail({ kind: 'copy-failed' });
}

function copyByCommand(text: string, html: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    copied = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
