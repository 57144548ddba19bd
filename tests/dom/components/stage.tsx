/** Puts a component on the page with the real style sheets, and with services that a test can watch. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, vi } from 'vitest';
import '../../../components/base.css';
import { Announcer } from '../../../components/controls/announce';
import { keepFocus } from '../../../components/controls/hooks/keep-focus';
import { ServicesProvider, SettingsProvider } from '../../../components/services';
import type { Services } from '../../../utils/app-services';
import type { Overrides } from '../../../utils/citation/items/overrides';
import type { IndexEntry } from '../../../utils/citation/styles/style-index';
import type { CitationResult } from '../../../utils/citation/types';
import { type Failure, fail, succeed } from '../../../utils/failure';
import type { Access } from '../../../utils/grant';
import { withOwnNote } from '../../../utils/library/entries/combine';
import type { LibraryStore } from '../../../utils/library/entries/library-store';
import { saveInHand } from '../../../utils/library/entries/save-in-hand';
import type { Handing } from '../../../utils/library/handoff/handing';
import type { Highlight } from '../../../utils/library/highlight';
import type { HighlightStore } from '../../../utils/library/highlight-store';
import type { CslItem, Paper } from '../../../utils/scholarly/types';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings';
import { makeMention, makeReport, makeStory } from '../../support/page-report';

export { makeMention, makeReport, makeStory };

export const PAPER: Paper = {
  doi: '10.5555/moss.2024.17',
  url: 'https://doi.org/10.5555/moss.2024.17',
  csl: {
    id: '10.5555/moss.2024.17',
    type: 'article-journal',
    title: 'Transgenerational memory of drought in a moss',
    author: [
      { family: 'Fern', given: 'Ada' },
      { family: 'Lichen', given: 'Bo' },
      { family: 'Hornwort', given: 'Cy' },
      { family: 'Liverwort', given: 'Di' },
    ],
    'container-title': 'Journal of Moss',
    volume: '17',
    issue: '3',
    page: '201–215',
    issued: { 'date-parts': [[2024, 3, 4]] },
    DOI: '10.5555/moss.2024.17',
    abstract: 'Spores of drought-stressed moss germinate later.',
  },
  status: 'no-notice',
  notices: [],
  source: { service: 'crossref', retrieved: new Date().toISOString() },
};

/** Shows what it is asked to cite, so that tests see which items reach the engine. */
export const cited = (items: CslItem[], style: string) =>
  items
    .map((item) => `${item.title ?? item.DOI} [${style}${item.volume ? ', full' : ''}]`)
    .join(' + ');

const shipped = (id: string, name: string): IndexEntry => ({
  id,
  name,
  group: 1,
  parent: null,
  lang: null,
});

/** A few of the styles that are shipped. */
const SHIPPED: IndexEntry[] = [
  shipped('apa', 'American Psychological Association 7th edition'),
  shipped('nature', 'Nature'),
  shipped('journal-of-moss', 'Journal of Moss'),
  shipped('journal-of-mosses-and-ferns', 'Journal of Mosses and Ferns'),
  ...Array.from({ length: 80 }, (_, at) => shipped(`fern-${at}`, `Annals of Ferns ${at}`)),
];

/** A citation of these words, with what stands in the text and not as a note. */
export const asCited = (words: string): CitationResult => ({
  text: words,
  html: `<i>${words}</i>`,
  inText: { text: '(in text)', html: '(in <i>text</i>)' },
  each: [],
  notes: false,
});
/** Keeps highlights as the library does, for as long as the test. */
export function makeHighlightStore(stored: Highlight[] = []): HighlightStore {
  let all = [...stored];
  const watching = new Set<() => void>();
  const change = (next: Highlight[]) => {
    all = next;
    for (const tell of watching) tell();
    return succeed(undefined);
  };
  const others = ({ id }: Highlight) => all.filter((one) => one.id !== id);
  return {
    list: vi.fn(async (story) => succeed(all.filter(({ target }) => target.source === story))),
    listAll: vi.fn(async () => succeed([...all].reverse())),
    keep: vi.fn(async (one) => change([...others(one), one])),
    keepAll: vi.fn(async (some) => change([...all, ...some])),
    remove: vi.fn(async (one) => change(others(one))),
    watch: (_, onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
    watchAll: (onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
  };
}

/** A library that is empty and keeps nothing, but for what a test has it say. */
export function makeLibraryStore(change: Partial<LibraryStore> = {}): LibraryStore {
  const unchanged = async () => succeed({ steps: [], pages: [] });
  return {
    list: vi.fn(async () => succeed({ ids: [], instead: [] })),
    load: vi.fn(async () => succeed([])),
    countFacets: vi.fn(async () =>
      succeed({ kind: [], read: [], status: [], collection: [], tag: [], journal: [], year: [] }),
    ),
    dueForCheck: vi.fn(async () => succeed([])),
    count: vi.fn(async () => succeed(0)),
    entriesAfter: vi.fn(async () => succeed({ entries: [], unread: [], last: null })),
    find: vi.fn(async () => succeed([])),
    loadPage: vi.fn(async () => succeed(null)),
    save: vi.fn(unchanged),
    removeStory: vi.fn(unchanged),
    remove: vi.fn(unchanged),
    edit: vi.fn(unchanged),
    merge: vi.fn(unchanged),
    undo: vi.fn(unchanged),
    tidy: vi.fn(async () => succeed(undefined)),
    watch: vi.fn(() => () => {}),
    ...change,
  };
}

/** A program that takes all, but for what a test has it say. */
export function makeHanding(change: Partial<Handing> = {}): Handing {
  return {
    lacks: vi.fn(async () => null),
    pair: vi.fn(async () => succeed(undefined)),
    look: vi.fn(async () =>
      succeed({
        program: 'Zotero',
        places: [
          { id: 'users/0', name: 'My Library', level: 0 },
          { id: 'users/0/collections/FERNS234', name: 'Ferns', level: 1 },
        ],
        chosen: 'users/0/collections/FERNS234',
        readOnly: null,
        missing: null,
      }),
    ),
    handOn: vi.fn(async ({ ids }) => ({
      counts: { handed: ids.length, there: 0, unsure: 0, gone: 0, empty: 0 },
      failure: null,
    })),
    loadJob: vi.fn(async () => succeed(null)),
    endJob: vi.fn(async () => succeed(undefined)),
    find: vi.fn(async () => succeed([])),
    check: vi.fn(async () => succeed(null)),
    settle: vi.fn(async () => succeed(undefined)),
    unsureOf: vi.fn(async () => succeed([])),
    loadKey: vi.fn(async () => ''),
    saveKey: vi.fn(async () => {}),
    watch: vi.fn(() => () => {}),
    ...change,
  };
}

export function makeServices(change: Partial<Services> = {}): Services {
  const corrections = new Map<string, Overrides>();
  const services: Services & { library: LibraryStore } = {
    readPage: vi.fn(async () => succeed(makeReport())),
    readPdf: vi.fn(async (known) => known),
    readWholeText: vi.fn(async (_: string, whole: boolean) =>
      succeed(makeReport({ story: makeStory({ isWhole: whole }) })),
    ),
    readTitle: vi.fn(async () => null),
    lookUpPaper: vi.fn(async () => succeed(PAPER)),
    enrichPaper: vi.fn(async (paper: Paper) => paper),
    matchPaper: vi.fn(async () => succeed([])),
    findArchivedCopy: vi.fn(async () => succeed(null)),
    loadChoice: vi.fn(async () => null),
    saveChoice: vi.fn(async () => succeed(undefined)),
    watchChoice: vi.fn(() => () => {}),
    loadReadingPosition: vi.fn(async () => null),
    saveReadingPosition: vi.fn(async () => succeed(undefined)),
    showEvidence: vi.fn(async () => succeed('shown' as const)),
    showHighlights: vi.fn(async (all: readonly Highlight[]) => succeed(all.length)),
    cite: vi.fn(async (items: CslItem[], { style }: { style: string }) =>
      succeed(asCited(cited(items, style))),
    ),
    exportItems: vi.fn(async (_: CslItem[], format: string) => succeed(`@${format}{<b>}`)),
    loadCorrections: vi.fn(async () => Object.fromEntries(corrections)),
    saveCorrection: vi.fn(async (work: string, correction: Overrides | null) => {
      if (correction) corrections.set(work, correction);
      else corrections.delete(work);
      return succeed(undefined);
    }),
    watchCorrection: vi.fn(() => () => {}),
    loadStyles: vi.fn(async () => SHIPPED),
    fetchStyle: vi.fn(async () => fail({ kind: 'offline' as const })),
    saveUserStyle: vi.fn(async ({ id, title, updated }, from) =>
      succeed({ id, name: title, from, updated, added: '2024-03-06T12:00:00Z' }),
    ),
    removeUserStyle: vi.fn(async () => succeed(undefined)),
    copy: vi.fn(async () => succeed(undefined)),
    download: vi.fn(),
    highlights: makeHighlightStore(),
    handing: makeHanding(),
    openHandOn: vi.fn(),
    library: makeLibraryStore(),
    openPanel: vi.fn(),
    openReader: vi.fn(async () => succeed(undefined)),
    openLibrary: vi.fn(),
    loadBackupState: vi.fn(async () => ({ last: null, isPersisted: true })),
    saveBackupTime: vi.fn(async () => {}),
    noteVisit: vi.fn(async () => succeed(undefined)),
    saveInHand: (inHand) => saveInHand(inHand, services.library, services.loadCorrections),
    takeOut: (story) => services.library.removeStory(story),
    putBack: (change) => services.library.undo(change),
    saveNote: (entry, before, note) =>
      services.library.edit([entry], (now) => withOwnNote(now, before, note)),
    loadVisits: vi.fn(async () => []),
    saveVisits: vi.fn(async () => {}),
    openKeptStory: vi.fn(),
    openHighlight: vi.fn(),
    openOptions: vi.fn(),
    openStyleOptions: vi.fn(),
    grantSite: vi.fn(async () => true),
    loadShortcuts: vi.fn(async () => [
      { words: null, keys: 'Alt+Shift+O' },
      { words: 'Open the side panel', keys: '' },
    ]),
    openShortcutSettings: vi.fn(),
    loadUserStyleText: vi.fn(async () => null),
    saveSettings: vi.fn(async () => succeed(undefined)),
    loadRequests: vi.fn(async () => []),
    clearRequests: vi.fn(async () => {}),
  };
  return Object.assign(services, change);
}

/** A browser that was allowed nothing, and lets go of everything. */
export const makeAccess = (change: Partial<Access> = {}): Access => ({
  loadGrants: async () => [],
  revokeGrant: vi.fn(async () => true),
  watchGrants: () => () => {},
  grantData: vi.fn(async () => true),
  ...change,
});

/** A story of which nobody has said that its text is not right. */
export const AS_READ = { choose: () => {}, failure: null };

export const failing = (failure: Failure) => vi.fn(async () => fail(failure));
export const never = () => vi.fn(() => new Promise<never>(() => {}));

interface Staged {
  root: HTMLElement;
  services: Services;
  rerender: (node: ComponentChild) => void;
}

let place: HTMLElement | undefined;

/** Settings saved by the component come back to it, as they do from storage. */
export function stage(
  node: ComponentChild,
  options: { services?: Partial<Services>; settings?: Partial<Settings>; bare?: boolean } = {},
): Staged {
  const services = makeServices(options.services);
  const root = document.createElement('div');
  place = root;
  document.body.append(root);
  let keep: (change: Partial<Settings>) => void = () => {};
  const { saveSettings } = services;
  services.saveSettings = vi.fn(async (change: Partial<Settings>) => {
    const saved = await saveSettings(change);
    if (saved.ok) keep(change);
    return saved;
  });

  function Stage({ children }: { children: ComponentChild }) {
    const [settings, set] = useState<Settings>({
      ...DEFAULT_SETTINGS,
      theme: 'light',
      ...options.settings,
    });
    keep = (change) => set((kept) => ({ ...kept, ...change }));
    return (
      <ServicesProvider value={services}>
        <SettingsProvider value={settings}>{children}</SettingsProvider>
      </ServicesProvider>
    );
  }

  const show = (child: ComponentChild) =>
    render(<Stage>{options.bare ? child : <Announcer>{child}</Announcer>}</Stage>, root);
  show(node);
  keepFocus(root);
  return { root, services, rerender: show };
}

afterEach(() => {
  if (place) render(null, place);
  place?.remove();
  for (const name of ['theme', 'face', 'alignment']) delete document.documentElement.dataset[name];
  document.documentElement.removeAttribute('style');
  document.documentElement.dir = 'ltr';
  document.documentElement.lang = 'en';
  scrollTo(0, 0);
});

/** The text as the reader sees it, spaces folded. */
export function seen(element: Element | null | undefined): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen
  const text = (element as HTMLElement | null)?.innerText ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** A busy machine loads a part of the interface slowly; what never comes is told soon enough. */
const PATIENCE = { timeout: 8000 };

/** Waits until the element is there and shown. */
export async function find<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
  return vi.waitFor(() => {
    const found = [...document.querySelectorAll<E>(selector)].find((one) => one.checkVisibility());
    if (!found) throw new Error(`nothing shown for ${selector}`);
    return found;
  }, PATIENCE);
}

/** Waits for a shown control by its accessible words. */
export async function control(words: string, tag = 'button, a'): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>(tag)].find(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        (one.ariaLabel ?? seen(one)).startsWith(words),
    );
    if (!found) throw new Error(`no control "${words}"`);
    return found;
  }, PATIENCE);
}

export const waitForWords = (words: string, within: () => Element | null = () => document.body) =>
  vi.waitFor(() => {
    const text = seen(within());
    if (!text.includes(words)) throw new Error(`"${words}" is not in "${text.slice(0, 400)}"`);
  }, PATIENCE);

/** What axe finds wrong, one line a rule with the first element it is wrong on. */
export async function problems(root: Element): Promise<string[]> {
  // Colours that are still changing have no contrast of their own: looked at again where some began to meanwhile.
  let began = true;
  const note = () => {
    began = true;
  };
  document.addEventListener('transitionrun', note);
  let violations: axe.Result[] = [];
  for (let looks = 0; began && looks < 3; looks++) {
    await coloursAtRest();
    began = false;
    ({ violations } = await axe.run(root, {
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    }));
  }
  document.removeEventListener('transitionrun', note);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Until two frames have passed in which nothing changes. */
async function coloursAtRest(): Promise<void> {
  for (let still = 0; still < 2; ) {
    await new Promise(requestAnimationFrame);
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
    still = changing.length === 0 ? still + 1 : 0;
  }
}
