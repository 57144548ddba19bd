/** The bytes of a PDF that the reader has in front, or points at, as they pass through messages: in parts, as base64. */
import { browser } from 'wxt/browser';
import type { PdfState } from '../../page-report';
import { MAX_BYTES } from '../../pdf/worker/bounds';
import { sitePattern } from '../access/permissions';
import { fetchPdf, takePdf } from '../injected/pdf-bytes';

/** Divisible by three, so that each part is whole in base64; well below what one message may hold. */
const PART = 6 * 1024 * 1024;

/** A file that comes no faster than this is not waited for. Milliseconds. */
const PATIENCE = 60_000;

/** The parts, or why there are none. */
export type PdfParts = string[] | Extract<PdfState, 'large' | 'unreachable' | 'locked'>;

/**
 * Chromium: by a script in the tab, which the click on the icon allows. Firefox lets none into its viewer: there from
 * here, where the reader has allowed the site.
 */
export async function pdfParts(tabId: number, url: string): Promise<PdfParts> {
  try {
    if (import.meta.env.FIREFOX && !(await letsScriptsIn(tabId))) return await fromHere(url);
    return await throughTab(tabId, url);
  } catch {
    return 'unreachable';
  }
}

async function letsScriptsIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

async function throughTab(tabId: number, url: string): Promise<PdfParts> {
  const target = { tabId };
  const [fetched] = await browser.scripting.executeScript({
    target,
    func: fetchPdf,
    args: [url, MAX_BYTES, PATIENCE],
  });
  const size = fetched?.result ?? 'unreachable';
  if (typeof size === 'string') return size;
  const parts: string[] = [];
  for (let from = 0; from < size; from += PART) {
    const args: [number, number] = [from, from + PART];
    const [taken] = await browser.scripting.executeScript({ target, func: takePdf, args });
    parts.push(taken?.result ?? '');
  }
  return parts;
}

async function fromHere(url: string): Promise<PdfParts> {
  const pattern = sitePattern(url);
  if (pattern === null) return 'unreachable';
  if (!(await browser.permissions.contains({ origins: [pattern] }))) return 'locked';
  const size = await fetchPdf(url, MAX_BYTES, PATIENCE);
  if (typeof size === 'string') return size;
  const parts: string[] = [];
  for (let from = 0; from < size; from += PART) parts.push(takePdf(from, from + PART));
  return parts;
}

export function bytesOfParts(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const texts = parts.map((part) => atob(part));
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
  return bytes;
}
