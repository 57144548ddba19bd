import { expect, test, vi } from 'vitest';
import { deferredUnsubscribe } from '../../../utils/browser/storage/deferred-unsubscribe';

test('what is stopped before it could begin is stopped once it has', async () => {
  const stop = vi.fn();
  const stopped = deferredUnsubscribe(Promise.resolve(stop));
  stopped();
  expect(stop).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(stop).toHaveBeenCalledOnce();
});

test('what has begun is stopped at once', async () => {
  const stop = vi.fn();
  const stopped = deferredUnsubscribe(Promise.resolve(stop));
  await Promise.resolve();
  expect(stop).not.toHaveBeenCalled();
  stopped();
  expect(stop).toHaveBeenCalledOnce();
});

test('what cannot be loaded says nothing', async () => {
  const stopped = deferredUnsubscribe(Promise.reject(new Error('gone')));
  await Promise.resolve();
  expect(stopped).not.toThrow();
});
