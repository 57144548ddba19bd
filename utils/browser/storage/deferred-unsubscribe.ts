/** Watching something whose code is still being loaded. */

/** The way to stop, at any time, what `begin` starts. Where it cannot be started nothing is heard. */
export function deferredUnsubscribe(begin: Promise<() => void>): () => void {
  let stop: (() => void) | null = null;
  let stopped = false;
  begin.then(
    (begun) => {
      if (stopped) begun();
      else stop = begun;
    },
    () => {},
  );
  return () => {
    stopped = true;
    stop?.();
  };
}
