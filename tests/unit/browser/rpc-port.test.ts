/** Questions to the background: answered, taken back, and never left waiting. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '../../../utils/failure';
import { NO_CLUES } from '../../../utils/papers/clues/clues';
import type { Paper } from '../../../utils/scholarly/types';

type Listener = (...told: never[]) => void;

interface End {
  name: string;
  sender: { url: string; id?: string; tab?: object };
  other: End | null;
  heard: Listener[];
  left: Listener[];
  onMessage: { addListener(listener: Listener): void };
  onDisconnect: { addListener(listener: Listener): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** One end of a port, as browsers make them: closing one end tells the other only. */
function end(): End {
  const heard: Listener[] = [];
  const left: Listener[] = [];
  const one: End = {
    name: '',
    sender: { url: '' },
    other: null,
    heard,
    left,
    onMessage: { addListener: (listener: Listener) => heard.push(listener) },
    onDisconnect: { addListener: (listener: Listener) => left.push(listener) },
    postMessage(message: unknown) {
      queueMicrotask(() => {
        for (const listener of one.other?.heard ?? []) listener(message as never);
      });
    },
    disconnect() {
      for (const listener of one.other?.left ?? []) listener();
      if (one.other) one.other.other = null;
      one.other = null;
    },
  };
  return one;
}

let onConnect: ((port: End) => void)[] = [];
const ID = 'paper-trail';
let inTab = false;
let incognito = false;
let url = 'chrome-extension://paper-trail/popup.html';
const connect = ({ name }: { name: string }) => {
  const [near, far] = [end(), end()];
  near.other = far;
  far.other = near;
  far.name = name;
  far.sender = { id: ID, url, ...(inTab && { tab: {} }) };
  for (const listener of onConnect) listener(far);
  return near;
};

vi.mock('wxt/browser', () => ({
  browser: {
    windows: { getCurrent: async () => ({ incognito }) },
    runtime: {
      id: 'paper-trail',
      connect: (options: { name: string }) => connect(options),
      getURL: (path: string) => `chrome-extension://paper-trail${path}`,
      onConnect: {
        addListener: (listener: (port: End) => void) => onConnect.push(listener),
      },
    },
  },
}));

const { sendRequest } = await import('../../../utils/browser/messaging/rpc-port');
const { serveRequests } = await import('../../../utils/browser/messaging/serve-requests');

const PAPER = { doi: '10.5555/tides' } as Paper;
const request = { workId: '10.5555/tides', alternatives: [], fresh: false };
const unused = vi.fn(() => Promise.reject(new Error('not asked for')));
/** Answers that a test does not ask for. */
const UNUSED = {
  findArchivedCopy: unused,
  outcome: unused,
  lookUpPaper: unused,
  enrichPaper: unused,
  matchPaper: unused,
};

beforeEach(() => {
  onConnect = [];
  inTab = false;
  incognito = false;
  url = 'chrome-extension://paper-trail/popup.html';
});

describe('a question to the background', () => {
  it('is answered', async () => {
    const lookUpPaper = vi.fn(async () => ({ ok: true as const, value: PAPER }));
    serveRequests({ ...UNUSED, lookUpPaper });
    expect(await sendRequest('lookUpPaper', request)).toEqual({ ok: true, value: PAPER });
    expect(lookUpPaper).toHaveBeenCalledExactlyOnceWith(request, {
      signal: expect.any(AbortSignal),
      isPrivate: false,
    });
  });

  it('tells of the private window that it comes from', async () => {
    incognito = true;
    const lookUpPaper = vi.fn(async () => ({ ok: true as const, value: PAPER }));
    serveRequests({ ...UNUSED, lookUpPaper });
    await sendRequest('lookUpPaper', request);
    expect(lookUpPaper).toHaveBeenCalledWith(request, expect.objectContaining({ isPrivate: true }));
  });

  it('that is taken back calls off what was asked, and ends at once', async () => {
    let told: AbortSignal | undefined;
    const lookUpPaper = vi.fn((_: unknown, { signal }: { signal?: AbortSignal | undefined }) => {
      told = signal;
      return new Promise<never>(() => {});
    });
    serveRequests({ ...UNUSED, lookUpPaper });
    const leaving = new AbortController();
    const answer = sendRequest('lookUpPaper', request, leaving.signal);
    await vi.waitFor(() => expect(told?.aborted).toBe(false));
    leaving.abort();
    expect(await answer).toEqual(fail({ kind: 'aborted' }));
    expect(told?.aborted).toBe(true);
    expect(await sendRequest('lookUpPaper', request, leaving.signal)).toEqual(
      fail({ kind: 'aborted' }),
    );
    expect(lookUpPaper).toHaveBeenCalledOnce();
  });

  it('goes on by itself when the background is ended in the middle of it', async () => {
    const lookUpPaper = vi.fn(async () => ({ ok: true as const, value: PAPER }));
    let ended = 0;
    onConnect.push((port) => {
      if (ended++ > 0) return;
      queueMicrotask(() => port.disconnect());
    });
    const answer = sendRequest('lookUpPaper', request);
    serveRequests({ ...UNUSED, lookUpPaper });
    expect(await answer).toEqual({ ok: true, value: PAPER });
    expect(ended).toBe(2);
  });

  it('ends when the background is gone', async () => {
    onConnect.push((port) => queueMicrotask(() => port.disconnect()));
    expect(await sendRequest('lookUpPaper', request)).toEqual(fail({ kind: 'unfinished' }));
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('a fault of ours'))],
    [
      'throws',
      () => {
        throw new Error('a fault of ours');
      },
    ],
  ])('that the background %s over is answered with a failure', async (_, faulty) => {
    serveRequests({ ...UNUSED, matchPaper: faulty });
    const search = {
      clues: NO_CLUES,
      story: { title: null, text: null, publishedTime: null },
      query: null,
    };
    expect(await sendRequest('matchPaper', search)).toEqual(fail({ kind: 'unfinished' }));
  });

  it('that nobody answers to is answered with a failure', async () => {
    serveRequests(UNUSED);
    expect(await sendRequest('nothing' as never, request as never)).toEqual(
      fail({ kind: 'unfinished' }),
    );
  });

  it('is not heard from a page that is none of ours', async () => {
    url = 'https://news.example/';
    inTab = true;
    const lookUpPaper = vi.fn(async () => ({ ok: true as const, value: PAPER }));
    serveRequests({ ...UNUSED, lookUpPaper });
    void sendRequest('lookUpPaper', request);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(lookUpPaper).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a member of all objects', { kind: 'constructor', request }],
    ['no request', { kind: 'lookUpPaper' }],
    ['a number for an id', { kind: 'lookUpPaper', request: { ...request, workId: 7 } }],
    [
      'an id without end',
      { kind: 'lookUpPaper', request: { ...request, workId: 'x'.repeat(1e5) } },
    ],
    ['a paper that is none', { kind: 'enrichPaper', request: { paper: PAPER, fresh: false } }],
    ['a key of something else', { kind: 'outcome', request: 'settings' }],
    ['clues that are none', { kind: 'matchPaper', request: { clues: [], story: {}, query: null } }],
  ])('that holds %s is not acted on', async (_, question) => {
    const answer = vi.fn(async () => ({ ok: true as const, value: PAPER }));
    serveRequests({
      ...UNUSED,
      lookUpPaper: answer,
      enrichPaper: answer,
      matchPaper: answer as never,
    });
    const port = connect({ name: 'rpc' });
    const heard = vi.fn();
    port.onMessage.addListener(heard);
    port.postMessage(question);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(fail({ kind: 'unfinished' })));
    expect(answer).not.toHaveBeenCalled();
  });
});
