/** Stops asking a service that is down or wants a pause, and lets one request try again later. */
import type { Failure } from '../../failure';

/** After so many failures in a row nobody asks for a while. */
const MAX_FAILURES = 4;
const PAUSE_MS = 30_000;
/** What a 429 without a readable Retry-After asks for; Crossref's cannot be read from a page. */
const UNKNOWN_PAUSE_MS = 5_000;
/** A service that asks for more is asked again after this, since it may have been a mistake. */
const MAX_PAUSE_MS = 15 * 60_000;

export class Breaker {
  #failures = 0;
  #until = 0;
  #last: Failure | null = null;

  /** Why no request may start at `now` (milliseconds), or null where one may. */
  rejection(now: number): Failure | null {
    if (now >= this.#until || !this.#last) return null;
    return this.#last.kind === 'rate-limited'
      ? { ...this.#last, retryAfter: Math.ceil((this.#until - now) / 1000) }
      : this.#last;
  }

  /** Notes how a request ended: null for an answer, whatever it said. */
  record(failure: Failure | null, now: number): void {
    if (failure?.kind === 'aborted' || failure?.kind === 'offline') return;
    if (failure?.kind === 'rate-limited') {
      const pause = failure.retryAfter === null ? UNKNOWN_PAUSE_MS : failure.retryAfter * 1000;
      this.#until = now + Math.min(pause, MAX_PAUSE_MS);
      this.#last = failure;
    } else if (failure?.kind === 'unreachable' || failure?.kind === 'timed-out') {
      this.#failures++;
      this.#last = failure;
      if (this.#failures >= MAX_FAILURES) this.#until = now + PAUSE_MS;
    } else {
      this.#failures = 0;
      this.#until = 0;
    }
  }
}
