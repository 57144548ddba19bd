/** The papers that readers chose are there the next time, one for each story. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PaperChoice } from '../../../utils/library/paper-choice';
import { makeCandidate } from '../../support/papers';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { queueLocks } = await import('../../support/locks');
  const locks = queueLocks();
  Object.assign(globalThis, { chrome: fakeBrowser });
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
});

const { saveChoice, loadChoice, watchChoice } = await import(
  '../../../utils/browser/storage/choice-store'
);

const taken: PaperChoice = { kind: 'paper', by: 'reader', candidate: makeCandidate() };

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a choice', () => {
  it('is remembered for its story, and replaced by the next', async () => {
    await saveChoice('https://a.example/', taken);
    expect(await loadChoice('https://a.example/')).toEqual(taken);
    expect(await loadChoice('https://b.example/')).toBeNull();
    await saveChoice('https://a.example/', { kind: 'none' });
    expect(await loadChoice('https://a.example/')).toEqual({ kind: 'none' });
  });

  it('loses none that another window makes at the same moment', async () => {
    const stories = Array.from({ length: 8 }, (_, at) => `https://news.example/${at}`);
    await Promise.all(stories.map((story) => saveChoice(story, { kind: 'none' })));
    for (const story of stories) expect(await loadChoice(story)).toEqual({ kind: 'none' });
  });

  it('takes no room for stories long gone', async () => {
    for (let i = 0; i < 305; i++) await saveChoice(String(i), taken);
    expect(await loadChoice('304')).toEqual(taken);
    expect(await loadChoice('0')).toBeNull();
  });

  it('is forgotten when the reader takes it back', async () => {
    await saveChoice('https://a.example/', taken);
    await saveChoice('https://a.example/', null);
    expect(await loadChoice('https://a.example/')).toBeNull();
  });

  it('is told to every window that shows the story, and to no other', async () => {
    const told = vi.fn();
    const stop = watchChoice('https://a.example/', told);
    await saveChoice('https://b.example/', taken);
    await saveChoice('https://a.example/', { kind: 'none' });
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith({ kind: 'none' }));
    await saveChoice('https://a.example/', null);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(null));
    stop();
  });

  it('that cannot be stored says so, and loses none of the others', async () => {
    await saveChoice('https://a.example/', taken);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await saveChoice('https://b.example/', taken)).toEqual({
      ok: false,
      failure: { kind: 'storage-full' },
    });
    set.mockRestore();
    expect(await loadChoice('https://a.example/')).toEqual(taken);
  });
});
