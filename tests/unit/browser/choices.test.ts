/** The papers that readers chose are there the next time, one for each story. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Choice, slimChoice } from '../../../components/paper/choice';
import { makeCandidate } from '../../support/papers';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const locks = { request: async (_: string, task: () => unknown) => task() };
  Object.assign(globalThis, { chrome: fakeBrowser });
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
});

const { keepChoice, recallChoice, watchChoice } = await import('../../../utils/browser/choices');

const taken: Choice = { kind: 'paper', by: 'reader', candidate: makeCandidate() };
beforeEach(() => fakeBrowser.reset());

describe('a choice', () => {
  it('is remembered for its story, and replaced by the next', async () => {
    await keepChoice('https://a.example/', taken);
    expect(await recallChoice('https://a.example/')).toEqual(taken);
    expect(await recallChoice('https://b.example/')).toBeNull();
    await keepChoice('https://a.example/', { kind: 'none' });
    expect(await recallChoice('https://a.example/')).toEqual({ kind: 'none' });
  });

  it('takes no room for an abstract', () => {
    const candidate = makeCandidate();
    const wordy = { ...candidate, csl: { ...candidate.csl, abstract: 'Words. '.repeat(500) } };
    expect(slimChoice({ ...taken, candidate: wordy })).toEqual(taken);
  });

  it('takes no room for stories long gone', async () => {
    for (let i = 0; i < 305; i++) await keepChoice(String(i), taken);
    expect(await recallChoice('304')).toEqual(taken);
    expect(await recallChoice('0')).toBeNull();
  });

  it('is forgotten when the reader takes it back', async () => {
    await keepChoice('https://a.example/', taken);
    await keepChoice('https://a.example/', null);
    expect(await recallChoice('https://a.example/')).toBeNull();
  });

  it('is told to every window that shows the story, and to no other', async () => {
    const told = vi.fn();
    const stop = watchChoice('https://a.example/', told);
    await keepChoice('https://b.example/', taken);
    await keepChoice('https://a.example/', { kind: 'none' });
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith({ kind: 'none' }));
    await keepChoice('https://a.example/', null);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(null));
    stop();
  });

  it('that cannot be stored says so, and loses none of the others', async () => {
    await keepChoice('https://a.example/', taken);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await keepChoice('https://b.example/', taken)).toEqual({
      ok: false,
      failure: { kind: 'storage-full' },
    });
    set.mockRestore();
    expect(await recallChoice('https://a.example/')).toEqual(taken);
  });
});
