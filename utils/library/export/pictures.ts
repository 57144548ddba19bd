/**
 * Asks for a story's pictures, to put them in a book. Each goes once more to the site that has it, which
 * is why only a reader who wants this asks for it.
 */
import type { BookPicture } from './epub/epub';

/** The addresses of the pictures in a body, the lead picture first. */
export function pictureAddresses(body: ParentNode, lead: string | null): string[] {
  const shown = [...body.querySelectorAll('img')].map((one) => one.getAttribute('src') ?? '');
  return [...new Set([lead ?? '', ...shown])].filter((url) =>
    /^(?:https?:|data:image\/)/i.test(url),
  );
}

/** Pixels: what a book shows on a page of its own, on a dense screen. */
const MAX_SIDE_LENGTH = 1600;
const JPEG_QUALITY = 0.85;
const TIMEOUT_MS = 20_000;

/**
 * As a page may: without cookies, and only where the site lets others read its pictures (CORS). The rest
 * is missing from the map. Drawn anew, which leaves out what the file says of camera and place.
 */
export async function loadPictures(
  addresses: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, BookPicture>> {
  const loaded = await Promise.all(
    addresses.map(async (url) => [url, await loadPicture(url, signal)] as const),
  );
  return new Map(loaded.filter((one): one is [string, BookPicture] => one[1] !== null));
}

async function loadPicture(url: string, signal?: AbortSignal): Promise<BookPicture | null> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'no-referrer';
  image.src = url;
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, TIMEOUT_MS);
    signal?.addEventListener('abort', () => reject());
  });
  try {
    await Promise.race([image.decode(), late]);
    return await drawn(image, url);
  } catch {
    image.src = '';
    return null;
  }
}

async function drawn(image: HTMLImageElement, url: string): Promise<BookPicture | null> {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, MAX_SIDE_LENGTH / Math.max(naturalWidth, naturalHeight, 1));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(naturalWidth * scale)),
    Math.max(1, Math.round(naturalHeight * scale)),
  );
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  // Photographs have nothing behind them; drawings may.
  const mime = /\.jpe?g(?:$|[?#])|^data:image\/jpeg/i.test(url) ? 'image/jpeg' : 'image/png';
  const blob = await canvas.convertToBlob({ type: mime, quality: JPEG_QUALITY });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), mime };
}
