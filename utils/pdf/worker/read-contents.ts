/** Reads what a PDF holds with pdf.js: what it says of itself, the lines and the links of its pages. Draws nothing, runs nothing. */
import {
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linesOf, type TextPiece } from '../layout/lines';
import type { Link, PdfContents, PdfMetadata, PdfPage, PdfProblem, PdfReply } from '../types';
import { MAX_BYTES, MAX_CHARACTERS, MAX_PAGES, PATIENCE_MS } from './bounds';
import { xmpFields } from './xmp';

/** Nothing else is fetched, no picture unpacked and no program of the file run. */
const CAREFULLY = {
  enableXfa: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 0,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/** Fewer letters on a page are a heading over a picture of it, or a stamp of who scanned it. */
const SCANNED_BELOW = 25;

export async function readContents(bytes: Uint8Array<ArrayBuffer>): Promise<PdfReply> {
  if (bytes.length > MAX_BYTES) return { ok: false, problem: 'large' };
  const loading = getDocument({ ...CAREFULLY, data: bytes });
  // Asked for a password: there is none.
  loading.onPassword = () => void loading.destroy();
  try {
    const document = await loading.promise;
    const contents = await contentsOf(document);
    return isScanned(contents) ? { ok: false, problem: 'scanned' } : { ok: true, contents };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  } finally {
    await loading.destroy().catch(() => {});
  }
}

function problemOf(error: unknown): PdfProblem {
  if (error instanceof PasswordException) return 'protected';
  if (error instanceof RangeError) return 'slow';
  return /password|worker was destroyed/i.test(String(error)) ? 'protected' : 'damaged';
}

async function contentsOf(document: PDFDocumentProxy): Promise<PdfContents> {
  const metadata = await metadataOf(document);
  const pages: PdfPage[] = [];
  let characters = 0;
  let failed: unknown = null;
  const count = Math.min(document.numPages, MAX_PAGES);
  const end = performance.now() + PATIENCE_MS;
  for (let number = 1; number <= count && characters < MAX_CHARACTERS; number++) {
    if (pages.length > 0 && performance.now() > end) break;
    try {
      const page = await pageOf(await document.getPage(number), number === 1);
      for (const { text } of page.lines) characters += text.length;
      pages.push(page);
    } catch (error) {
      // A page that is broken costs no other.
      failed = error;
    }
  }
  if (pages.length === 0) throw failed;
  return { metadata, pages, pageCount: document.numPages };
}

/** @param isFirst links matter there only: further on they lead to what is cited */
async function pageOf(page: PDFPageProxy, isFirst: boolean): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [{ items }, annotations] = await Promise.all([
    page.getTextContent({ includeMarkedContent: false }),
    isFirst ? page.getAnnotations({ intent: 'display' }).catch(() => []) : [],
  ]);
  page.cleanup();
  const pieces = items.filter((item): item is TextPiece & typeof item => 'str' in item);
  const links = (annotations as { url?: string; rect: number[] }[]).flatMap(({ url, rect }) =>
    url ? [linkOf(url, rect, transform)] : [],
  );
  return { width, height, lines: linesOf(pieces, transform), links };
}

function linkOf(url: string, rect: number[], [, , , d = -1, , f = 0]: number[]): Link {
  const [left = 0, low = 0, right = 0, high = 0] = rect;
  const [one, two] = [low * d + f, high * d + f];
  return { url, left, right, top: Math.min(one, two), bottom: Math.max(one, two) };
}

async function metadataOf(document: PDFDocumentProxy): Promise<PdfMetadata> {
  const { info, metadata } = await document
    .getMetadata()
    .catch(() => ({ info: {}, metadata: null }));
  const { Custom: custom, Language: lang, ...own } = info as Record<string, unknown>;
  return {
    info: textsOf({ ...(custom as object | undefined), ...own }),
    xmp: xmpFields(metadata?.getRaw?.() ?? ''),
    lang: typeof lang === 'string' ? lang : null,
  };
}

const textsOf = (fields: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter((field): field is [string, string] => typeof field[1] === 'string')
      .map(([name, value]) => [name.toLowerCase(), value.slice(0, 2000).trim()]),
  );

function isScanned({ pages }: PdfContents): boolean {
  const letters = (page: PdfPage) =>
    page.lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  return pages.every((page) => letters(page) < SCANNED_BELOW);
}
