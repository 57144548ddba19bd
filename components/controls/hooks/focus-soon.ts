/** Moves the focus on when what had it is about to go. */

/** Focuses the first part of this name in sight, once the interface has changed. */
export function focusSoon(part: string): void {
  requestAnimationFrame(() => {
    const parts = [...document.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)];
    parts.find((one) => one.checkVisibility())?.focus();
  });
}
