/** When something that floats over the page is to close. */

/**
 * Calls `leave` with `escape` on the Escape key, which goes no further, since the browser would close the
 * whole popup; with `elsewhere` when the pointer or the focus goes where `isWithin` denies. Returns the
 * way to stop.
 */
export function onDismiss(
  isWithin: (target: Node) => boolean,
  leave: (how: 'escape' | 'elsewhere') => void,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave('escape');
  };
  const onElsewhere = ({ target }: Event) => {
    if (target instanceof Node && !isWithin(target)) leave('elsewhere');
  };
  document.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('pointerdown', onElsewhere);
  document.addEventListener('focusin', onElsewhere);
  return () => {
    document.removeEventListener('keydown', onKey, { capture: true });
    document.removeEventListener('pointerdown', onElsewhere);
    document.removeEventListener('focusin', onElsewhere);
  };
}
