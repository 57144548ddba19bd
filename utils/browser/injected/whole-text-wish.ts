/** How a page is told, before it is read, that the reader wants all of its text: scripts of files take no arguments. */

/** A global of the extension's own scripts in the page, which the page's scripts do not see. */
type Wishing = typeof globalThis & { paperTrailWholeText?: boolean };

/** Injected as it stands, so it may use nothing from outside its own body. */
export function wishWholeText(): void {
  (globalThis as Wishing).paperTrailWholeText = true;
}

/** Whether the next reading shall be of the whole text; each wish counts once. */
export function takeWholeTextWish(): boolean {
  const wishing: Wishing = globalThis;
  const isWished = wishing.paperTrailWholeText === true;
  delete wishing.paperTrailWholeText;
  return isWished;
}
