/** Lets tasks start one after the other, so many at a time and so far apart as a service asks for. */

interface Waiting {
  start(): void;
  signal: AbortSignal | undefined;
}

export class Pace {
  readonly #concurrency: number;
  readonly #gap: number;
  readonly #waiting: Waiting[] = [];
  #running = 0;
  #lastStart = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `gap`: milliseconds from start to start. */
  constructor(concurrency: number, gap: number) {
    this.#concurrency = concurrency;
    this.#gap = gap;
  }

  /** Runs `task` in its turn; gives null, without running it, where `signal` was aborted before. */
  async run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T | null> {
    const mayStart = await this.#turn(signal);
    if (!mayStart) return null;
    try {
      return await task();
    } finally {
      this.#running--;
      this.#next();
    }
  }

  #turn(signal: AbortSignal | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      const leave = () => {
        const index = this.#waiting.indexOf(entry);
        if (index >= 0) this.#waiting.splice(index, 1);
        resolve(false);
      };
      const entry: Waiting = {
        signal,
        start: () => {
          signal?.removeEventListener('abort', leave);
          resolve(true);
        },
      };
      if (signal?.aborted) return resolve(false);
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(entry);
      this.#next();
    });
  }

  #next(): void {
    if (this.#timer !== undefined || this.#running >= this.#concurrency) return;
    const wait = this.#lastStart + this.#gap - performance.now();
    if (this.#waiting.length > 0 && wait > 0) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#next();
      }, wait);
      return;
    }
    const entry = this.#waiting.shift();
    if (!entry) return;
    this.#running++;
    this.#lastStart = performance.now();
    entry.start();
    this.#next();
  }
}
