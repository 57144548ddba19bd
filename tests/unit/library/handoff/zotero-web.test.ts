import { beforeEach, expect, it } from 'vitest';
import type { Failure } from '../../../../utils/failure';
import { handOn } from '../../../../utils/library/handoff/hand-on';
import { webWire } from '../../../../utils/library/handoff/zotero/web-wire';
import { createZoteroWeb } from '../../../../utils/library/handoff/zotero/zotero-web';
import { WEB_KEY, webZotero } from '../../../fixtures/zotero/web-stand-in';
import { FILES, manyEntries, meansFor, memoryStore } from '../../../support/handing';

const STILL = new AbortController().signal;
let web: ReturnType<typeof webZotero>;
beforeEach(() => {
  web = webZotero();
});

function stage(count = 1, key = WEB_KEY, place = 'users/0') {
  const { entries, pages } = manyEntries(count);
  const memory = memoryStore();
  const waits: number[] = [];
  const wire = { fetch: web.fetch, now: () => new Date(), log: async () => {} };
  const wait = async (ms: number) => void waits.push(Math.round(ms / 1000));
  const target = createZoteroWeb(webWire(wire, key, wait), FILES);
  const hand = () =>
    handOn(
      {
        target: 'zotero-web',
        ids: entries.map(({ id }) => id),
        options: { place, snapshots: true, books: false, openCopies: false },
        time: '2026-02-01T00:00:00.000Z',
      },
      target,
      meansFor(entries, pages, [], memory.store),
      { signal: STILL, onProgress: () => {}, onAsking: () => {} },
    );
  return { ...memory, target, hand, waits };
}

const problemOf = (failure: Failure | null) =>
  failure?.kind === 'program' ? failure.problem : (failure?.kind ?? null);

it('brings paper and story as related items, without files, and nothing twice', async () => {
  const { hand } = stage(40);
  const { counts, failure } = await hand();
  expect(failure).toBeNull();
  expect(counts.handed).toBe(40);
  expect(web.top()).toHaveLength(80);
  const paper = web.top().find(({ data }) => data.title === 'Moss paper 1');
  const story = web.top().find(({ data }) => data.title === 'Moss story 1');
  expect(paper?.data.relations).toEqual({
    'dc:relation': [`http://zotero.org/users/815/items/${story?.key}`],
  });
  expect([...web.items.values()].some(({ data }) => data.itemType === 'attachment')).toBe(false);
  expect((await hand()).counts).toMatchObject({ handed: 0, there: 40 });
  // Another browser of the reader's finds them there.
  expect((await stage(40).hand()).counts).toMatchObject({ handed: 0, there: 40 });
  expect(web.top()).toHaveLength(80);
});

it('sends again what may have been lost, and it is there once', async () => {
  const { hand } = stage(3);
  web.state.losesAnswer = true;
  expect(problemOf((await hand()).failure)).toBe('unreachable');
  expect((await hand()).counts.handed).toBe(3);
  expect(web.top()).toHaveLength(6);
});

it('brings them into a group that the key may write to, and looks there for what was changed', async () => {
  const { hand, target, handed } = stage(2, WEB_KEY, 'groups/77');
  const look = await target.look(STILL);
  expect(look.ok && look.value.places.map(({ id, name }) => [id, name])).toEqual([
    ['users/0', 'Zotero on the web'],
    ['users/0/collections/FERNS234', 'Ferns'],
    ['groups/77', 'Reading group'],
  ]);
  expect((await hand()).counts.handed).toBe(2);
  expect(new Set(web.top().map(({ library }) => library))).toEqual(new Set(['groups/77']));
  const paper = web.top().find(({ data }) => data.title === 'Moss paper 1');
  expect(JSON.stringify(paper?.data.relations)).toContain('http://zotero.org/groups/77/items/');
  const [record] = [...handed.values()];
  expect(record && (await target.check(record, STILL))).toEqual({
    ok: true,
    value: { kind: 'same' },
  });
  web.state.mayWriteGroup = false;
  expect(problemOf((await stage(1, WEB_KEY, 'groups/77').hand()).failure)).toBe('readOnly');
});

it('waits as long as it is asked to, once; longer it leaves to the reader', async () => {
  const { hand, waits } = stage();
  web.state.busy = 1;
  web.state.retryAfter = '3';
  web.state.backoff = '5';
  expect((await hand()).counts.handed).toBe(1);
  expect(waits[0]).toBe(3);
  expect(waits.slice(1).every((seconds) => seconds === 5)).toBe(true);
  web.state.busy = 1;
  web.state.retryAfter = '600';
  const refused = await stage().hand();
  expect(refused.failure).toMatchObject({ problem: 'busy', detail: '600' });
});

it('says that the key is nobody’s, may not write, or that nothing answers', async () => {
  expect(problemOf((await stage(1, 'another').hand()).failure)).toBe('badKey');
  web.state.mayWrite = false;
  web.state.mayWriteGroup = false;
  expect(problemOf((await stage().hand()).failure)).toBe('readOnly');
  expect(await stage().target.look(STILL)).toMatchObject({ ok: true, value: { chosen: null } });
  web.state.isDown = true;
  expect(problemOf((await stage().hand()).failure)).toBe('unreachable');
});

it('tells later what was changed there', async () => {
  const { hand, handed, target } = stage();
  await hand();
  const [record] = [...handed.values()];
  if (!record?.remote) throw new Error('no record');
  const item = web.items.get(record.remote.key);
  if (item) item.data.title = 'Another title';
  expect(await target.check(record, STILL)).toEqual({
    ok: true,
    value: { kind: 'changed', fields: ['title'] },
  });
});
