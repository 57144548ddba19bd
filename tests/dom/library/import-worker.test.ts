/** A large file of references is read apart from the page: told how far, stopped on a press, every line accounted for. */
import { expect, it } from 'vitest';
import { readInWorker } from '../../../utils/library/import/import-client';

const SIZE = 50_000;
const file = Array.from({ length: SIZE }, (_, at) =>
  at % 10_000 === 5
    ? `@article{broken${at}, title={Moss`
    : `@article{k${at}, title={Moss ${at}}, author={Fern, Ada and Alga, Bo}, journal={Journal of Moss}, year=2020, volume=3, pages={1--5}, doi={10.5555/${at}}}`,
).join('\n');

it('of fifty thousand entries, five of them broken', { timeout: 180_000 }, async () => {
  const heard: number[] = [];
  const read = await readInWorker(file, (done) => heard.push(done), new AbortController().signal);
  if (!read.ok) throw new Error(read.failure.kind);
  expect(read.value.works).toHaveLength(SIZE - 5);
  expect(read.value.unread.map(({ line }) => line)).toEqual([6, 10_006, 20_006, 30_006, 40_006]);
  expect(heard.length).toBeGreaterThan(100);
  expect(heard).toEqual(heard.toSorted((one, other) => one - other));
});

it('ends with what went wrong where reading it throws', async () => {
  const none = 5 as unknown as string;
  const read = await readInWorker(none, () => {}, new AbortController().signal);
  expect(read).toEqual({ ok: false, failure: { kind: 'unfinished' } });
});

it('that was stopped before it was begun is not read', async () => {
  const read = await readInWorker(file, () => {}, AbortSignal.abort());
  expect(read).toEqual({ ok: false, failure: { kind: 'aborted' } });
});

it('is given up at once when the reader stops it', { timeout: 60_000 }, async () => {
  const stopping = new AbortController();
  let heard = 0;
  const read = await readInWorker(
    file,
    () => {
      heard++;
      stopping.abort();
    },
    stopping.signal,
  );
  expect(read).toEqual({ ok: false, failure: { kind: 'aborted' } });
  await new Promise((later) => setTimeout(later, 500));
  expect(heard).toBe(1);
});
