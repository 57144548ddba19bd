/** Numbers of entries. A set of the language's own takes many times as long where there are a hundred thousand. */
export class IdSet {
  #marks = new Uint8Array(1 << 12);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(id: number): boolean {
    return this.#marks[id] === 1;
  }

  add(id: number): void {
    if (id >= this.#marks.length) {
      const more = new Uint8Array(Math.max(id + 1, 2 * this.#marks.length));
      more.set(this.#marks);
      this.#marks = more;
    }
    if (this.#marks[id] === 1) return;
    this.#marks[id] = 1;
    this.#size++;
  }

  /** Those that are in both. */
  and(other: IdSet): IdSet {
    const both = new IdSet();
    for (let id = 0; id < this.#marks.length; id++)
      if (this.#marks[id] === 1 && other.has(id)) both.add(id);
    return both;
  }
}
