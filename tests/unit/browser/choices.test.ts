/** The papers that readers chose are there the next time, one for each story. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Choice } from '../../../components/paper/choice';
import { makeCandidate } from '../../support/papers';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const locks = { request: async (_: string, task: () => unknown) => task() };
  Object.assign(globalThis, { chrome: fakeBrowser });
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
});

const { keepChoice, recallChoice } = await import('../../../utils/browser/choices');

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

  it('takes no room for an abstract, nor for stories long gone', async () => {
    const candidate = makeCandidate();
    const wordy = { ...candidate, csl: { ...candidate.csl, abstract: 'Words. '.repeat(500) } };
    for (let i = 0; i < 305; i++) await keepChoice(String(i), { ...taken, candidate: wordy });
    expect(await recallChoice('304')).toEqual(taken);
    expect(await recallChoice('0')).toBeNull();
  });

  it('that cannot be stored costs nothing else', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(keepChoice('a', taken)).resolves.toBeUndefined();
    vi.restoreAllMocks();
  });
});
