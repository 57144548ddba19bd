/** Waits until the reader's pointer and focus are elsewhere, so that nothing changes under them. */

/** The list of all works, whose order may change. */
const LISTED = '[data-part="other-papers"]:is(:hover, :focus-within)';
/** What a press takes, opens or sends, and would be another paper's after the change. */
const TAKEN =
  '[data-part="paper"]:focus-within, :is([data-part="page-candidates"], [data-part="paper-actions"], [data-part="no-paper"]):hover';
/** What stands below and may move; the focus, which rests here from the first, moves with it. */
const MOVED = '[data-part="cite"]:hover';

/**
 * Acts as soon as nothing that changes is pointed at or focused; at once where nothing is. Returns the way to
 * give up waiting.
 * @param stays the paper in hand does: then only the order of the others may change
 */
export function whenLeft(act: () => void, stays: boolean): () => void {
  const changed = stays ? LISTED : `${LISTED}, ${TAKEN}, ${MOVED}`;
  const inUse = () => document.querySelector(changed) !== null;
  const leaving = new AbortController();
  const check = () => {
    if (inUse()) return;
    leaving.abort();
    act();
  };
  // Once what the event brings about has happened.
  for (const event of ['pointerover', 'pointerout', 'focusin', 'focusout'])
    document.addEventListener(
      event,
      () => requestAnimationFrame(() => leaving.signal.aborted || check()),
      {
        signal: leaving.signal,
      },
    );
  check();
  return () => leaving.abort();
}
