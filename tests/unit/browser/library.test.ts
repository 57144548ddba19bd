/** The library as the browser's windows see it: nothing of private ones, pages that open at the right place, one press by key. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fail, succeed } from '../../../utils/failure';
import { makeHighlight } from '../../../utils/library/highlight';
import type { Visit } from '../../../utils/library/visit';
import { draftOf, makeEntry } from '../../support/library';
import { makeReport } from '../../support/page-report';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { queueLocks } = await import('../../support/locks');
  Object.assign(globalThis, { chrome: fakeBrowser });
  const storage = { persisted: async () => true, persist: async () => true };
  const navigator = { locks: queueLocks(), storage, onLine: true, language: 'en' };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
});

/** The library's own database is the DOM tests'. */
const store = vi.hoisted(() => ({
  find: vi.fn(),
  save: vi.fn(),
  removeStory: vi.fn(),
  undo: vi.fn(),
  merge: vi.fn(),
  edit: vi.fn(),
  dueForCheck: vi.fn(),
  loadPage: vi.fn(),
  keep: vi.fn(),
  keepAll: vi.fn(),
}));
vi.mock('../../../utils/library/entries/library-store', () => ({
  createLibraryStore: () => store,
}));
vi.mock('../../../utils/library/highlight-store', () => ({ createHighlightStore: () => store }));
vi.mock('../../../utils/browser/read-tab', () => ({ readTab: vi.fn() }));
vi.mock('../../../utils/browser/background/show-toast', () => ({ tell: vi.fn() }));
vi.mock('../../../utils/browser/background/reported-paper', () => ({
  reportedPaper: vi.fn(async () => ({ mention: null, paper: null })),
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { library, highlights } = await import('../../../utils/browser/library/opened-library');
const { openHighlight, openKept } = await import('../../../utils/browser/library/open-library');
const { loadVisits, noteVisit, saveVisits } = await import('../../../utils/browser/library/visits');
const { loadBackupState, saveBackupTime } = await import(
  '../../../utils/browser/library/backup-time'
);
const { loadKeptReport } = await import('../../../utils/browser/library/kept-report');
const { saveThis } = await import('../../../utils/browser/background/save-this');
const { readTab } = await import('../../../utils/browser/read-tab');
const { tell } = await import('../../../utils/browser/background/show-toast');

const inWindow = (incognito: boolean) =>
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito } as never);
const DONE = succeed({ steps: [], pages: [] });
const story = 'https://news.example/moss';
const marked = makeHighlight(
  story,
  [
    { type: 'TextQuoteSelector', exact: 'well-read moss', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: 14 },
  ],
  'yellow',
  new Date(),
);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  inWindow(false);
  for (const ask of Object.values(store)) ask.mockResolvedValue(DONE);
});

describe('a private window', () => {
  it('keeps no backup and changes nothing that is kept, and says why', async () => {
    inWindow(true);
    const failed = { ok: false, failure: { kind: 'private-window' } };
    expect(await library.merge([], [])).toEqual(failed);
    expect(await library.edit([1], (entry) => entry)).toEqual(failed);
    expect(await highlights.keepAll([marked])).toEqual(failed);
    for (const ask of [store.merge, store.edit, store.keepAll]) expect(ask).not.toHaveBeenCalled();
  });

  it('asks no service about what is kept', async () => {
    inWindow(true);
    expect(await library.dueForCheck('2026-01-01', 5)).toEqual(succeed([]));
    expect(store.dueForCheck).not.toHaveBeenCalled();
  });

  it('is no hindrance in the others', async () => {
    expect(await library.merge([makeEntry()], [])).toEqual(DONE);
    expect(await library.edit([1], (entry) => entry)).toEqual(DONE);
    await highlights.keepAll([marked]);
    expect(store.keepAll).toHaveBeenCalledWith([marked]);
  });
});

const visit = (key: string, daysAgo: number): Visit => ({
  key,
  url: key,
  title: key,
  site: '',
  time: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
});

describe('what was read lately', () => {
  it('is listed once a story, the newest first, for thirty days', async () => {
    for (const one of [visit('old', 31), visit('a', 3), visit('b', 2), visit('a', 1)])
      await noteVisit(one);
    expect((await loadVisits()).map(({ key }) => key)).toEqual(['a', 'b']);
    await saveVisits([]);
    expect(await loadVisits()).toEqual([]);
  });
});

it('the last backup is remembered', async () => {
  expect(await loadBackupState()).toEqual({ last: null, isPersisted: true });
  await saveBackupTime('2026-01-01T00:00:00.000Z');
  expect(await loadBackupState()).toMatchObject({ last: '2026-01-01T00:00:00.000Z' });
});

describe('back to the place of a highlight', () => {
  const opened = async (open: () => Promise<void>) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await open();
    return create.mock.lastCall?.[0].url ?? '';
  };

  it('leads to the reader where the story is kept, else to the words on its own page', async () => {
    expect(await opened(() => openKept(story))).toMatch(/reader\.html\?kept=https%3A%2F%2Fnews/);
    expect(await opened(() => openHighlight(marked, true))).toContain(
      `#${encodeURIComponent(marked.id)}`,
    );
    expect(await opened(() => openHighlight(marked, false))).toBe(
      `${story}#:~:text=well%2Dread%20moss`,
    );
  });

  it('a story whose text is not kept says so', async () => {
    store.loadPage.mockResolvedValue(succeed(null));
    expect(await loadKeptReport(story)).toMatchObject({ failure: { kind: 'story-gone' } });
    const { page } = draftOf(story);
    store.loadPage.mockResolvedValue(succeed(page));
    expect(await loadKeptReport(story)).toMatchObject({ ok: true, value: { story: page.story } });
  });
});

describe('saving by key or from the icon’s menu', () => {
  const tab = { id: 7, url: story, incognito: false };
  beforeEach(() => {
    vi.mocked(readTab).mockResolvedValue(succeed(makeReport()));
    store.find.mockResolvedValue(succeed([]));
  });

  it('saves, takes out on the next press, and puts back as it was on the one after', async () => {
    const after = makeEntry();
    store.save.mockResolvedValue(succeed({ steps: [{ before: null, after }], pages: [] }));
    await saveThis(tab);
    expect(tell).toHaveBeenLastCalledWith(7, 'toast.saved', after.paper?.csl.title, true);
    store.find.mockResolvedValue(succeed([after]));
    await saveThis(tab);
    expect(tell).toHaveBeenLastCalledWith(7, 'toast.takenOut', 'toast.takenOutHelp', true);
    store.find.mockResolvedValue(succeed([]));
    await saveThis(tab);
    expect(store.undo).toHaveBeenCalledTimes(1);
    expect(store.save).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a private window', { ...tab, incognito: true }, 'private-window'],
    ['a page that cannot be read', tab, 'no-access'],
  ])('says why not: %s', async (_, where, kind) => {
    vi.mocked(readTab).mockResolvedValue(fail({ kind: 'no-access' }));
    await saveThis(where);
    const word = kind === 'no-access' ? 'failure.noAccess' : 'failure.privateWindow';
    expect(tell).toHaveBeenLastCalledWith(7, 'toast.notSaved', word, false);
    expect(store.save).not.toHaveBeenCalled();
  });
});
