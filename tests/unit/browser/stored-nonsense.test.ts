/** Nonsense of every type in every place of what is stored: it is read without a fault, and hides nothing good. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../utils/settings';
import { NONSENSE, spoilt } from '../../support/nonsense';
import { makeMention, makeReport } from '../../support/page-report';
import { makeCandidate } from '../../support/papers';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { queueLocks } = await import('../../support/locks');
  Object.assign(globalThis, { chrome: fakeBrowser });
  const navigator = {
    locks: queueLocks(),
    storage: { persisted: async () => false },
  };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
});

const browser = '../../../utils/browser';
const { loadChoice } = await import(`${browser}/storage/choice-store`);
const { loadCorrections } = await import(`${browser}/storage/correction-store`);
const { loadReadingPosition } = await import(`${browser}/storage/reading-position-store`);
const { loadReport, reportOfTab } = await import(`${browser}/storage/report-store`);
const { loadRequests } = await import(`${browser}/storage/request-log`);
const { responseCache } = await import(`${browser}/storage/response-cache`);
const { loadSettings } = await import(`${browser}/storage/settings-store`);
const { loadUserStyleText } = await import(`${browser}/storage/custom-style-text`);
const { loadVisits } = await import(`${browser}/library/visits`);
const { loadBackupState } = await import(`${browser}/library/backup-time`);
const { recall } = await import('../../../utils/scholarly/lookup/paper-cache');

const { local, session } = fakeBrowser.storage;
const MOSS = 'https://news.example/moss';
const FERN = 'https://news.example/fern';
const NOW = new Date('2024-03-06T12:00:00Z');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito: false } as never);
});

/** One is spoilt in every way; the other, before and behind it, comes back each time. */
interface List {
  key: string;
  area?: typeof local | typeof session;
  bad: unknown;
  good: unknown;
  load: () => Promise<unknown>;
  back: unknown;
}

const place = { opening: 'Moss', index: 4, share: 0.5 };
const request = {
  time: '2024-03-06T12:00:00Z',
  service: 'crossref',
  sent: 'https://api.example/1',
  status: 200,
  failure: null,
  ms: 1,
};
const visit = {
  key: MOSS,
  url: MOSS,
  title: 'Moss',
  site: 'News',
  time: new Date().toISOString(),
};
const found = { kind: 'paper', by: 'reader', candidate: makeCandidate(), version: makeMention() };
const LISTS: [string, List][] = [
  [
    'choices',
    {
      key: 'choices',
      bad: { story: FERN, choice: found },
      good: { story: MOSS, choice: { kind: 'linked', mention: makeMention() } },
      load: () => loadChoice(MOSS),
      back: { kind: 'linked', mention: makeMention() },
    },
  ],
  [
    'places',
    {
      key: 'places',
      bad: { story: FERN, place },
      good: { story: MOSS, place },
      load: () => loadReadingPosition(MOSS),
      back: place,
    },
  ],
  [
    'requests of the log',
    {
      key: 'requests',
      bad: request,
      good: { ...request, sent: 'https://api.example/2' },
      load: async () =>
        (await loadRequests()).find(({ sent }: { sent: string }) => sent.endsWith('2')),
      back: { ...request, sent: 'https://api.example/2' },
    },
  ],
  [
    'visits',
    {
      key: 'visits',
      bad: { ...visit, key: FERN },
      good: visit,
      load: async () => (await loadVisits()).find(({ key }: { key: string }) => key === MOSS),
      back: visit,
    },
  ],
  [
    'reports of this session',
    {
      key: 'reports',
      area: session,
      bad: { id: 'x', tabId: 1 },
      good: { id: 'y', tabId: 2 },
      load: () => reportOfTab(2),
      back: 'y',
    },
  ],
];

describe.each(LISTS)('of the %s', (_, { key, area = local, bad, good, load, back }) => {
  it('one bad entry hides none of the others', async () => {
    for (const nonsense of spoilt(bad)) {
      await area.set({ [key]: [nonsense, good, nonsense] });
      expect(await load(), JSON.stringify(nonsense)).toEqual(back);
    }
  });

  it('none is as good as any other nonsense', async () => {
    for (const nonsense of NONSENSE) {
      await area.set({ [key]: nonsense });
      await expect(load(), JSON.stringify(nonsense)).resolves.not.toEqual(back);
    }
  });
});

describe('of the settings', () => {
  const own = {
    ...DEFAULT_SETTINGS,
    citationStyle: 'house',
    pinnedStyles: [{ id: 'apa', name: 'APA' }],
    userStyles: [{ id: 'house', name: 'House', from: 'file', updated: null, added: '2024-01-01' }],
    mailto: 'ada@pond.example',
    openAlexKey: 'key',
  };

  it('one bad value leaves the others as the reader set them', async () => {
    for (const [name, value] of Object.entries(own))
      for (const nonsense of spoilt(value)) {
        await local.set({ settings: { ...own, [name]: nonsense }, settings$: { v: 3 } });
        const { [name as keyof typeof own]: _, ...others } = (await loadSettings()) as typeof own;
        const { [name as keyof typeof own]: __, ...set } = own;
        expect(others, `${name} ${JSON.stringify(nonsense)}`).toEqual(set);
      }
  });

  it('one bad style hides none of the others', async () => {
    const good = { ...own.userStyles[0], id: 'garden' };
    for (const nonsense of spoilt(own.userStyles[0])) {
      await local.set({ settings: { ...own, userStyles: [nonsense, good] }, settings$: { v: 3 } });
      const { userStyles } = await loadSettings();
      expect(userStyles, JSON.stringify(nonsense)).toContainEqual(good);
    }
  });

  it('a version that is none is read all the same', async () => {
    for (const nonsense of spoilt({ v: 3 })) {
      await local.set({ settings: own, settings$: nonsense });
      expect(await loadSettings(), JSON.stringify(nonsense)).toHaveProperty('lookUp');
    }
  });
});

it('of corrections one bad one leaves the others, and no fault', async () => {
  const correction = {
    title: 'Mosses',
    author: [{ family: 'Fern', given: 'Ada' }],
    issued: { 'date-parts': [[2024, 3]] },
    volume: null,
  };
  for (const nonsense of spoilt(correction)) {
    await local.set({
      'correction:doi:10.5555/a': nonsense,
      'correction:doi:10.5555/b': correction,
    });
    const read = await loadCorrections(['doi:10.5555/a', 'doi:10.5555/b']);
    expect(read['doi:10.5555/b'], JSON.stringify(nonsense)).toEqual(correction);
  }
});

it('of a story’s report what names no paper is dropped, and the rest is shown', async () => {
  const report = makeReport({ mentions: [makeMention()] });
  const other = makeMention({ doi: '10.5555/fern.1' });
  for (const nonsense of spoilt(makeMention())) {
    const mentions = [nonsense, other];
    await session.set({ 'report-x': { id: 'x', tabId: 1, report: { ...report, mentions } } });
    const read = await loadReport('x');
    expect(read.ok && read.value.mentions, JSON.stringify(nonsense)).toContainEqual(other);
  }
  for (const nonsense of spoilt({ id: 'x', tabId: 1, report })) {
    await session.set({ 'report-x': nonsense });
    const read = await loadReport('x');
    if (read.ok) expect(typeof read.value.story.html).toBe('string');
  }
});

it('a kept answer is a paper or nothing', async () => {
  const stored = NOW.toISOString();
  for (const nonsense of NONSENSE) {
    await local.set({ 'cache:a': { stored: nonsense, value: nonsense } });
    expect(
      await recall({ ...responseCache, get: () => responseCache.get('a') }, 'a', NOW),
    ).toBeNull();
    if (nonsense === null) continue;
    await local.set({ 'cache:a': { stored, value: nonsense } });
    expect(
      await recall({ ...responseCache, get: () => responseCache.get('a') }, 'a', NOW),
    ).toBeNull();
  }
});

it('the text of a style is a text or nothing, and what is no day is no day of a backup', async () => {
  for (const nonsense of NONSENSE) {
    await local.set({ 'own-style:a': nonsense, 'library-backup': nonsense });
    const isText = typeof nonsense === 'string';
    expect(await loadUserStyleText('a')).toBe(isText ? nonsense : null);
    expect((await loadBackupState()).last).toBeNull();
  }
});
