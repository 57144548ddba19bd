/** Saving a story where it is read, and being told that it, or its paper, is kept. */
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { fail, succeed } from '../../../utils/failure';
import { libraryOpener } from '../../../utils/library/database/database';
import { createLibraryStore } from '../../../utils/library/entries/library-store';
import { makeHighlight } from '../../../utils/library/highlight';
import { storyKey } from '../../../utils/story/story-key';
import { draftOf, keptPaper } from '../../support/library';
import {
  control,
  find,
  makeHighlightStore,
  makeLibraryStore,
  makeReport,
  makeStory,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

let name = '';
let turn = 0;
const fresh = () => {
  name = `keep-test-${turn++}`;
  return createLibraryStore(libraryOpener(name), name);
};
afterEach(() => void deleteDB(name));

const all = { order: 'added', descending: true, facets: {}, words: '' } as const;
const entries = async (library: ReturnType<typeof fresh>) => {
  const listed = await library.list(all);
  const loaded = await library.load(listed.ok ? listed.value.ids : []);
  return loaded.ok ? loaded.value.flatMap((entry) => entry ?? []) : [];
};

describe('a story in the popup', () => {
  it('is saved with its paper by one press, and taken out by another', async () => {
    const library = fresh();
    const { root } = stage(<PopupApp />, { services: { library } });
    (await control('Saved', 'button').catch(() => control('Save to your library'))).click();
    await waitForWords('In your library since');
    await vi.waitFor(async () =>
      expect(await entries(library)).toMatchObject([
        { paper: { key: 'doi:10.5555/moss.2024.17', status: 'no-notice' }, stories: [{}] },
      ]),
    );
    expect(await problems(root)).toEqual([]);
    (await control('Saved')).click();
    await control('Save to your library');
    expect(await entries(library)).toEqual([]);
    (await control('Save to your library')).click();
    await control('Saved');
    expect(await entries(library)).toHaveLength(1);
  });

  it('keeps its tags when it is taken out and put back', async () => {
    const library = fresh();
    stage(<PopupApp />, { services: { library } });
    (await control('Save to your library')).click();
    await control('Saved');
    const [entry] = await entries(library);
    await library.edit([entry?.id ?? 0], (one) => ({ ...one, tags: ['mine'] }));
    (await control('Saved')).click();
    (await control('Save to your library')).click();
    await control('Saved');
    expect((await entries(library))[0]?.tags).toEqual(['mine']);
  });

  it('is kept as the reader corrected it', async () => {
    const library = fresh();
    const loadCorrections = vi.fn(async () => ({
      'doi:10.5555/moss.2024.17': { title: 'Put right' },
    }));
    stage(<PopupApp />, { services: { library, loadCorrections } });
    (await control('Save to your library')).click();
    await control('Saved');
    expect((await entries(library))[0]?.paper?.csl.title).toBe('Put right');
  });

  it('is put right in the library when its citation is put right afterwards', async () => {
    const library = fresh();
    const key = 'doi:10.5555/moss.2024.17';
    const known: Record<string, { title: string }> = {};
    const watching = new Map<string, () => void>();
    stage(<PopupApp />, {
      services: {
        library,
        loadCorrections: vi.fn(async () => known),
        watchCorrection: vi.fn((work: string, onChange) => {
          watching.set(work, () => onChange(known[work] ?? null));
          return () => {};
        }),
      },
    });
    (await control('Save to your library')).click();
    await control('Saved');
    await vi.waitFor(async () =>
      expect((await entries(library))[0]?.paper?.checked).not.toBeNull(),
    );
    known[key] = { title: 'Put right later' };
    await vi.waitFor(async () => {
      watching.get(key)?.();
      expect((await entries(library))[0]?.paper?.csl.title).toBe('Put right later');
    });
  });

  it('is told to be of a kept paper that another story told', async () => {
    const library = fresh();
    await library.save(draftOf('https://other.example/moss', keptPaper('10.5555/moss.2024.17')));
    stage(<PopupApp />, { services: { library } });
    await waitForWords(
      'This paper is in your library since January 1, 2026, with one other story.',
    );
    (await control('Save to your library')).click();
    await control('Saved');
    expect((await entries(library))[0]?.stories).toHaveLength(2);
  });

  it('is not saved in a private window, and says why', async () => {
    const library = makeLibraryStore({
      save: vi.fn(async () => fail({ kind: 'private-window' as const })),
    });
    stage(<PopupApp />, { services: { library } });
    (await control('Save to your library')).click();
    await waitForWords('This is a private window, where nothing is kept.');
  });
});

it.each([
  [false, 0],
  [true, 1],
])('what is read is noted only where the reader wants it (%s)', async (keepRead, times) => {
  const { services } = stage(<PopupApp />, { settings: { keepRead } });
  await control('Save to your library');
  await new Promise((settled) => setTimeout(settled, 50));
  expect(services.noteVisit).toHaveBeenCalledTimes(times);
  expect(JSON.stringify(vi.mocked(services.noteVisit).mock.lastCall ?? '')).not.toContain(
    'passes the memory on',
  );
});

describe('a story on the full page', () => {
  it('says since when it is kept and how many words are marked, and is saved by a key', async () => {
    const library = fresh();
    const key = storyKey(makeStory());
    const marked = makeHighlight(
      key,
      [
        { type: 'TextQuoteSelector', exact: 'drought', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: 7 },
      ],
      'yellow',
      new Date(),
    );
    stage(<ReaderApp />, {
      services: {
        library,
        highlights: makeHighlightStore([marked]),
        readPage: vi.fn(async () => succeed(makeReport())),
      },
    });
    const button = await find('[data-part="keep"]');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
    await vi.waitFor(() => expect(button.ariaPressed).toBe('true'));
    await vi.waitFor(async () =>
      expect(seen(await find('[data-part="kept"]'))).toMatch(
        /^In your library since .*, 1 highlight\./,
      ),
    );
  });

  it('says it above the story, and never over its text', async () => {
    const library = fresh();
    await library.save(draftOf('https://news.example/moss', keptPaper('10.5555/moss.2024.17')));
    stage(<ReaderApp />, {
      services: { library, readPage: vi.fn(async () => succeed(makeReport())) },
    });
    const kept = await find('[data-part="kept"]');
    const goesAlong = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).position === 'sticky' || goesAlong(element.parentElement));
    expect(goesAlong(kept)).toBe(false);
  });
});
