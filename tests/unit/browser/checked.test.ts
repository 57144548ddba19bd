/** Messages are acted on only where they come from where they may come from, and hold what they have to. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CslItem } from '../../../utils/scholarly/types';
import { paper } from '../citation/stories';

const listeners = vi.hoisted(
  () => new Map<string, (message: { data: unknown; sender: object }) => unknown>(),
);

vi.mock('@webext-core/messaging', () => ({
  defineExtensionMessaging: () => ({
    sendMessage: vi.fn(),
    onMessage: (
      kind: string,
      listener: (message: { data: unknown; sender: object }) => unknown,
    ) => {
      listeners.set(kind, listener);
      return () => listeners.delete(kind);
    },
  }),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'paper-trail',
      getURL: (path: string) => `chrome-extension://paper-trail${path}`,
    },
  },
}));

const { onChecked, originOf } = await import('../../../utils/browser/messaging/checked');
const { COPY_REQUEST, MATCH_REQUEST, STYLE_ID } = await import(
  '../../../utils/browser/messaging/request-schemas'
);
const { TOAST } = await import('../../../utils/browser/messaging/toast-schema');
const { checkedData } = await import('../../../utils/browser/messaging/checked-data');

const { searchFor } = await import('../../../utils/scholarly/match/match');

const worker = { id: 'paper-trail', url: 'chrome-extension://paper-trail/background.js' };
const options = { id: 'paper-trail', url: 'chrome-extension://paper-trail/options.html', tab: {} };
const script = { id: 'paper-trail', url: 'https://news.example/', tab: { id: 1, windowId: 2 } };
const stranger = { id: 'another-extension', url: 'chrome-extension://another/background.js' };
const ofItself = { ...script, url: 'https://news.example/?chrome-extension://paper-trail/' };

beforeEach(() => listeners.clear());
const send = (kind: string, data: unknown, sender: object) =>
  Promise.resolve().then(() => listeners.get(kind)?.({ data, sender }));

it('an origin is told by what the browser says of the sender', () => {
  expect([worker, options, script, ofItself, stranger, {}].map(originOf)).toEqual([
    'ours',
    'ours',
    'page',
    'page',
    null,
    null,
  ]);
});

describe('a message', () => {
  it('from where it may come from is acted on', async () => {
    const act = vi.fn(async () => 'done' as never);
    onChecked('fetchStyle', 'ours', STYLE_ID, act);
    expect(await send('fetchStyle', 'apa', options)).toBe('done');
    expect(act).toHaveBeenCalledExactlyOnceWith('apa', options);
  });

  it.each([
    ['of a script beside a page', script],
    ['of another extension', stranger],
    ['of nobody', {}],
  ])('%s is not acted on where only our pages may ask', async (_, sender) => {
    const act = vi.fn();
    onChecked('fetchStyle', 'ours', STYLE_ID, act as never);
    await expect(send('fetchStyle', 'apa', sender)).rejects.toThrow();
    expect(act).not.toHaveBeenCalled();
  });

  it.each([[7], [null], [undefined], [{}], [['apa']], ['x'.repeat(1e5)]])(
    'that holds %j for the id of a style is not acted on',
    async (data) => {
      const act = vi.fn();
      onChecked('fetchStyle', 'ours', STYLE_ID, act as never);
      await expect(send('fetchStyle', data, options)).rejects.toThrow();
      expect(act).not.toHaveBeenCalled();
    },
  );

  it('of the toast comes from beside a page, and what it holds is not read', async () => {
    const act = vi.fn();
    onChecked('openFromToast', 'page', null, act);
    await send('openFromToast', { junk: true }, script);
    expect(act).toHaveBeenCalledExactlyOnceWith(undefined, script);
    await expect(send('openFromToast', undefined, worker)).rejects.toThrow();
  });
});

describe('what our own send passes', () => {
  const copy = {
    items: [paper] as CslItem[],
    options: { style: 'apa', lang: 'en-US', langFrom: 'reader' as const },
    lead: { kind: 'quotation' as const, words: 'Moss', url: null, place: null },
  };
  const toast = {
    title: 'Copied',
    detail: 'Moss',
    open: null,
    close: 'Close',
    updated: 'Updated',
    lang: 'en',
    dir: 'ltr' as const,
  };
  const search = {
    clues: {
      journals: [{ value: 'Moss', source: 'in Moss' }],
      people: [{ value: 'Fern', source: 'says Fern', institution: null }],
      institutions: [],
      titles: [],
      numbers: [],
      dateWindow: { from: '2024-01-01', until: '2024-02-01' },
    },
    story: { title: 'Moss', text: null, publishedTime: null },
    query: null,
    linked: null,
  };

  it('as it is', () => {
    expect(checkedData(COPY_REQUEST, copy)).toEqual(copy);
    expect(checkedData(COPY_REQUEST, { ...copy, lead: null })).toEqual({ ...copy, lead: null });
    expect(checkedData(TOAST, toast)).toEqual(toast);
    expect(checkedData(MATCH_REQUEST, search)).toEqual(search);
  });

  it('with the words of a search as it makes them, for the reader to change', () => {
    const { clues, story } = search;
    const asked = { ...search, query: searchFor(clues, story) };
    expect(checkedData(MATCH_REQUEST, asked)).toEqual(asked);
  });

  it('where Firefox hands over what is undefined', () => {
    const { langFrom: _, ...rest } = copy.options;
    const sent = { ...copy, options: { ...rest, langFrom: undefined } };
    expect(checkedData(COPY_REQUEST, sent)).toEqual({ ...copy, options: rest });
  });

  it.each([
    ['items', { ...copy, items: [null] }],
    ['options', { ...copy, options: { style: 7, lang: 'en' } }],
    ['words before it', { ...copy, lead: { kind: 'script', words: 'x' } }],
  ])('and nothing with other %s', (_, sent) => {
    expect(checkedData(COPY_REQUEST, sent)).toBeNull();
  });
});
