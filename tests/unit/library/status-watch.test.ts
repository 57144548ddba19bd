/** What is said of a kept paper whose record was looked at again. */
import { expect, it } from 'vitest';
import type { KeptPaper } from '../../../utils/library/entries/entry';
import { newsOf, refreshed } from '../../../utils/library/entries/status-watch';
import type { Paper } from '../../../utils/scholarly/types';
import { keptPaper, makeEntry } from '../../support/library';

const kept = (change: Partial<KeptPaper> = {}): KeptPaper => ({
  ...keptPaper('10.5555/moss'),
  ...change,
});
const found = (change: Partial<Paper> = {}): Paper => ({
  doi: '10.5555/moss',
  url: 'https://doi.org/10.5555/moss',
  csl: { id: 'x', type: 'article-journal', title: 'Moss', volume: '3' },
  status: 'no-notice',
  notices: [],
  source: { service: 'crossref', retrieved: '2026-02-02T00:00:00.000Z' },
  ...change,
});
const published = { relation: 'published', doi: '10.5555/journal' } as const;

it.each([
  ['a retraction', kept(), found({ status: 'retracted' }), 'retracted'],
  ['a correction', kept(), found({ status: 'corrected' }), 'corrected'],
  ['the version of record', kept(), found({ versions: [published] }), 'published'],
  ['a DOI that went live', kept({ checked: null, status: 'not-checked' }), found(), 'live'],
  ['nothing, where nothing is new', kept(), found(), null],
  [
    'nothing, where it is known',
    kept({ status: 'retracted' }),
    found({ status: 'retracted' }),
    null,
  ],
  [
    'nothing, where the version is known',
    kept({ versions: [published] }),
    found({ versions: [published] }),
    null,
  ],
] as const)('%s', (_, paper, record, kind) => {
  expect(newsOf(makeEntry({ id: 7, paper }), record)?.kind ?? null).toBe(kind);
});

it('a file’s works, never looked up before, are no news', () => {
  const paper = kept({ checked: null, status: 'not-checked' });
  expect(newsOf(makeEntry({ paper, stories: [] }), found())).toBeNull();
});

it('what is cited stays as it was kept, with what was missing in it', () => {
  const paper = kept({ checked: null });
  expect(refreshed(paper, found()).csl).toMatchObject({ title: paper.csl.title, volume: '3' });
  expect(refreshed(kept(), found()).csl).not.toHaveProperty('volume');
  expect(refreshed(paper, found({ status: 'concern' }))).toMatchObject({
    status: 'concern',
    checked: '2026-02-02T00:00:00.000Z',
  });
});
