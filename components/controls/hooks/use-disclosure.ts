/** Opens and closes what floats: by its button, by Escape, by a click or a move of focus elsewhere. */
import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { onDismiss } from './use-dismiss';

export interface Disclosure {
  open: boolean;
  setOpen: (open: boolean) => void;
  /** Around the button and what it opens. */
  rootRef: RefObject<HTMLDivElement | null>;
  /** For the button. */
  button: { 'aria-expanded': boolean; 'aria-controls': string; onClick: () => void };
  /** For what it opens. */
  panelId: string;
}

export function useDisclosure(): Disclosure {
  const [open, setOpen] = useState(false);
  const rootRef = useRef<HTMLDivElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return;
    return onDismiss(
      (target) => rootRef.current?.contains(target) ?? false,
      (how) => {
        setOpen(false);
        if (how === 'escape')
          rootRef.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
      },
    );
  }, [open]);

  const button = {
    'aria-expanded': open,
    'aria-controls': panelId,
    onClick: () => setOpen(!open),
  };
  return { open, setOpen, rootRef, button, panelId };
}
