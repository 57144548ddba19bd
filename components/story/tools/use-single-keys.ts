/** Keys that do something by themselves, wherever nothing is being typed. */
import { useEffect, useRef } from 'preact/hooks';
import { useSettings } from '../../services';

/** What each key, as the keyboard names it, does. The newest actions count. */
export function useSingleKeys(actions: Readonly<Record<string, () => void>>, active = true): void {
  const { singleKeys } = useSettings();
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    if (!singleKeys || !active) return;
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys, active]);
}

/** Where keys write or choose, and while a dialog is open. */
function isTaken(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null;
  return (
    element?.closest('input, textarea, select, [contenteditable], dialog') != null ||
    document.querySelector('dialog[open]') !== null
  );
}
