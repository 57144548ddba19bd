/** What the reader did is written although its page closes with the press, or the background ends over it; in a private window nothing is. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fail, succeed } from '../../../utils/failure';
import { makeHighlight } from '../../../utils/library/highlight';
import { DEFAULT_SETTINGS } from '../../../utils/settings';
import { NONSENSE } from '../../support/nonsense';
import { makeReport } from '../../support/page-report';

const store = vi.hoisted(() => ({
  save: vi.fn(),
  removeStory: vi.fn(),
  undo: vi.fn(),
  edit: vi.fn(),
  keep: vi.fn(),
  remove: vi.fn(),
}));
vi.mock('../../../utils/library/entries/library-store', () => ({
  createLibraryStore: () => store,
}));
vi.mock('../../../utils/library/highlight-store', () => ({ createHighlightStore: () => store }));
/** The background, or none. */
const answer = vi.hoisted(() => ({ of: async (_: string): Promise<unknown> => null }));
vi.mock('../../../utils/browser/messaging/rpc-port', () => ({
  UNFINISHED: { ok: false, failure: { kind: 'unfinished' } },
  sendRequest: (_: string, key: string) => answer.of(key),
}));

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { queueLocks } = await import('../../support/locks');
  Object.assign(globalThis, { chrome: fakeBrowser });
  const navigator = { locks: queueLocks(), storage: { persist: async () => true } };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
});

const DONE = succeed({ steps: [], pages: [] });
const MOSS = 'https://news.example/moss';
const marked = makeHighlight(
  MOSS,
  [
    { type: 'TextQuoteSelector', exact: 'well-read moss', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: 14 },
  ],
  'yellow',
  new Date(0),
);
const place = { opening: 'Moss', index: 4, share: 0.5 };
const visit = { key: MOSS, url: MOSS, title: 'Moss', site: '', time: '2024-03-06T12:00:00Z' };

/** A page, and beside it a background that starts now. */
async function open({ incognito = false } = {}) {
  vi.resetModules();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito } as never);
  const { handOver } = await import('../../../utils/browser/outbox/hand-over');
  await Promise.resolve();
  return handOver;
}
async function startBackground() {
  const { answerOutcome, serveOutbox } = await import('../../../utils/browser/outbox/serve-outbox');
  serveOutbox();
  answer.of = answerOutcome;
}
const kept = async () => JSON.stringify(await fakeBrowser.storage.local.get());
const waiting = async () => Object.keys(await fakeBrowser.storage.session.get());

beforeEach(() => {
  fakeBrowser.reset();
  const { session } = fakeBrowser.storage;
  Object.assign(session, { getKeys: async () => Object.keys(await session.get(null)) });
  vi.clearAllMocks();
  for (const write of Object.values(store)) write.mockResolvedValue(DONE);
  answer.of = () => new Promise(() => {});
});

const inHand = { report: makeReport(), mention: null, paper: null };
const WRITES = {
  saveSettings: [{ citationStyle: 'nature' }],
  saveChoice: [MOSS, { kind: 'none' }],
  saveCorrection: ['doi:10.5555/moss', { title: 'Mosses' }],
  saveReadingPosition: [MOSS, place],
  noteVisit: [visit],
  saveInHand: [inHand],
  takeOut: [MOSS],
  putBack: [{ steps: [], pages: [] }],
  saveNote: [7, '', 'mine'],
  keepHighlight: [marked],
  removeHighlight: [marked],
} as const;
const KINDS = Object.keys(WRITES) as (keyof typeof WRITES)[];
type Any = (kind: string, ...args: readonly unknown[]) => Promise<unknown>;

describe('what the reader did', () => {
  it('is with the browser in the moment of the press', async () => {
    const handOver = (await open()) as Any;
    await vi.waitFor(() => expect(fakeBrowser.windows.getCurrent).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    for (const kind of KINDS) void handOver(kind, ...WRITES[kind]);
    expect(set).toHaveBeenCalledTimes(KINDS.length);
    set.mockRestore();
  });

  it.each(KINDS)('is written once, and its page told: %s', async (kind) => {
    await startBackground();
    const handOver = (await open()) as Any;
    await startBackground();
    expect(await handOver(kind, ...WRITES[kind])).toMatchObject({ ok: true });
    await vi.waitFor(async () => expect(await waiting()).toEqual([]));
    const calls = Object.values(store).reduce((sum, { mock }) => sum + mock.calls.length, 0);
    expect(calls).toBeLessThanOrEqual(2);
  });

  it('is written when the background starts, in order, where it ended over it', async () => {
    const handOver = (await open()) as Any;
    void handOver('saveCorrection', 'doi:10.5555/moss', { title: 'M' });
    void handOver('saveCorrection', 'doi:10.5555/moss', { title: 'Mo' });
    void handOver('saveInHand', inHand);
    await vi.waitFor(async () => expect(await waiting()).toHaveLength(3));
    await startBackground();
    await vi.waitFor(() => expect(store.save).toHaveBeenCalledOnce());
    await vi.waitFor(async () => expect(await kept()).toContain('"title":"Mo"'));
    await vi.waitFor(async () => expect(await waiting()).toEqual([]));
  });

  it('is written by the page itself where the browser’s memory is full', async () => {
    const handOver = (await open()) as Any;
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    expect(await handOver('takeOut', MOSS)).toEqual(DONE);
    set.mockRestore();
    expect(store.removeStory).toHaveBeenCalledExactlyOnceWith(MOSS);
  });

  it('that failed says why', async () => {
    const handOver = (await open()) as Any;
    await startBackground();
    store.save.mockResolvedValue(fail({ kind: 'storage-full' }));
    expect(await handOver('saveInHand', inHand)).toEqual(fail({ kind: 'storage-full' }));
    store.undo.mockRejectedValue(new Error('a fault of ours'));
    expect(await handOver('putBack', DONE.ok && DONE.value)).toEqual(fail({ kind: 'unfinished' }));
  });

  it('that nobody knows of is not said to be done', async () => {
    await open();
    await startBackground();
    expect(await answer.of('write-unknown')).toEqual(fail({ kind: 'unfinished' }));
  });
});

describe('a private window', () => {
  const REFUSED = KINDS.filter(
    (kind) => !['saveSettings', 'takeOut', 'putBack', 'removeHighlight'].includes(kind),
  );
  it.each(REFUSED)(
    'hands nothing over that would be left behind, and says why: %s',
    async (kind) => {
      const handOver = (await open({ incognito: true })) as Any;
      await startBackground();
      expect(await handOver(kind, ...WRITES[kind])).toEqual(fail({ kind: 'private-window' }));
      expect(await waiting()).toEqual([]);
      expect(await kept()).toBe('{}');
    },
  );

  it('takes back what was kept', async () => {
    const handOver = (await open({ incognito: true })) as Any;
    await startBackground();
    for (const kind of ['saveChoice', 'saveCorrection', 'saveReadingPosition'])
      expect(await handOver(kind, MOSS, null)).toMatchObject({ ok: true });
    for (const kind of ['takeOut', 'removeHighlight'] as const)
      expect(await handOver(kind, ...WRITES[kind])).toMatchObject({ ok: true });
  });
});

describe('what stands in its place and was not handed over by the reader', () => {
  it.each(KINDS)('is not written: nonsense for %s', async (kind) => {
    const { write } = await import('../../../utils/browser/outbox/writes');
    const { loadSettings } = await import('../../../utils/browser/storage/settings-store');
    for (const nonsense of NONSENSE) {
      await expect(write(nonsense)).resolves.toMatchObject({ ok: false });
      await write({ kind, args: nonsense });
      for (const at of WRITES[kind].keys())
        await write({ kind, args: (WRITES[kind] as readonly unknown[]).with(at, nonsense) });
    }
    for (const one of [store.save, store.undo, store.keep, store.remove])
      expect(one).not.toHaveBeenCalled();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await write({ kind: 'constructor', args: [] })).toMatchObject({ ok: false });
  });
});
