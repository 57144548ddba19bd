/** Keys that do something by themselves, wherever nothing is being typed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSettings } from '../services';

/** A key that does something by itself, as the keyboard names it. */
export interface SingleKey {
  key: string;
  words: string;
  act: () => void;
}

/** The newest actions count. */
export function useSingleKeys(keys: readonly SingleKey[], active = true): void {
  const { singleKeys } = useSettings();
  const latest = useRef(keys);
  latest.current = keys;
  // Before the words are painted: a key pressed as soon as they are seen is heard.
  useLayoutEffect(() => {
    if (!singleKeys || !active) return;
    const onKey = (event: KeyboardEvent) => {
      const pressed = latest.current.find(({ key }) => key === event.key);
      if (!pressed || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target))
        return;
      event.preventDefault();
      pressed.act();
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
