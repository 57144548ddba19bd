/** The hidden page goes once it has nothing to do, and not before. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from '../../../utils/browser/messaging/when-idle';

const MS = 1000;
let onIdle: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  onIdle = vi.fn<() => void>();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a page that nobody asks anything goes after its time', () => {
  whenIdle(MS, onIdle);
  vi.advanceTimersByTime(MS - 1);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onIdle).toHaveBeenCalledOnce();
});

test('an answer that takes longer than that is waited for, and the time begins anew behind it', async () => {
  const answering = whenIdle(MS, onIdle);
  let settle = (_: string) => {};
  const answer = answering(() => new Promise<string>((resolve) => (settle = resolve)))();
  vi.advanceTimersByTime(MS * 5);
  expect(onIdle).not.toHaveBeenCalled();
  settle('made');
  expect(await answer).toBe('made');
  vi.advanceTimersByTime(MS - 1);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onIdle).toHaveBeenCalledOnce();
});

test('of two answers at once the later one counts, and one that fails counts as done', async () => {
  const answering = whenIdle(MS, onIdle);
  let settle = () => {};
  const slow = answering(() => new Promise<void>((resolve) => (settle = resolve)))();
  const failing = answering(() => Promise.reject(new Error('no engine')))();
  await expect(failing).rejects.toThrow('no engine');
  vi.advanceTimersByTime(MS * 2);
  expect(onIdle).not.toHaveBeenCalled();
  settle();
  await slow;
  vi.advanceTimersByTime(MS);
  expect(onIdle).toHaveBeenCalledOnce();
});
