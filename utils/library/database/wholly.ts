/** A transaction as a whole or not at all, also where a single write of it is refused. */

interface Transaction {
  done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

/** What the action gives, once all is written. Rejects with what the browser says, and nothing is changed then. */
export async function wholly<T>(writing: Transaction, action: () => Promise<T>): Promise<T> {
  writing.done.catch(() => {});
  try {
    const value = await action();
    await writing.done;
    return value;
  } catch (error) {
    const reason = writing.error ?? error;
    try {
      writing.abort();
    } catch {
      // It has ended already.
    }
    throw reason;
  }
}
