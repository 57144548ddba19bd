/** What no version of ours would have stored costs itself and nothing beside it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RequestLogEntry } from '../../../utils/scholarly/types';
import { DEFAULT_SETTINGS } from '../../../utils/settings';
import { makeMention, makeReport } from '../../support/page-report';
import { makeCandidate } from '../../support/papers';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { queueLocks } = await import('../../support/locks');
  Object.assign(globalThis, { chrome: fakeBrowser });
  const navigator = { locks: queueLocks() };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
});

const storage = '../../../utils/browser/storage';
const { loadChoice, saveChoice, watchChoice } = await import(`${storage}/choice-store`);
const { loadCorrections } = await import(`${storage}/correction-store`);
const { loadReadingPosition, saveReadingPosition } = await import(
  `${storage}/reading-position-store`
);
const { loadReport, reportOfTab, saveReport, watchReports } = await import(
  `${storage}/report-store`
);
const { loadRequests, logRequest } = await import(`${storage}/request-log`);
const { responseCache } = await import(`${storage}/response-cache`);
const { loadSettings, saveSettings } = await import(`${storage}/settings-store`);
const { loadUserStyleText } = await import(`${storage}/custom-style-text`);

const MOSS = 'https://news.example/moss';
const store = (values: Record<string, unknown>) => fakeBrowser.storage.local.set(values);
const JUNK: unknown[] = [null, { a: 1 }, 'moss', 7, true, [], [null], [[]], ['moss'], [{ a: 1 }]];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito: false } as never);
});

describe.each(JUNK.map((junk) => [JSON.stringify(junk), junk]))('where %s is stored', (_, junk) => {
  it('a story has no choice, and gets one', async () => {
    await store({ choices: junk });
    expect(await loadChoice(MOSS)).toBeNull();
    const told = vi.fn();
    const stop = watchChoice(MOSS, told);
    expect((await saveChoice(MOSS, { kind: 'none' })).ok).toBe(true);
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith({ kind: 'none' }));
    stop();
    expect(await loadChoice(MOSS)).toEqual({ kind: 'none' });
  });

  it('reading begins at the beginning, and its place is kept', async () => {
    await store({ places: junk });
    expect(await loadReadingPosition(MOSS)).toBeNull();
    const place = { opening: 'Moss', index: 4, share: 0.5 };
    await saveReadingPosition(MOSS, place);
    expect(await loadReadingPosition(MOSS)).toEqual(place);
  });

  it('requests are logged all the same', async () => {
    await store({ requests: junk });
    expect(await loadRequests()).toEqual([]);
    const entry: RequestLogEntry = {
      time: '2024-03-06T12:00:00Z',
      service: 'crossref',
      sent: 'x',
      status: null,
      failure: 'offline',
      ms: 1,
    };
    await logRequest(entry);
    expect(await loadRequests()).toEqual([entry]);
  });

  it('stories are read and kept in this session', async () => {
    await fakeBrowser.storage.session.set({ reports: junk, 'report-x': junk });
    expect(await reportOfTab(1)).toBeNull();
    expect((await loadReport('x')).ok).toBe(false);
    const seen = vi.fn();
    const stop = watchReports(seen);
    const kept = await saveReport(makeReport(), 1);
    expect(await loadReport(kept.value)).toEqual({ ok: true, value: makeReport() });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(1, makeReport()));
    stop();
  });

  it('the settings are the usual ones, and can be changed', async () => {
    await store({ settings: junk, settings$: { v: 2 } });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await saveSettings({ textSize: 22 });
    await store({ settings$: junk });
    expect((await loadSettings()).textSize).toBe(22);
  });

  it('a work is cited as it is', async () => {
    await store({ 'correction:doi:10.5555/a': junk });
    expect(await loadCorrections(['doi:10.5555/a'])).toEqual({});
  });

  it('answers of services are kept all the same', async () => {
    await store({ cached: junk, 'cache:a': junk });
    expect(await responseCache.get('a')).toBeUndefined();
    await responseCache.set('b', { stored: '2024-01-01', value: null });
    expect(await responseCache.get('b')).toEqual({ stored: '2024-01-01', value: null });
  });

  it('a style of that name has no text, unless it is a text', async () => {
    await store({ 'own-style:a': junk });
    expect(await loadUserStyleText('a')).toBe(typeof junk === 'string' ? junk : null);
  });
});

describe('of a list', () => {
  it('only what is wrong is dropped', async () => {
    const good = [
      { story: MOSS, choice: { kind: 'paper', by: 'reader', candidate: makeCandidate() } },
      { story: `${MOSS}-2`, choice: { kind: 'linked', mention: makeMention() } },
    ];
    const wrong = [
      null,
      { story: 7, choice: { kind: 'none' } },
      { story: `${MOSS}-3` },
      { story: `${MOSS}-3`, choice: { kind: 'paper', by: 'reader', candidate: { doi: 'x' } } },
      { story: `${MOSS}-3`, choice: { kind: 'linked', mention: null } },
    ];
    await store({ choices: [wrong[0], good[0], ...wrong, good[1]] });
    expect(await loadChoice(MOSS)).toEqual(good[0]?.choice);
    expect(await loadChoice(`${MOSS}-2`)).toEqual(good[1]?.choice);
    expect(await loadChoice(`${MOSS}-3`)).toBeNull();
  });

  it('reasons and evidence that cannot be shown do not cost the paper', async () => {
    const mention = makeMention();
    const odd = { where: 'elsewhere', text: 'x' };
    const choice = {
      kind: 'linked',
      mention: { ...mention, evidence: [odd, ...mention.evidence] },
    };
    await store({ choices: [{ story: MOSS, choice }] });
    expect(await loadChoice(MOSS)).toEqual({ kind: 'linked', mention });
  });
});

it('of a correction only the field that is wrong is dropped', async () => {
  const correction = {
    title: 'Mosses',
    volume: null,
    author: [{ family: 'Fern' }],
    issued: 'in press',
    page: 7,
    colour: 'green',
  };
  await store({ 'correction:doi:10.5555/a': correction });
  expect(await loadCorrections(['doi:10.5555/a'])).toEqual({
    'doi:10.5555/a': { title: 'Mosses', volume: null, author: [{ family: 'Fern' }] },
  });
});
