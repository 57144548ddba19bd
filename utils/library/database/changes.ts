/** Tells every window and surface that something in the library has changed. */

export interface Changes<Subject> {
  tell(subject: Subject): void;
  /** Calls back on a change made here or in another window. Returns the way to stop. */
  watch(onChange: (subject: Subject) => void): () => void;
}

export function changesOn<Subject>(channel: string): Changes<Subject> {
  return {
    tell(subject) {
      const all = new BroadcastChannel(channel);
      all.postMessage(subject);
      all.close();
    },
    watch(onChange) {
      const all = new BroadcastChannel(channel);
      all.onmessage = ({ data }) => onChange(data);
      return () => all.close();
    },
  };
}
