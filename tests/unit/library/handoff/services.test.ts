/** JabRef, Hypothesis and Readwise, each as its own sources answer. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../../utils/failure';
import { handOn } from '../../../../utils/library/handoff/hand-on';
import type { ProgramId } from '../../../../utils/library/handoff/programs';
import {
  createHypothesis,
  HYPOTHESIS,
} from '../../../../utils/library/handoff/services/hypothesis';
import { createJabRef } from '../../../../utils/library/handoff/services/jabref';
import { keyedWire } from '../../../../utils/library/handoff/services/keyed-wire';
import { createReadwise, READWISE } from '../../../../utils/library/handoff/services/readwise';
import type { Target } from '../../../../utils/library/handoff/target';
import { type Highlight, makeHighlight, withNote } from '../../../../utils/library/highlight';
import type { RequestLogEntry } from '../../../../utils/scholarly/types';
import { HYPOTHESIS_KEY, hypothesis } from '../../../fixtures/handing/hypothesis';
import { jabRef } from '../../../fixtures/handing/jabref';
import { READWISE_KEY, readwise } from '../../../fixtures/handing/readwise';
import { manyEntries, meansFor, memoryStore } from '../../../support/handing';

const STILL = new AbortController().signal;
const DAY = new Date('2026-01-02');

const problemOf = (failure: Failure | null) =>
  failure?.kind === 'program' ? failure.problem : (failure?.kind ?? null);

const mark = (story: number, exact: string, start = 0): Highlight =>
  makeHighlight(
    `https://news.example/moss/${story}`,
    [
      { type: 'TextQuoteSelector', exact, prefix: 'drought ', suffix: '.' },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
    'green',
    DAY,
  );

function stage(program: ProgramId, count: number, highlights: Highlight[] = []) {
  const { entries, pages } = manyEntries(count);
  const memory = memoryStore();
  const log: RequestLogEntry[] = [];
  const wireOf = (fetch: typeof globalThis.fetch) => ({
    fetch,
    now: () => new Date(),
    log: async (entry: RequestLogEntry) => void log.push(entry),
  });
  const hand = (target: Target, place: string | null = null) =>
    handOn(
      {
        target: program,
        ids: entries.map(({ id }) => id),
        options: { place, snapshots: true, books: false, openCopies: false },
        time: '2026-02-01T00:00:00.000Z',
      },
      target,
      meansFor(entries, pages, highlights, memory.store),
      { signal: STILL, onProgress: () => {}, onAsking: () => {} },
    );
  return { ...memory, log, wireOf, hand, highlights };
}

describe('JabRef', () => {
  let program: ReturnType<typeof jabRef>;
  let token: string;
  beforeEach(() => {
    program = jabRef();
    token = '';
  });
  const open = (count = 1, highlights: Highlight[] = []) => {
    const own = stage('jabref', count, highlights);
    const make = () =>
      createJabRef({
        wire: own.wireOf(program.fetch),
        loadToken: async () => token,
        saveToken: async (given) => {
          token = given;
        },
      });
    return { ...own, make };
  };
  const paired = () => {
    token = program.state.token;
  };

  it('wants to be paired by the PIN that it shows, once', async () => {
    const target = open().make();
    expect(await target.look(STILL)).toMatchObject({ ok: true, value: { missing: 'pairing' } });
    expect(await target.pair?.('111111', STILL)).toMatchObject({ failure: { problem: 'badPin' } });
    expect(token).toBe('');
    expect((await target.pair?.('042042', STILL))?.ok).toBe(true);
    expect(await target.look(STILL)).toMatchObject({ ok: true, value: { missing: null } });
  });

  it('gets paper and story with tags, note and highlights, into a group of their own', async () => {
    paired();
    const { hand, make, log } = open(2, [withNote(mark(1, 'passes & stays'), 'Why?', DAY)]);
    const { counts, failure } = await hand(make());
    expect(failure).toBeNull();
    expect(counts.handed).toBe(2);
    expect(program.entries).toHaveLength(4);
    expect(new Set(program.entries.map(({ group }) => group))).toEqual(new Set(['Paper Trail']));
    expect(program.entries[0]?.fields).toMatchObject({
      type: 'article',
      doi: '10.5555/moss.1',
      keywords: 'fern',
      comment: 'Read again.\n\n“passes \\& stays” Why?',
    });
    expect(program.entries[1]?.fields).toMatchObject({ url: 'https://news.example/moss/1' });
    expect(log.some(({ sent }) => sent.includes('/libraries/current/entries'))).toBe(true);
    expect(JSON.stringify(log)).not.toContain(token);
  });

  it('is asked what it has, and gets nothing twice', async () => {
    paired();
    const { hand, make } = open(3);
    await hand(make());
    expect((await hand(make())).counts).toMatchObject({ handed: 0, there: 3 });
    // Another browser of the reader's.
    expect((await open(3).hand(open().make())).counts).toMatchObject({ handed: 0, there: 3 });
    expect(program.entries).toHaveLength(6);
  });

  it('where its answer was lost, is asked whether they came; an older one leaves that to the reader', async () => {
    paired();
    const one = open(3);
    program.state.losesAnswer = true;
    expect(problemOf((await one.hand(one.make())).failure)).toBe('brokeOff');
    expect((await one.hand(one.make())).counts).toMatchObject({ handed: 3, unsure: 0 });
    expect(program.entries).toHaveLength(6);

    program = jabRef();
    Object.assign(program.state, { wantsPairing: false, takesQueries: false, losesAnswer: true });
    const older = open(3);
    await older.hand(older.make());
    expect((await older.hand(older.make())).counts).toMatchObject({ handed: 0, unsure: 3 });
    expect(program.entries).toHaveLength(6);
  });

  it('takes them in its older version without any pairing', async () => {
    Object.assign(program.state, { wantsPairing: false, takesQueries: false });
    const { hand, make } = open(2);
    const target = make();
    expect(await target.look(STILL)).toMatchObject({ ok: true, value: { missing: null } });
    expect((await hand(target)).counts.handed).toBe(2);
  });

  it('each refusal is told', async () => {
    const refused = async () => {
      const { hand, make } = open();
      const look = await make().look(STILL);
      return look.ok ? problemOf((await hand(make())).failure) : problemOf(look.failure);
    };
    program.state.isRunning = false;
    expect(await refused()).toBe('absent');
    program.state.isRunning = true;
    program.state.stranger = 'zotero';
    expect(await refused()).toBe('stranger');
    program.state.stranger = 'other';
    expect(await refused()).toBe('stranger');
    program.state.stranger = null;
    program.state.allowedOrigins = [];
    expect(await refused()).toBe('notListed');
    program.state.allowedOrigins = ['chrome-extension://'];
    expect(await refused()).toBe('unpaired');
    paired();
    program.state.hasWindow = false;
    expect(await refused()).toBe('noLibrary');
    program.state.hasWindow = true;
    program.state.hasLibrary = false;
    expect(await refused()).toBe('noLibrary');
    program.state.hasLibrary = true;
    expect(await refused()).toBeNull();
    expect(program.entries).toHaveLength(2);
  });
});

describe('Hypothesis', () => {
  let service: ReturnType<typeof hypothesis>;
  beforeEach(() => {
    service = hypothesis();
  });
  const open = (count: number, highlights: Highlight[], key = HYPOTHESIS_KEY) => {
    const own = stage('hypothesis', count, highlights);
    const make = () =>
      createHypothesis(
        keyedWire(own.wireOf(service.fetch), HYPOTHESIS, `Bearer ${key}`),
        'Only you',
      );
    return { ...own, make };
  };

  it('gets each highlight with our selectors, for nobody else to read', async () => {
    const { hand, make, log } = open(2, [withNote(mark(1, 'the memory', 9), 'Why?', DAY)]);
    const { counts, failure } = await hand(make(), '');
    expect(failure).toBeNull();
    expect(counts).toMatchObject({ handed: 1, empty: 1 });
    expect(service.annotations).toEqual([
      {
        uri: 'https://news.example/moss/1',
        document: { title: ['Moss story 1'] },
        text: 'Why?',
        tags: ['fern'],
        group: '__world__',
        permissions: {
          read: ['acct:ada@hypothes.is'],
          update: ['acct:ada@hypothes.is'],
          delete: ['acct:ada@hypothes.is'],
          admin: ['acct:ada@hypothes.is'],
        },
        target: [
          {
            source: 'https://news.example/moss/1',
            selector: [
              { type: 'TextQuoteSelector', exact: 'the memory', prefix: 'drought ', suffix: '.' },
              { type: 'TextPositionSelector', start: 9, end: 19 },
            ],
          },
        ],
      },
    ]);
    expect(log.some(({ sent }) => sent.endsWith('/api/annotations · the memory'))).toBe(true);
    expect(JSON.stringify(log)).not.toContain(HYPOTHESIS_KEY);
  });

  it('goes to a group that its reader chooses', async () => {
    const { hand, make } = open(1, [mark(1, 'moss')]);
    const target = make();
    const look = await target.look(STILL);
    expect(look.ok && [look.value.chosen, look.value.places.map(({ name }) => name)]).toEqual([
      '',
      ['Only you', 'Public', 'Ferns'],
    ]);
    await hand(target, 'fern2345');
    expect(service.annotations[0]).toMatchObject({
      group: 'fern2345',
      permissions: { read: ['group:fern2345'] },
    });
    expect(problemOf((await open(1, [mark(1, 'fern')]).hand(make(), 'gone')).failure)).toBe(
      'placeGone',
    );
  });

  it('gets nothing twice, and what was marked since; also where an answer was lost', async () => {
    const highlights = [mark(1, 'one', 1), mark(1, 'two', 5), mark(1, 'three', 9)];
    const { hand, make } = open(1, highlights);
    service.state.losesAfter = 2;
    expect(problemOf((await hand(make(), '')).failure)).toBe('unreachable');
    expect((await hand(make(), '')).counts.handed).toBe(1);
    expect((await hand(make(), '')).counts).toMatchObject({ handed: 0, there: 1 });
    highlights.push(mark(1, 'four', 20));
    expect((await hand(make(), '')).counts.handed).toBe(1);
    const words = service.annotations.map(({ target }) => target[0]?.selector[0]?.exact);
    expect(words).toEqual(['one', 'two', 'three', 'four']);
  });

  it('knows those of a page with hundreds', async () => {
    const highlights = Array.from({ length: 450 }, (_, at) => mark(1, `word ${at}`, at * 10));
    const { hand, make } = open(1, highlights);
    await hand(make(), '');
    await hand(make(), '');
    expect(service.annotations).toHaveLength(450);
  });

  it('each refusal is told', async () => {
    const refused = async (key?: string) => {
      const { hand, make } = open(1, [mark(1, 'moss')], key);
      return (await hand(make(), '')).failure;
    };
    expect(problemOf(await refused('another'))).toBe('badKey');
    service.state.busy = 1;
    expect(await refused()).toMatchObject({ problem: 'busy', detail: '7' });
    service.state.isDown = true;
    expect(problemOf(await refused())).toBe('unreachable');
  });
});

describe('Readwise', () => {
  let service: ReturnType<typeof readwise>;
  beforeEach(() => {
    service = readwise();
  });
  const open = (count: number, highlights: Highlight[], key = READWISE_KEY) => {
    const own = stage('readwise', count, highlights);
    const make = () =>
      createReadwise(keyedWire(own.wireOf(service.fetch), READWISE, `Token ${key}`));
    return { ...own, make };
  };

  it('gets the highlights with notes, title and address, in the order of the story; nothing twice', async () => {
    const { hand, make, log } = open(30, [
      withNote(mark(1, 'later', 90), 'Why?', DAY),
      mark(1, 'earlier', 5),
      mark(30, 'x'.repeat(9000)),
    ]);
    const target = make();
    expect((await target.look(STILL)).ok).toBe(true);
    service.state.losesAnswer = true;
    expect(problemOf((await hand(target)).failure)).toBe('unreachable');
    expect((await hand(target)).counts).toMatchObject({ handed: 2, empty: 28 });
    expect((await hand(target)).failure).toBeNull();
    const kept = [...service.kept.values()];
    expect(kept).toHaveLength(3);
    expect(kept[0]).toEqual({
      text: 'earlier',
      title: 'Moss story 1',
      source_url: 'https://news.example/moss/1',
      source_type: 'paper_trail',
      category: 'articles',
      location: 1,
      location_type: 'order',
      highlighted_at: '2026-01-02T00:00:00.000Z',
    });
    expect(kept[1]).toMatchObject({ text: 'later', note: 'Why?', location: 2 });
    expect(JSON.stringify(log)).not.toContain(READWISE_KEY);
  });

  it('each refusal is told', async () => {
    const refused = async (key?: string) => {
      const { hand, make } = open(1, [mark(1, 'moss')], key);
      return (await hand(make())).failure;
    };
    expect(problemOf(await refused('another'))).toBe('badKey');
    service.state.busy = 1;
    expect(await refused()).toMatchObject({ problem: 'busy', detail: '7' });
    service.state.isBroken = true;
    expect(await refused()).toMatchObject({ problem: 'refused', detail: '500' });
    service.state.isDown = true;
    expect(problemOf(await refused())).toBe('unreachable');
  });
});
