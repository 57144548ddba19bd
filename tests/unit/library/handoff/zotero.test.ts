import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../../utils/failure';
import { handOn } from '../../../../utils/library/handoff/hand-on';
import type { Job } from '../../../../utils/library/handoff/handed-store';
import type { SendOptions, Target } from '../../../../utils/library/handoff/target';
import { zoteroWire } from '../../../../utils/library/handoff/zotero/wire';
import { createZotero } from '../../../../utils/library/handoff/zotero/zotero';
import { zoteroItem } from '../../../../utils/library/handoff/zotero/zotero-item';
import { makeHighlight, withNote } from '../../../../utils/library/highlight';
import type { RequestLogEntry } from '../../../../utils/scholarly/types';
import { type StandIn, startZotero } from '../../../fixtures/zotero/stand-in';
import { FILES, manyEntries, meansFor, memoryStore, zoteroAt } from '../../../support/handing';
import { keptPaper } from '../../../support/library';

const OPTIONS: SendOptions = { place: null, snapshots: true, books: false, openCopies: false };
const STILL = new AbortController().signal;

let zotero: StandIn;
beforeEach(async () => {
  zotero = await startZotero();
});
afterEach(async () => {
  await zotero.stop();
});

const problemOf = (failure: Failure | null) =>
  failure?.kind === 'program' ? failure.problem : (failure?.kind ?? null);

function stage(count = 1) {
  const { entries, pages } = manyEntries(count);
  const story = 'https://news.example/moss/1';
  const quote = { exact: 'passes the memory on', prefix: 'drought ', suffix: '.' };
  const highlights = [
    withNote(
      makeHighlight(
        story,
        [
          { type: 'TextQuoteSelector', ...quote },
          { type: 'TextPositionSelector', start: 34, end: 54 },
        ],
        'green',
        new Date('2026-01-02'),
      ),
      'Three generations?',
      new Date('2026-01-02'),
    ),
  ];
  const memory = memoryStore();
  const means = meansFor(entries, pages, highlights, memory.store);
  const at = zoteroAt(() => zotero.port);
  const job = (change: Partial<SendOptions> = {}): Job => ({
    target: 'zotero',
    ids: entries.map(({ id }) => id),
    options: { ...OPTIONS, ...change },
    time: '2026-02-01T00:00:00.000Z',
  });
  const steps: number[] = [];
  const hand = (target: Target = at.make(), change: Partial<SendOptions> = {}, signal = STILL) =>
    handOn(job(change), target, means, {
      signal,
      onProgress: (done) => steps.push(done),
      onAsking: () => {},
    });
  return { ...memory, ...at, entries, hand, steps };
}

const byTitle = (title: string) => zotero.top().find(({ data }) => data.title === title);

describe('handing on to Zotero by its API', () => {
  it('brings paper and story as related items, with tags, note, snapshot and marks in it', async () => {
    const { hand } = stage();
    // Zotero tells its account by an item that is there.
    zotero.items.set('AAAA2222', {
      key: 'AAAA2222',
      version: 1,
      library: 'users/0',
      data: { title: 'Old' },
    });
    const { counts, failure } = await hand(undefined, { place: 'users/0/collections/FERNS234' });
    expect(failure).toBeNull();
    expect(counts).toMatchObject({ handed: 1, there: 0, unsure: 0 });
    const paper = byTitle('Moss paper 1');
    const story = byTitle('Moss story 1');
    expect(paper?.data).toMatchObject({
      itemType: 'journalArticle',
      publicationTitle: 'Journal of Moss',
      DOI: '10.5555/moss.1',
      date: '2024-03-04',
      creators: [{ creatorType: 'author', firstName: 'Ada', lastName: 'Fern' }],
      tags: [{ tag: 'fern' }],
      collections: ['FERNS234'],
      relations: { 'dc:relation': [`http://zotero.org/users/4711/items/${story?.key}`] },
    });
    expect(story?.data).toMatchObject({
      itemType: 'webpage',
      relations: { 'dc:relation': [`http://zotero.org/users/4711/items/${paper?.key}`] },
    });
    const [note] = zotero.childrenOf(paper?.key ?? '');
    expect(note?.data).toMatchObject({ itemType: 'note', note: '<p>Read again.</p>' });
    const [snapshot] = zotero.childrenOf(story?.key ?? '');
    expect(snapshot?.data).toMatchObject({ itemType: 'attachment', contentType: 'text/html' });
    expect(zotero.files.get(snapshot?.key ?? '')?.bytes.toString()).toContain(
      'passes the memory on',
    );
    const [mark] = zotero.childrenOf(snapshot?.key ?? '');
    expect(mark?.data).toMatchObject({
      annotationType: 'highlight',
      annotationText: 'passes the memory on',
      annotationComment: 'Three generations?',
      annotationSortIndex: '0000034',
    });
    expect(JSON.parse(String(mark?.data.annotationPosition))).toEqual({
      type: 'TextQuoteSelector',
      exact: 'passes the memory on',
      prefix: 'drought ',
      suffix: '.',
    });
  });

  it('brings the story as a book too, where that is asked for', async () => {
    const { hand } = stage();
    expect((await hand(undefined, { books: true })).failure).toBeNull();
    const story = byTitle('Moss story 1');
    const children = zotero.childrenOf(story?.key ?? '');
    const book = children.find(({ data }) => data.contentType === 'application/epub+zip');
    expect(book?.data).toMatchObject({
      title: 'Moss story 1 (EPUB)',
      filename: 'Moss story 1.epub',
    });
    expect(
      zotero.files
        .get(book?.key ?? '')
        ?.bytes.subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(zotero.files.get(book?.key ?? '')?.name).toBe('Moss story 1.epub');
  });

  it('asks in Zotero once, and never again where that was always', async () => {
    const { hand } = stage();
    await hand();
    await hand();
    expect(zotero.asked.filter((one) => one.includes('authorize'))).toHaveLength(1);
  });

  it('sends nothing twice', async () => {
    const { hand } = stage(12);
    await hand();
    const before = zotero.items.size;
    const { counts } = await hand();
    expect(counts).toMatchObject({ handed: 0, there: 12 });
    expect(zotero.items.size).toBe(before);
  });

  it('finds what its reader had in Zotero before, and sends it not', async () => {
    zotero.items.set('HERE2345', {
      key: 'HERE2345',
      version: 7,
      library: 'users/0',
      data: {
        itemType: 'journalArticle',
        title: 'Moss paper',
        DOI: 'https://doi.org/10.5555/MOSS.1',
      },
    });
    const { hand, handed } = stage();
    expect((await hand()).counts).toMatchObject({ handed: 0, there: 1 });
    expect([...handed.values()][0]?.remote).toMatchObject({ library: 'users/0', key: 'HERE2345' });
    expect(zotero.asked.filter((one) => one.startsWith('POST /api'))).toEqual([]);
  });

  it('hands on a long list, tells how far, and goes on where Zotero was killed: nothing twice', async () => {
    const { hand, make, steps, handed } = stage(150);
    zotero.state.endsAfter = 175;
    const cut = await hand(make());
    expect(problemOf(cut.failure)).toBe('brokeOff');
    expect(cut.counts.handed).toBeGreaterThan(50);
    await zotero.start();
    const { counts, failure } = await hand(make());
    expect(failure).toBeNull();
    expect(cut.counts.handed + counts.handed).toBe(150);
    const titles = zotero.top().map(({ data }) => data.title);
    expect(titles.toSorted()).toEqual(
      Array.from({ length: 150 }, (_, at) => [`Moss paper ${at + 1}`, `Moss story ${at + 1}`])
        .flat()
        .toSorted(),
    );
    expect(handed.size).toBe(150);
    expect(steps.at(-1)).toBe(1);
    for (const { key } of zotero.top().filter(({ data }) => String(data.title).includes('story'))) {
      const [snapshot, ...others] = zotero.childrenOf(key);
      expect(others).toEqual([]);
      expect(zotero.files.has(snapshot?.key ?? '')).toBe(true);
    }
  });

  it('stops on a press and keeps what is left', async () => {
    const { hand, job } = stage(100);
    const stop = new AbortController();
    const target = stage(1).make();
    const running = hand(
      {
        ...target,
        send: async (...sent) => {
          const done = await target.send(...sent);
          if (zotero.top().length > 60) stop.abort();
          return done;
        },
      },
      {},
      stop.signal,
    );
    const { failure, counts } = await running;
    expect(failure).toEqual({ kind: 'aborted' });
    expect(counts.handed).toBeLessThan(100);
    expect(job()?.ids).toHaveLength(100);
  });

  it('with an access for one change sends all but files in it, and the marks as a note', async () => {
    zotero.state.answer = 'once';
    const { hand } = stage();
    expect((await hand()).failure).toBeNull();
    const paper = byTitle('Moss paper 1');
    const [note] = zotero.childrenOf(paper?.key ?? '');
    expect(note?.data.note).toContain('<blockquote><p>passes the memory on</p></blockquote>');
    expect([...zotero.items.values()].some(({ data }) => data.itemType === 'attachment')).toBe(
      false,
    );
  });

  it('says that the one change is made where more is left', async () => {
    zotero.state.answer = 'once';
    const { hand } = stage(60);
    const { failure, counts } = await hand();
    expect(problemOf(failure)).toBe('allowedOnce');
    expect(counts.handed).toBeGreaterThan(0);
  });

  it('tells later what was changed there, and what is gone', async () => {
    const { hand, handed, make } = stage();
    await hand();
    const [record] = [...handed.values()];
    const target = make();
    if (!record?.remote) throw new Error('no record');
    expect(await target.check(record, STILL)).toEqual({ ok: true, value: { kind: 'same' } });
    zotero.change(record.remote.key, { title: 'Moss paper one', tags: [{ tag: 'moss' }] });
    expect(await target.check(record, STILL)).toEqual({
      ok: true,
      value: { kind: 'changed', fields: ['title', 'tags'] },
    });
    zotero.items.delete(record.remote.key);
    expect(await target.check(record, STILL)).toEqual({ ok: true, value: { kind: 'gone' } });
  });

  it('relates nothing where Zotero has no account, and names the story in the note', async () => {
    zotero.state.hasAccount = false;
    const { hand } = stage();
    expect((await hand()).failure).toBeNull();
    const [note] = zotero.childrenOf(byTitle('Moss paper 1')?.key ?? '');
    expect(note?.data.note).toContain('<a href="https://news.example/moss/1">Moss story 1</a>');
  });
});

describe('handing on to Zotero as browsers always could', () => {
  beforeEach(() => {
    zotero.state.version = '8.0.4';
    zotero.state.isApiOn = false;
  });

  it('brings the paper with the reader’s tags, the story as note, link and snapshot, to the place chosen', async () => {
    const { hand } = stage();
    const { failure, counts } = await hand(undefined, {
      place: 'C3',
      books: true,
      openCopies: true,
    });
    expect(failure).toBeNull();
    expect(counts.handed).toBe(1);
    const [paper, ...others] = zotero.top();
    expect(others).toEqual([]);
    expect(paper?.data).toMatchObject({
      itemType: 'journalArticle',
      title: 'Moss paper 1',
      tags: [{ tag: 'fern' }],
      collections: ['FERNS234'],
    });
    const children = zotero.childrenOf(paper?.key ?? '');
    expect(
      children.map(({ data }) => (data.itemType === 'note' ? 'note' : data.contentType)),
    ).toEqual(['note', 'text/html', 'application/epub+zip', 'application/pdf']);
    expect(children[0]?.data.note).toContain(
      '<a href="https://news.example/moss/1">Moss story 1</a>',
    );
    expect(children[0]?.data.note).toContain('passes the memory on');
  });

  it('goes on after a kill: what is not sure to have arrived is said, and not sent again', async () => {
    const { hand, make, handed } = stage(150);
    zotero.state.endsAfter = 60;
    const cut = await hand(make());
    expect(problemOf(cut.failure)).toBe('brokeOff');
    expect(cut.counts.handed).toBe(60);
    await zotero.start();
    const { counts, failure } = await hand(make());
    expect(failure).toBeNull();
    expect(counts).toMatchObject({ there: 60, unsure: 1, handed: 89 });
    const titles = zotero.top().map(({ data }) => data.title);
    expect(titles).toHaveLength(150);
    expect(new Set(titles).size).toBe(150);
    expect([...handed.values()].filter(({ state }) => state === 'unsure')).toHaveLength(1);
  });

  it('where the API can be read, looks whether what was on its way has arrived', async () => {
    zotero.state.isApiOn = true;
    const { hand, make } = stage(20);
    zotero.state.endsAfter = 11;
    expect(problemOf((await hand(make())).failure)).toBe('brokeOff');
    await zotero.start();
    const { counts } = await hand(make());
    expect(counts).toMatchObject({ unsure: 0 });
    const titles = zotero.top().map(({ data }) => data.title);
    expect(new Set(titles).size).toBe(20);
    expect(titles).toHaveLength(20);
  });

  it('knows by its session what came while nobody heard the answer', async () => {
    const { hand, make } = stage(1);
    const target = make();
    await target.look(STILL);
    // The answer is lost on the way, Zotero runs on.
    const original = globalThis.fetch;
    globalThis.fetch = (async (url: string, init: RequestInit) => {
      const answered = await original(url, init);
      if (String(url).endsWith('saveItems')) throw new TypeError('lost');
      return answered;
    }) as typeof fetch;
    const lost = await hand(target);
    globalThis.fetch = original;
    expect(problemOf(lost.failure)).toBe('brokeOff');
    expect((await hand(target)).counts).toMatchObject({ handed: 1, unsure: 0 });
    expect(zotero.top()).toHaveLength(1);
  });
});

describe('what Zotero refuses', () => {
  const refusal = async (target?: Target, change: Partial<SendOptions> = {}) => {
    const { hand } = stage();
    const { failure, counts } = await hand(target, change);
    expect(counts.handed).toBe(0);
    return problemOf(failure);
  };

  it('is not running when it is looked for anew after its end', async () => {
    const target = stage().make();
    expect((await target.look(STILL)).ok).toBe(true);
    await zotero.stop();
    const again = await target.look(STILL);
    expect(!again.ok && problemOf(again.failure)).toBe('absent');
    await zotero.start();
  });

  it('is told where it is not running', async () => {
    await zotero.stop();
    expect(await refusal()).toBe('absent');
    await zotero.start();
  });

  it('is told where another program has its port', async () => {
    zotero.state.isStranger = true;
    expect(await refusal()).toBe('stranger');
  });

  it('is told where its reader denied it, and asked once too often', async () => {
    zotero.state.answer = 'deny';
    expect(await refusal()).toBe('denied');
    zotero.state.authorisations = 0;
    expect(await refusal()).toBe('busy');
  });

  it('is told for how long it is busy in seconds, whatever it says of that', async () => {
    zotero.state.authorisations = 0;
    const detail = async (said: string) => {
      zotero.state.retryAfter = said;
      const { failure } = await stage().hand();
      return failure?.kind === 'program' ? failure.detail : null;
    };
    expect(await detail('42')).toBe('42');
    expect(await detail(`soon, ${'very '.repeat(500)}soon`)).toBe('60');
    expect(Number(await detail(new Date(Date.now() + 90_000).toUTCString()))).toBeGreaterThan(60);
  });

  it('is told of a library that may only be read', async () => {
    zotero.state.isGroupEditable = false;
    expect(await refusal(undefined, { place: 'groups/77' })).toBe('readOnly');
    zotero.state.selected = 'L2';
    zotero.state.isApiOn = false;
    expect(await refusal()).toBe('readOnly');
    const look = await zoteroAt(() => zotero.port)
      .make()
      .look(STILL);
    expect(look).toMatchObject({ ok: true, value: { chosen: null, readOnly: 'Reading group' } });
  });

  it('is told of a place that is gone', async () => {
    zotero.state.isApiOn = false;
    expect(await refusal(undefined, { place: 'C99' })).toBe('placeGone');
  });

  it('is told where another library was opened meanwhile', async () => {
    const { make } = zoteroAt(() => zotero.port);
    const target = make();
    await target.look(STILL);
    zotero.state.serverId = 'another';
    expect(await refusal(target)).toBe('otherLibrary');
  });

  it('is that it takes more only once a switch is on', async () => {
    zotero.state.isApiOn = false;
    const look = await zoteroAt(() => zotero.port)
      .make()
      .look(STILL);
    expect(look).toMatchObject({ ok: true, value: { missing: 'switch', chosen: 'L1' } });
  });

  it('costs no item where a library takes no files', async () => {
    zotero.state.areFilesEditable = false;
    expect((await stage().hand()).counts.handed).toBe(1);
    zotero.state.isApiOn = false;
    expect((await stage().hand()).counts.handed).toBe(1);
  });
});

it('no request leaves before it stands in the log', async () => {
  const { entries, pages } = manyEntries(1);
  const steps: string[] = [];
  const wire = {
    fetch: (async () => {
      steps.push('sent');
      throw new TypeError('nobody there');
    }) as typeof fetch,
    now: () => new Date(),
    log: async ({ failure }: RequestLogEntry) => {
      await Promise.resolve();
      steps.push(String(failure));
    },
  };
  const target = createZotero({
    askZotero: zoteroWire(wire),
    files: FILES,
    loadKey: async () => null,
    saveKey: async () => {},
  });
  await handOn(
    { target: 'zotero', ids: [1], options: OPTIONS, time: '2026-02-01T00:00:00.000Z' },
    target,
    meansFor(entries, pages, [], memoryStore().store),
    { signal: STILL, onProgress: () => {}, onAsking: () => {} },
  );
  expect(steps).toEqual(['unfinished', 'sent', 'unreachable']);
});

it('an answer without end is given up', async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
  });
  const asked = zoteroWire({
    fetch: (async () =>
      new Response(endless, { headers: { 'X-Zotero-Version': '10.0.1' } })) as typeof fetch,
    now: () => new Date(),
    log: async () => {},
  });
  expect(await asked('/api/', { signal: STILL })).toMatchObject({
    ok: false,
    failure: { problem: 'tooLong' },
  });
});

it('every request to Zotero is in the log, with its outcome', async () => {
  const { hand, log } = stage();
  await hand();
  const ended = log.filter(({ failure }) => failure === null);
  expect(
    ended.map(({ sent }) => sent.replace('http://127.0.0.1:23119', '').split(' · ')[0]),
  ).toEqual(zotero.asked.map((one) => one.replace(/^GET /, '')));
  expect(log.some(({ sent }) => sent.endsWith('/items · Moss paper 1'))).toBe(true);
  expect(zotero.cut).toEqual([]);
});

it('what Zotero has no field for stands in its Extra', () => {
  const { csl } = keptPaper('10.5555/report.1', {
    type: 'report',
    PMID: '123',
    publisher: 'Moss Institute',
  });
  expect(zoteroItem(csl)).toMatchObject({
    itemType: 'report',
    institution: 'Moss Institute',
    extra: 'DOI: 10.5555/report.1\nPMID: 123\nContainer title: Journal of Moss',
  });
});
