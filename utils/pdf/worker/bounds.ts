/** How much a PDF may cost: it comes from anyone, and a few bytes of it can unpack to gigabytes. */

/** Larger files are not read: they are books of pictures, and their bytes pass through messages. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** Papers and theses have fewer; what comes after them is left out, with a word. */
export const MAX_PAGES = 400;
/** Characters of all pages together. */
export const MAX_CHARACTERS = 4_000_000;
/** Pages that have not been read by then are left out, with a word. Milliseconds. */
export const PATIENCE_MS = 10_000;
/** A worker that has not ended by then is ended: a single page holds it up. */
export const MAX_TIME_MS = 20_000;
/** Bytes in one piece: streams are unpacked into such pieces, each twice as large as the last. */
const MAX_PIECE = 256 * 1024 * 1024;

/**
 * Lets nobody in this worker make a piece of memory larger than that: whoever tries gets the error that an engine
 * throws where there is no more. To be called before anything is unpacked.
 */
export function boundMemory(scope: typeof globalThis, max = MAX_PIECE): void {
  for (const name of ['ArrayBuffer', 'Uint8Array', 'Uint16Array', 'Uint32Array'] as const) {
    const unit = name === 'ArrayBuffer' ? 1 : scope[name].BYTES_PER_ELEMENT;
    const bounded = new Proxy(scope[name], {
      construct(target, made: unknown[], as) {
        const [size] = made;
        if (typeof size === 'number' && size * unit > max)
          throw new RangeError('Array buffer allocation failed');
        return Reflect.construct(target, made, as) as object;
      },
    });
    Object.defineProperty(scope, name, { value: bounded, writable: true, configurable: true });
  }
}
