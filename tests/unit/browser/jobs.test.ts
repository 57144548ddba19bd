/** "Cite this" and saving by key go on where the background is ended over them, once, and else say that they were interrupted. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const tell = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/browser/background/show-toast', () => ({ tell }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
});

/** A background that starts now. */
async function start(
  doJob: Parameters<typeof import('../../../utils/browser/background/jobs').serveJobs>[0],
) {
  vi.resetModules();
  const { serveJobs } = await import('../../../utils/browser/background/jobs');
  return serveJobs(doJob);
}

type Port = { name: string; sender: object; postMessage: (message: unknown) => void };
let connected: (port: Port & { onDisconnect: object }) => void;
const executeScript = vi.fn(async () => []);
const CITE = {
  kind: 'cite',
  tab: { id: 7, incognito: false },
  place: { linkUrl: 'https://a.example/' },
} as const;
const left = async () => Object.keys(await fakeBrowser.storage.session.get(null));
const never = () => new Promise<void>(() => {});

beforeEach(() => {
  fakeBrowser.reset();
  tell.mockReset();
  executeScript.mockClear();
  const { session } = fakeBrowser.storage;
  Object.assign(session, { getKeys: async () => Object.keys(await session.get(null)) });
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connected = listener as never;
  });
});

describe('what is done on a press by menu or key', () => {
  it('is done once, and nothing is left of it', async () => {
    const doJob = vi.fn(async () => {});
    await (await start(doJob))(CITE);
    expect(doJob).toHaveBeenCalledExactlyOnceWith({ ...CITE, again: false }, expect.anything());
    expect(await left()).toEqual([]);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('leaves nothing where it fails, and where the page lets nothing in', async () => {
    executeScript.mockRejectedValue(new Error('no access'));
    await expect((await start(() => Promise.reject(new Error('a fault'))))(CITE)).rejects.toThrow();
    expect(await left()).toEqual([]);
  });

  it('is begun again where the background ended over it, with what it meant', async () => {
    const begin = await start(async (_, note) => {
      await note({ wish: 'in' });
      await never();
    });
    void begin({ ...CITE, kind: 'save' });
    await vi.waitFor(async () =>
      expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain('"wish":"in"'),
    );
    const later = vi.fn(async () => {});
    await start(later);
    await vi.waitFor(() => expect(later).toHaveBeenCalledOnce());
    expect(later).toHaveBeenCalledWith(
      { ...CITE, kind: 'save', wish: 'in', again: true },
      expect.anything(),
    );
    await vi.waitFor(async () => expect(await left()).toEqual([]));
  });

  it('is said to be interrupted where it ends twice', async () => {
    await fakeBrowser.storage.session.set({
      'job-x': { ...CITE, again: true },
      'job-y': 'nonsense',
    });
    const doJob = vi.fn(async () => {});
    await start(doJob);
    await vi.waitFor(() =>
      expect(tell).toHaveBeenCalledExactlyOnceWith(
        7,
        'toast.notCopied',
        'failure.unfinished',
        false,
      ),
    );
    expect(doJob).not.toHaveBeenCalled();
    await vi.waitFor(async () => expect(await left()).toEqual([]));
  });

  it('lets the page go that would wake the background, once all is done', async () => {
    let end = () => {};
    const begin = await start(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    const done = begin(CITE);
    const postMessage = vi.fn();
    const sender = { id: fakeBrowser.runtime.id };
    connected({ name: 'job', sender, postMessage, onDisconnect: { addListener: () => {} } });
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    expect(postMessage).not.toHaveBeenCalled();
    end();
    await done;
    expect(postMessage).toHaveBeenCalledWith('done');
  });
});
