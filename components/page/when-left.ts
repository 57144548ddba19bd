/** Waits until the reader's pointer and focus are elsewhere, so that nothing changes under them. */

/**
 * Acts as soon as no part of this name is pointed at or focused; at once where none is. Returns the way to
 * give up waiting.
 */
export function whenLeft(part: string, act: () => void): () => void {
  const inUse = () =>
    document.querySelector(`[data-part="${part}"]:is(:hover, :focus-within)`) !== null;
  const leaving = new AbortController();
  const look = () => {
    if (inUse()) return;
    leaving.abort();
    act();
  };
  // Once what the event brings about has happened.
  for (const event of ['pointerover', 'pointerout', 'focusin', 'focusout'])
    document.addEventListener(
      event,
      () => requestAnimationFrame(() => leaving.signal.aborted || look()),
      {
        signal: leaving.signal,
      },
    );
  look();
  return () => leaving.abort();
}
