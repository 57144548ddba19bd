/** Waits until the reader's pointer and focus are elsewhere, so that nothing changes under them. */

/** What a press takes, opens or sends, and would be another paper's after the change. */
const CHANGED =
  '[data-part="page-candidates"], [data-part="paper-actions"], [data-part="no-paper"]';
/** What stands below and may move; the focus, which rests here from the first, moves with it. */
const MOVED = '[data-part="cite"]';

/**
 * Acts as soon as none of these is pointed at or focused; at once where none is. Returns the way to give up
 * waiting.
 */
export function whenLeft(act: () => void): () => void {
  const inUse = () =>
    document.querySelector(`:is(${CHANGED}):is(:hover, :focus-within), ${MOVED}:hover`) !== null;
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
