/** A bounded memory of what takes long to make: the least recently used goes first. */
export class LruCache<Value> {
  readonly #kept = new Map<string, Promise<Value>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  /** What is kept under the key, else what `make` gives, which is kept unless it rejects. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const made = make().catch((error: unknown) => {
      if (this.#kept.get(key) === made) this.#kept.delete(key);
      throw error;
    });
    this.#kept.set(key, made);
    for (const oldest of [...this.#kept.keys()].slice(0, -this.#most)) this.#kept.delete(oldest);
    return made;
  }
}
