/** Which entries of the list are chosen, and which one the keys stand on. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

export interface Selection {
  active: number | null;
  chosen: ReadonlySet<number>;
  /** `extend`: all from where the keys stood before are chosen. */
  goTo: (id: number, extend: boolean) => void;
  toggle: (id: number) => void;
  chooseAll: () => void;
  clear: () => void;
}

export function useSelection(ids: readonly number[]): Selection {
  const [active, setActive] = useState<number | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  /** Where a run of chosen ones began. */
  const anchor = useRef<number | null>(null);
  // What is out of the list by now is not chosen either: nothing is done to what is not seen.
  const chosen = useMemo(
    () => (picked.size === 0 ? picked : new Set(ids.filter((id) => picked.has(id)))),
    [picked, ids],
  );
  const goTo = useCallback(
    (id: number, extend: boolean) => {
      setActive(id);
      if (!extend) {
        anchor.current = id;
        return;
      }
      const [from, to] = [anchor.current ?? id, id].map((one) => ids.indexOf(one));
      if (from === undefined || to === undefined || from < 0) return;
      setPicked(new Set(ids.slice(Math.min(from, to), Math.max(from, to) + 1)));
    },
    [ids],
  );
  const toggle = useCallback((id: number) => {
    anchor.current = id;
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  return {
    active: active !== null && ids.includes(active) ? active : null,
    chosen,
    goTo,
    toggle,
    chooseAll: useCallback(() => setPicked(new Set(ids)), [ids]),
    clear: useCallback(() => setPicked(new Set()), []),
  };
}
