/** What handing on needs, in memory: the library, what was handed, and Zotero at the stand-in's port. */
import { type Result, succeed } from '../../utils/failure';
import type { Entry } from '../../utils/library/entries/entry';
import type { KeptPage } from '../../utils/library/entries/kept-page';
import type { FileMaker } from '../../utils/library/handoff/file-maker';
import type { HandOn } from '../../utils/library/handoff/hand-on';
import type { Handed, HandedStore, Job } from '../../utils/library/handoff/handed-store';
import type { LocalKey } from '../../utils/library/handoff/zotero/local-api';
import { zoteroWire } from '../../utils/library/handoff/zotero/wire';
import { createZotero } from '../../utils/library/handoff/zotero/zotero';
import type { Highlight } from '../../utils/library/highlight';
import type { RequestLogEntry } from '../../utils/scholarly/types';
import { keptPaper, keptStory, makeEntry } from './library';
import { makeStory } from './page-report';

export function memoryStore() {
  const handed = new Map<string, Handed>();
  let job: Job | null = null;
  const done = async (): Promise<Result<void>> => succeed(undefined);
  const store: HandedStore = {
    find: async (keys) =>
      succeed([...handed.values()].filter((one) => one.keys.some((key) => keys.includes(key)))),
    keep: async (one) => {
      handed.set(`${one.target} ${one.key}`, one);
      return done();
    },
    forget: async (target, key) => {
      handed.delete(`${target} ${key}`);
      return done();
    },
    loadJob: async () => succeed(job),
    keepJob: async (next) => {
      job = next;
      return done();
    },
    endJob: async () => {
      job = null;
      return done();
    },
    watch: () => () => {},
  };
  return { store, handed, job: () => job };
}

/** So many papers, each told by one story whose text is kept. */
export function manyEntries(count: number): { entries: Entry[]; pages: Map<string, KeptPage> } {
  const pages = new Map<string, KeptPage>();
  const entries = Array.from({ length: count }, (_, at) => {
    const key = `https://news.example/moss/${at + 1}`;
    const title = `Moss story ${at + 1}`;
    pages.set(key, { key, story: makeStory({ url: key, title }), mentions: [] });
    return makeEntry({
      id: at + 1,
      paper: keptPaper(`10.5555/moss.${at + 1}`, { title: `Moss paper ${at + 1}` }),
      stories: [keptStory(key, { csl: { id: key, type: 'webpage', title, URL: key } })],
      tags: at % 2 === 0 ? ['fern'] : [],
      note: at === 0 ? 'Read again.' : '',
    });
  });
  return { entries, pages };
}

export const FILES: FileMaker = {
  words: { stories: 'Told by', highlights: 'Highlights' },
  snapshot: ({ page }) => `<!DOCTYPE html><p>${page?.story.text ?? ''}</p>`,
  book: () => new Uint8Array([80, 75, 3, 4]),
};

export function meansFor(
  entries: readonly Entry[],
  pages: ReadonlyMap<string, KeptPage>,
  highlights: readonly Highlight[],
  store: HandedStore,
): HandOn {
  return {
    library: {
      load: async (ids) => succeed(ids.map((id) => entries.find((one) => one.id === id) ?? null)),
      loadPage: async (key) => succeed(pages.get(key) ?? null),
    },
    highlights: {
      list: async (story) => succeed(highlights.filter(({ target }) => target.source === story)),
    },
    store,
    now: () => new Date(),
  };
}

/** As the extension has it, but that its address is led to the stand-in, and that what a browser adds is added here. */
export function zoteroAt(port: () => number, files: FileMaker = FILES) {
  const log: RequestLogEntry[] = [];
  let key: LocalKey | null = null;
  const wire = {
    fetch: ((url: string, init: RequestInit) =>
      fetch(url.replace(':23119', `:${port()}`), {
        ...init,
        headers: { ...(init.headers as object), 'User-Agent': 'Mozilla/5.0' },
      })) as typeof fetch,
    now: () => new Date(),
    log: async (entry: RequestLogEntry) => {
      log.push(entry);
    },
  };
  const make = () =>
    createZotero({
      askZotero: zoteroWire(wire),
      files,
      loadKey: async () => key,
      saveKey: async (next) => {
        key = next;
      },
    });
  return { make, log, key: () => key };
}
