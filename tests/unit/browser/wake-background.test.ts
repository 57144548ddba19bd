/** A page that something is done for calls the background again where that is ended over it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wakeBackgroundAtItsEnd } from '../../../utils/browser/injected/wake-background';

type Listener = (told?: unknown) => void;

interface Port {
  name: string;
  end: Listener;
  tell: Listener;
  disconnect: ReturnType<typeof vi.fn>;
}

let ports: Port[];
const last = () => ports.at(-1) as Port;

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  const connect = ({ name }: { name: string }) => {
    const port: Port = { name, end: () => {}, tell: () => {}, disconnect: vi.fn() };
    ports.push(port);
    return {
      disconnect: port.disconnect,
      onMessage: { addListener: (heard: Listener) => (port.tell = heard) },
      onDisconnect: { addListener: (heard: Listener) => (port.end = heard) },
    };
  };
  vi.stubGlobal('chrome', { runtime: { id: 'ours', connect } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('one that is still ending is called until it has begun anew', () => {
  wakeBackgroundAtItsEnd('job');
  for (let times = 0; times < 4; times++) {
    last().end();
    vi.advanceTimersByTime(2000);
  }
  expect(ports.map(({ name }) => name)).toEqual(Array(5).fill('job'));
});

test('one that is done is let go of, and not called again', () => {
  wakeBackgroundAtItsEnd('job');
  last().tell('done');
  expect(last().disconnect).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(ports).toHaveLength(1);
});

test('one that never comes back is not called for ever', () => {
  wakeBackgroundAtItsEnd('job');
  for (let times = 0; times < 20; times++) {
    last().end();
    vi.advanceTimersByTime(10_000);
  }
  expect(ports.length).toBeLessThan(8);
});

test('an extension that is gone is not called', () => {
  wakeBackgroundAtItsEnd('job');
  vi.stubGlobal('chrome', { runtime: {} });
  last().end();
  vi.advanceTimersByTime(60_000);
  expect(ports).toHaveLength(1);
});
