/** Loads a part of the interface when it is wanted for the first time. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** The module once it is there; null before, and where it cannot be loaded. `load` must stay the same. */
export function useLoaded<Module>(load: () => Promise<Module>, wanted: boolean): Module | null {
  const [loaded, setLoaded] = useState<{ module: Module } | null>(null);
  // Not after the paint: it may be there already.
  useLayoutEffect(() => {
    if (!wanted) return;
    let current = true;
    load().then(
      (module) => current && setLoaded({ module }),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [load, wanted]);
  return loaded?.module ?? null;
}
