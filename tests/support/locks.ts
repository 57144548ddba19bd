/** Stands in for `navigator.locks`: one after the other under one name, as browsers have it. */
export function queueLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request(name: string, task: () => unknown) {
      const turn = (queues.get(name) ?? Promise.resolve()).then(task, task);
      queues.set(name, turn);
      return turn;
    },
  };
}
