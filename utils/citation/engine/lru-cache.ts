/** A bounded memory of what takes long to make: the least recently used goes first. */
export class LruCache<Value> {
  readonly #entries = new Map<string, Promise<Value>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** What is kept under the key, else what `make` gives, which is kept unless it rejects. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(key);
    if (known) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known;
    }
    const value = make().catch((error: unknown) => {
      if (this.#entries.get(key) === value) this.#entries.delete(key);
      throw error;
    });
    this.#entries.set(key, value);
    for (const oldest of [...this.#entries.keys()].slice(0, -this.#most))
      this.#entries.delete(oldest);
    return value;
  }
}
