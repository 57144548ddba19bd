/** Lets tasks start one after the other, so many at a time and so far apart as a service asks for. */

/** Lists of works have a pace of their own, beside that of single records. */
export type Queue = 'single' | 'list';

interface Waiting {
  lane: Queue;
  start(): void;
  signal: AbortSignal | undefined;
}

export class RateLimiter {
  readonly #concurrency: number;
  readonly #gaps: Record<Queue, number>;
  readonly #waiting: Waiting[] = [];
  readonly #lastStart: Record<Queue, number> = {
    single: Number.NEGATIVE_INFINITY,
    list: Number.NEGATIVE_INFINITY,
  };
  #running = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `concurrency` counts both lanes; `gaps`: milliseconds from start to start in each of them. */
  constructor(concurrency: number, gaps: Record<Queue, number>) {
    this.#concurrency = concurrency;
    this.#gaps = gaps;
  }

  /** Runs `task` in its turn; gives null, without running it, where `signal` was aborted before. */
  async run<T>(
    task: () => Promise<T>,
    signal?: AbortSignal,
    lane: Queue = 'single',
  ): Promise<T | null> {
    const mayStart = await this.#turn(signal, lane);
    if (!mayStart) return null;
    try {
      return await task();
    } finally {
      this.#running--;
      this.#next();
    }
  }

  #turn(signal: AbortSignal | undefined, lane: Queue): Promise<boolean> {
    return new Promise((resolve) => {
      const leave = () => {
        const index = this.#waiting.indexOf(entry);
        if (index >= 0) this.#waiting.splice(index, 1);
        resolve(false);
      };
      const entry: Waiting = {
        lane,
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
    clearTimeout(this.#timer);
    if (this.#waiting.length === 0 || this.#running >= this.#concurrency) return;
    const waits = this.#waiting.map(({ lane }) => this.#wait(lane));
    // Who waits for the slower lane does not hold up the other one.
    const index = waits.findIndex((wait) => wait <= 0);
    if (index < 0) {
      this.#timer = setTimeout(() => this.#next(), Math.min(...waits));
      return;
    }
    const [entry] = this.#waiting.splice(index, 1);
    if (!entry) return;
    this.#running++;
    this.#lastStart[entry.lane] = performance.now();
    entry.start();
    this.#next();
  }

  #wait(lane: Queue): number {
    return this.#lastStart[lane] + this.#gaps[lane] - performance.now();
  }
}
