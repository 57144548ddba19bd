import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../utils/settings';
import { makeReport, makeStory } from '../../support/page-report';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { queueLocks } = await import('../../support/locks');
  const locks = queueLocks();
  Object.assign(globalThis, { chrome: fakeBrowser });
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
});

const { saveReport, loadReport, watchReports } = await import(
  '../../../utils/browser/storage/report-store'
);
const { loadSettings, readStoredSettings, saveSettings } = await import(
  '../../../utils/browser/storage/settings-store'
);
const { MAX_CACHE_BYTES, responseCache } = await import(
  '../../../utils/browser/storage/response-cache'
);
const { saveCorrection, loadCorrections, watchCorrection } = await import(
  '../../../utils/browser/storage/correction-store'
);
const { saveUserStyle, removeUserStyle } = await import(
  '../../../utils/browser/storage/custom-style-store'
);
const { loadUserStyleText } = await import('../../../utils/browser/storage/custom-style-text');
const { saveReadingPosition, loadReadingPosition } = await import(
  '../../../utils/browser/storage/reading-position-store'
);
const { keepWholeText, wantsWholeText } = await import('../../../utils/browser/whole-text-pages');
const { clearRequests, loadRequests, logRequest } = await import(
  '../../../utils/browser/storage/request-log'
);

const titled = (title: string) => makeReport({ story: makeStory({ title }) });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('stories read in this session', () => {
  it('come back by their id', async () => {
    const kept = await saveReport(titled('A'), 1);
    if (!kept.ok) throw new Error('not kept');
    expect(await loadReport(kept.value)).toEqual({ ok: true, value: titled('A') });
  });

  it('are replaced when the same tab is read again, and say that they are gone', async () => {
    const first = await saveReport(titled('A'), 1);
    await saveReport(titled('B'), 1);
    if (!first.ok) throw new Error('not kept');
    expect(await loadReport(first.value)).toEqual({ ok: false, failure: { kind: 'story-gone' } });
  });

  it('do not pile up without end', async () => {
    for (let i = 0; i < 40; i++) await saveReport(titled(String(i)), i);
    const keys = Object.keys(await fakeBrowser.storage.session.get());
    expect(keys.length).toBeLessThan(20);
  });

  it('are all there when two are kept at once, and none is left over', async () => {
    for (let pair = 0; pair < 20; pair++) {
      const tabs = [2 * pair, 2 * pair + 1];
      const kept = await Promise.all(tabs.map((tab) => saveReport(titled(String(tab)), tab)));
      for (const one of kept) expect(one.ok && (await loadReport(one.value)).ok).toBe(true);
    }
    const { reports, ...bodies } = await fakeBrowser.storage.session.get();
    const listed = (reports as { id: string }[]).map(({ id }) => `report-${id}`);
    expect(Object.keys(bodies).sort()).toEqual(listed.sort());
    expect(listed).toHaveLength(12);
  });

  it('make room for the newest where there is none, those left over as well', async () => {
    await saveReport(titled('A'), 1);
    await fakeBrowser.storage.session.set({ 'report-left-over': { id: 'left-over' } });
    const full = vi
      .spyOn(fakeBrowser.storage.session, 'set')
      .mockRejectedValueOnce(new Error('quota'));
    const kept = await saveReport(titled('B'), 2);
    full.mockRestore();
    expect(kept.ok && (await loadReport(kept.value)).ok).toBe(true);
    expect(Object.keys(await fakeBrowser.storage.session.get())).toHaveLength(2);
  });

  it('leave nothing behind where their list cannot be read', async () => {
    const get = vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('broken'));
    expect(await saveReport(titled('A'), 1)).toEqual({
      ok: false,
      failure: { kind: 'not-stored' },
    });
    expect(await loadReport('x')).toEqual({ ok: false, failure: { kind: 'story-gone' } });
    get.mockRestore();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('are told to the surfaces that watch', async () => {
    const seen = vi.fn();
    const stop = watchReports(seen);
    await saveReport(titled('A'), 7);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(7, titled('A')));
    stop();
  });

  it('say that the room is full when it is', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    expect(await saveReport(titled('A'), 1)).toEqual({
      ok: false,
      failure: { kind: 'storage-full' },
    });
    set.mockRestore();
  });
});

describe('pages whose whole text is wanted', () => {
  it('are those pages in their tab only, wherever on them', async () => {
    await keepWholeText(1, 'https://news.example/a', true);
    expect(await wantsWholeText(1, 'https://news.example/a#notes')).toBe(true);
    expect(await wantsWholeText(1, 'https://news.example/b')).toBe(false);
    expect(await wantsWholeText(2, 'https://news.example/a')).toBe(false);
  });

  it('are read as before once the reader says so', async () => {
    for (const whole of [true, true, false])
      await keepWholeText(1, 'https://news.example/a', whole);
    expect(await wantsWholeText(1, 'https://news.example/a')).toBe(false);
  });
});

describe('settings', () => {
  it('keep what was set and default the rest', async () => {
    await saveSettings({ citationStyle: 'nature' });
    await saveSettings({ textSize: 22 });
    expect(await loadSettings()).toMatchObject({
      citationStyle: 'nature',
      textSize: 22,
      lookUp: true,
    });
  });

  it('replace what no version of ours would have written', async () => {
    await fakeBrowser.storage.local.set({
      settings: { textSize: 9000, theme: 'neon', lookUp: 'yes' },
    });
    expect(await loadSettings()).toMatchObject({ textSize: 18, theme: 'auto', lookUp: true });
  });
});

describe('settings that cannot be read', () => {
  const broken = () =>
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));

  it('are the usual ones meanwhile, and nobody is asked anything before the reader says so', async () => {
    await saveSettings({ citationStyle: 'nature', lookUp: false });
    const get = broken();
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, lookUp: false });
    expect(await readStoredSettings()).toEqual({
      ok: false,
      failure: { kind: 'settings-unread' },
    });
    get.mockRestore();
  });

  it('are not written over', async () => {
    await saveSettings({ citationStyle: 'nature' });
    const get = broken();
    expect(await saveSettings({ textSize: 22 })).toEqual({
      ok: false,
      failure: { kind: 'not-stored' },
    });
    get.mockRestore();
    expect(await loadSettings()).toMatchObject({ citationStyle: 'nature', textSize: 18 });
  });
});

describe('places where reading was left', () => {
  const place = { opening: 'Moss', index: 4, share: 0.5 };

  it('are found again, and forgotten once the story is read', async () => {
    await saveReadingPosition('https://news.example/a', place);
    await saveReadingPosition('https://news.example/b', { ...place, share: 0.2 });
    expect(await loadReadingPosition('https://news.example/a')).toEqual(place);
    await saveReadingPosition('https://news.example/a', null);
    expect(await loadReadingPosition('https://news.example/a')).toBeNull();
    expect((await loadReadingPosition('https://news.example/b'))?.share).toBe(0.2);
  });

  it('do not pile up without end', async () => {
    for (let i = 0; i < 230; i++) await saveReadingPosition(`https://news.example/${i}`, place);
    expect(await loadReadingPosition('https://news.example/0')).toBeNull();
    expect(await loadReadingPosition('https://news.example/229')).toEqual(place);
  });
});

describe('looked-up papers', () => {
  const entry = (stored: string) => ({ stored, value: null });

  it('are there the next time', async () => {
    await responseCache.set('a', entry('2024-01-01'));
    expect(await responseCache.get('a')).toEqual(entry('2024-01-01'));
    expect(await responseCache.get('b')).toBeUndefined();
  });

  it('make room for newer ones when storage is full, and leave the settings alone', async () => {
    await saveSettings({ citationStyle: 'nature' });
    for (const day of ['01', '02', '03', '04'])
      await responseCache.set(day, entry(`2024-01-${day}`));
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('quota'));
    await responseCache.set('05', entry('2024-01-05'));
    set.mockRestore();
    expect(await responseCache.get('01')).toBeUndefined();
    expect(await responseCache.get('05')).toEqual(entry('2024-01-05'));
    expect(await loadSettings()).toMatchObject({ citationStyle: 'nature' });
  });

  it('take no more than their share of the room, the newest staying', async () => {
    const value = 'x'.repeat(MAX_CACHE_BYTES / 5);
    for (const day of ['01', '02', '03', '04', '05', '06'])
      await responseCache.set(day, { stored: `2024-01-${day}`, value });
    expect(await responseCache.get('01')).toBeUndefined();
    expect(await responseCache.get('06')).toBeDefined();
    const kept = JSON.stringify(await fakeBrowser.storage.local.get());
    expect(kept.length).toBeLessThan(MAX_CACHE_BYTES * 1.1);
  });

  it('go after thirty days, and none that is out of measure is kept', async () => {
    await responseCache.set('old', entry('2024-01-01T00:00:00.000Z'));
    await responseCache.set('new', entry('2024-02-01T00:00:00.000Z'));
    expect(await responseCache.get('old')).toBeUndefined();
    await responseCache.set('huge', { stored: '2024-02-02', value: 'x'.repeat(MAX_CACHE_BYTES) });
    expect(await responseCache.get('huge')).toBeUndefined();
    expect(await responseCache.get('new')).toBeDefined();
  });

  it('written by two windows at once are all counted', async () => {
    await Promise.all(['a', 'b', 'c'].map((key) => responseCache.set(key, entry('2024-01-01'))));
    const { cached } = (await fakeBrowser.storage.local.get('cached')) as { cached: object };
    expect(Object.keys(cached).sort()).toEqual(['a', 'b', 'c']);
  });

  it('make room for what the reader sets', async () => {
    await responseCache.set('a', entry('2024-01-01'));
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('quota'));
    expect(await saveSettings({ citationStyle: 'nature' })).toEqual({ ok: true, value: undefined });
    set.mockRestore();
    expect(await responseCache.get('a')).toBeUndefined();
    expect(await loadSettings()).toMatchObject({ citationStyle: 'nature' });
  });
});

describe('the log of requests', () => {
  it('holds the newest first, no more than 200, and can be cleared', async () => {
    for (let i = 0; i < 205; i++)
      await logRequest({
        time: '2024-03-06T12:00:00Z',
        service: 'crossref',
        sent: String(i),
        status: 200,
        failure: null,
        ms: 1,
      });
    const requests = await loadRequests();
    expect(requests).toHaveLength(200);
    expect(requests[0]?.sent).toBe('204');
    await clearRequests();
    expect(await loadRequests()).toEqual([]);
  });
});

describe('settings of the first version', () => {
  it('are brought along, with the style in use as the one used last', async () => {
    await fakeBrowser.storage.local.set({
      settings: { citationStyle: 'nature', textSize: 22 },
      settings$: { v: 1 },
    });
    vi.resetModules();
    const { loadSettings } = await import('../../../utils/browser/storage/settings-store');
    expect(await loadSettings()).toMatchObject({
      citationStyle: 'nature',
      textSize: 22,
      pinnedStyles: [],
      recentStyles: [{ id: 'nature', name: 'nature' }],
      userStyles: [],
    });
  });
});

describe('corrections by hand', () => {
  it('are there the next time, for the works they belong to', async () => {
    expect(await saveCorrection('doi:10.5555/a', { title: 'Mosses' })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await loadCorrections(['doi:10.5555/a', 'doi:10.5555/b'])).toEqual({
      'doi:10.5555/a': { title: 'Mosses' },
    });
  });

  it('are gone once they are undone', async () => {
    await saveCorrection('doi:10.5555/a', { title: 'Mosses' });
    await saveCorrection('doi:10.5555/a', null);
    expect(await loadCorrections(['doi:10.5555/a'])).toEqual({});
  });

  it('are told to the windows that show the work', async () => {
    const seen = vi.fn();
    const stop = watchCorrection('doi:10.5555/a', seen);
    await saveCorrection('doi:10.5555/b', { title: 'Ferns' });
    await saveCorrection('doi:10.5555/a', { title: 'Mosses' });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
    stop();
  });

  it('go to the browser at once and in order: a popup may be closed with the last letter', async () => {
    await loadCorrections([]);
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockImplementation(() => new Promise<void>(() => {}));
    for (const title of ['M', 'Mo', 'Mos']) void saveCorrection('doi:10.5555/closing', { title });
    await vi.waitFor(() =>
      expect(set).toHaveBeenLastCalledWith({ 'correction:doi:10.5555/closing': { title: 'Mos' } }),
    );
    set.mockRestore();
  });

  it('say that the room is full when it is', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await saveCorrection('doi:10.5555/a', { title: 'x' })).toEqual({
      ok: false,
      failure: { kind: 'storage-full' },
    });
    set.mockRestore();
  });
});

describe('styles of the reader’s own', () => {
  const style = {
    id: 'house',
    title: 'House style',
    short: 'House',
    lang: null,
    notes: false,
    parent: null,
    updated: '2024-01-02',
    xml: '<style/>',
  };
  const index = (ids: string[]) =>
    vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(
        async (url) =>
          new Response(
            JSON.stringify(String(url).includes('journals') ? [] : ids.map((id) => [id, id, null])),
          ),
      );
  beforeEach(() => {
    vi.stubGlobal('self', { location: { origin: 'https://extension.example' } });
    index(['apa']);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('are listed in the settings and their text is there to cite with', async () => {
    const kept = await saveUserStyle(style, 'file');
    const entry = { id: 'house', name: 'House style', short: 'House', from: 'file' };
    expect(kept).toMatchObject({ ok: true, value: entry });
    expect((await loadSettings()).userStyles).toMatchObject([{ ...entry, updated: '2024-01-02' }]);
    expect(await loadUserStyleText('house')).toBe('<style/>');
  });

  it('are replaced by a file of the same style', async () => {
    await saveUserStyle(style, 'file');
    await saveUserStyle({ ...style, xml: '<style a="b"/>' }, 'file');
    expect((await loadSettings()).userStyles).toHaveLength(1);
    expect(await loadUserStyleText('house')).toBe('<style a="b"/>');
  });

  it('are all listed when two are kept at once', async () => {
    const ids = Array.from({ length: 6 }, (_, at) => `house-${at}`);
    await Promise.all(ids.map((id) => saveUserStyle({ ...style, id }, 'file')));
    expect((await loadSettings()).userStyles.map(({ id }) => id).sort()).toEqual(ids);
    await Promise.all(ids.slice(2).map((id) => removeUserStyle(id)));
    expect((await loadSettings()).userStyles.map(({ id }) => id).sort()).toEqual(ids.slice(0, 2));
  });

  it('are as they were where the settings cannot be read', async () => {
    await saveUserStyle(style, 'file');
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    expect((await saveUserStyle({ ...style, xml: '<other/>' }, 'file')).ok).toBe(false);
    get.mockRestore();
    expect(await loadUserStyleText('house')).toBe('<style/>');
  });

  it('are no longer offered anywhere once they are removed', async () => {
    await saveUserStyle(style, 'file');
    const named = { id: 'house', name: 'House style' };
    await saveSettings({ citationStyle: 'house', pinnedStyles: [named], recentStyles: [named] });
    await removeUserStyle('house');
    expect(await loadSettings()).toMatchObject({
      citationStyle: 'apa',
      pinnedStyles: [],
      recentStyles: [],
      userStyles: [],
    });
    expect(await loadUserStyleText('house')).toBeNull();
  });

  it('give way to the shipped style of the same name once they are removed', async () => {
    await saveUserStyle({ ...style, id: 'apa' }, 'update');
    await saveSettings({ citationStyle: 'apa', pinnedStyles: [{ id: 'apa', name: 'APA' }] });
    await removeUserStyle('apa');
    expect(await loadSettings()).toMatchObject({
      citationStyle: 'apa',
      pinnedStyles: [{ id: 'apa', name: 'APA' }],
      userStyles: [],
    });
  });

  it('change nothing where there is no room for them', async () => {
    await saveUserStyle(style, 'file');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await saveUserStyle({ ...style, xml: '<large/>' }, 'file')).toEqual({
      ok: false,
      failure: { kind: 'storage-full' },
    });
    set.mockRestore();
    expect(await loadUserStyleText('house')).toBe('<style/>');
  });
});
