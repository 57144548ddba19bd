/** What a test waits for may take long on a busy machine; without this Vitest gives up after one second. */
import { vi } from 'vitest';

const LONGEST_MS = 10_000;
const { waitFor } = vi;

vi.waitFor = (callback, options) =>
  waitFor(callback, {
    timeout: LONGEST_MS,
    ...(typeof options === 'number' ? { timeout: options } : options),
  });
