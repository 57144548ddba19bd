/** Opens and closes a part of the page in its place: it stays open until its button is pressed again. */
import { useId, useState } from 'preact/hooks';

export interface Unfold {
  open: boolean;
  /** For the button. */
  button: { 'aria-expanded': boolean; 'aria-controls': string; onClick: () => void };
  /** For what it opens. */
  panelId: string;
}

export function useUnfold(): Unfold {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const onClick = () => setOpen(!open);
  return { open, button: { 'aria-expanded': open, 'aria-controls': panelId, onClick }, panelId };
}
