/** A library of every older version is opened by today's, whole, and is copied before it is changed. */
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { libraryOpener } from '../../../utils/library/database/database';
import { STEPS } from '../../../utils/library/database/steps';
import { makeHighlight } from '../../../utils/library/highlight';
import { createHighlightStore } from '../../../utils/library/highlight-store';

const names = ['steps-test-1', 'steps-test-2'];
afterEach(async () => {
  for (const { name } of await indexedDB.databases())
    if (name && names.some((one) => name.startsWith(one))) await deleteDB(name);
});

const story = 'https://news.example/moss';
const quote = (exact: string) =>
  makeHighlight(
    `${story}?utm_source=mail`,
    [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
    'yellow',
    new Date(Date.UTC(2026, 0, 1)),
  );

it.each(STEPS.slice(0, -1).map((_, at) => at + 1))(
  'from version %i to today’s',
  async (version) => {
    const name = `steps-test-${version}`;
    const old = await libraryOpener(name, STEPS.slice(0, version))();
    for (let at = 0; at < 450; at++) await old.put('highlights', quote(`passage ${at}`));
    old.close();
    const now = await libraryOpener(name)();
    expect(now.version).toBe(STEPS.length);
    expect([...now.objectStoreNames]).toEqual([
      'entries',
      'highlights',
      'pages',
      'postings',
      'unindexed',
    ]);
    expect(await now.count('highlights')).toBe(450);
    now.close();

    const copy = await openDB(`${name}-before-${version + 1}`);
    expect(await copy.count('highlights')).toBe(450);
    expect((await copy.getAll('highlights'))[0]?.target.source).toBe(`${story}?utm_source=mail`);
    copy.close();
  },
);

it('nothing is copied where nothing is changed', async () => {
  const [name = ''] = names;
  const listed = await createHighlightStore(libraryOpener(name), name).list(story);
  expect(listed.ok).toBe(true);
  const all = await indexedDB.databases();
  expect(all.some((one) => one.name?.startsWith(`${name}-before`))).toBe(false);
});
