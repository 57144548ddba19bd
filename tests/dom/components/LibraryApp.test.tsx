/** The library's page: listed, found, narrowed, chosen, changed and taken back, by keys alone as well. */
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/LibraryApp';
import type { CitationService } from '../../../utils/browser/citation-service';
import { fail, succeed } from '../../../utils/failure';
import { libraryOpener } from '../../../utils/library/database/database';
import { openings } from '../../../utils/library/database/opening';
import {
  createLibraryStore,
  type LibraryStore,
} from '../../../utils/library/entries/library-store';
import { makeHighlight, withNote } from '../../../utils/library/highlight';
import type { CslItem, Paper } from '../../../utils/scholarly/types';
import type { CiteChoices } from '../../../utils/settings';
import { draftOf, keptPaper, keptStory, makeEntry } from '../../support/library';
import {
  asCited,
  control,
  find,
  makeHighlightStore,
  makeLibraryStore,
  PAPER,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

let name = '';
let turn = 0;
let library: LibraryStore;
beforeEach(async () => {
  await page.viewport(1280, 900);
  name = `library-app-${turn++}`;
  library = createLibraryStore(libraryOpener(name), name);
});
afterEach(() => void deleteDB(name));

const save = async (at: number, title: string, text = 'Moss grows.') => {
  const saved = await library.save(
    draftOf(
      `https://news.example/${at}`,
      keptPaper(`10.5555/${at}`, { title }),
      text,
      new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
    ),
  );
  if (!saved.ok) throw new Error(saved.failure.kind);
};
const titles = () =>
  [...document.querySelectorAll('.entry-row__title')].map((title) => seen(title));
const titlesAre = (wanted: string[]) => vi.waitFor(() => expect(titles()).toEqual(wanted));
const search = async (words: string) => {
  const field = await find<HTMLInputElement>('[data-part="search"]');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the library', () => {
  it('says what to do while it is empty', async () => {
    const { root } = stage(<LibraryApp />, { services: { library } });
    await waitForWords('Your library is empty.');
    expect(await problems(root)).toEqual([]);
  });

  it('lists the newest first, finds by words, and says so where nothing fits', async () => {
    await save(1, 'Moss remembers', 'Neutrophils escort clusters.');
    await save(2, 'Ferns forget');
    const { root } = stage(<LibraryApp />, { services: { library } });
    await titlesAre(['Ferns forget', 'Moss remembers']);
    expect(await problems(root)).toEqual([]);
    await search('neutro');
    await titlesAre(['Moss remembers']);
    await search('nuetrophils');
    await waitForWords('Nothing was found for “nuetrophils”. These entries have “neutrophils”.');
    await search('zebra');
    await waitForWords('No story or paper in your library fits.');
    (await control('Show everything')).click();
    await titlesAre(['Ferns forget', 'Moss remembers']);
  });

  it('calls a work without a title by its DOI, its story or its address', async () => {
    const paper = (csl: CslItem) => ({ ...keptPaper('10.5555/x'), key: csl.id, csl });
    const works = [
      paper({ id: 'doi', type: 'article-journal', DOI: '10.5555/1::aid<2>' }),
      paper({ id: 'url', type: 'webpage', URL: 'https://moss.example/letter' }),
      paper({ id: 'told', type: 'article-journal' }),
      paper({ id: 'letter', type: 'personal_communication', author: [{ family: 'Fern' }] }),
    ];
    const entries = works.map((work, at) => ({
      ...makeEntry({ paper: work, added: new Date(Date.UTC(2026, 0, 9 - at)).toISOString() }),
      stories: at === 2 ? [keptStory('https://news.example/told')] : [],
    }));
    await library.merge(entries, []);
    stage(<LibraryApp />, { services: { library } });
    await titlesAre([
      '10.5555/1::aid<2>',
      'https://moss.example/letter',
      'A story at https://news.example/told',
      'Without a title',
    ]);
    document.querySelector<HTMLElement>('.entry-row__words')?.click();
    const details = await find('[data-part="entry"]');
    expect(seen(details.querySelector('h2') ?? details)).toBe('10.5555/1::aid<2>');
  });

  it('shows what another window saves at once', async () => {
    stage(<LibraryApp />, { services: { library } });
    await waitForWords('Your library is empty.');
    await save(1, 'Moss remembers');
    await titlesAre(['Moss remembers']);
  });

  it('is listed once more, not each time, when it changes often while it is being listed', async () => {
    type Answer = (listed: Awaited<ReturnType<LibraryStore['list']>>) => void;
    const answers: Answer[] = [];
    const list = vi.fn(() => new Promise<Parameters<Answer>[0]>((answer) => answers.push(answer)));
    const changed: (() => void)[] = [];
    const watch: LibraryStore['watch'] = (onChange) => {
      changed.push(onChange);
      return () => {};
    };
    stage(<LibraryApp />, { services: { library: makeLibraryStore({ list, watch }) } });
    await vi.waitFor(() => expect(list).toHaveBeenCalledTimes(1));
    for (let change = 0; change < 20; change++) {
      for (const tell of changed) tell();
      await new Promise(requestAnimationFrame);
    }
    expect(list).toHaveBeenCalledTimes(1);
    answers[0]?.(succeed({ ids: [], instead: [] }));
    await vi.waitFor(() => expect(list).toHaveBeenCalledTimes(2));
    answers[1]?.(succeed({ ids: [], instead: [] }));
    await waitForWords('Your library is empty.');
    // The last change may have been heard during the second.
    expect(list.mock.calls.length).toBeLessThan(4);
  });

  it('makes no more rows than are in sight, however many there are', async () => {
    for (let at = 0; at < 60; at++) await save(at, `Paper ${at}`);
    stage(<LibraryApp />, { services: { library } });
    await vi.waitFor(() => expect(titles().length).toBeGreaterThan(3));
    const list = await find('[data-part="entries"]');
    list.focus();
    await userEvent.keyboard('{End}');
    await vi.waitFor(() => expect(titles()).toContain('Paper 0'), { timeout: 5000 });
    expect(document.querySelectorAll('.entry-row').length).toBeLessThan(40);
    expect(document.querySelector('[aria-posinset="60"]')?.getAttribute('aria-setsize')).toBe('60');
  });

  it('is worked by keys alone: choose, remove, undo, open, back', async () => {
    await save(1, 'Moss remembers');
    await save(2, 'Ferns forget');
    await save(3, 'Lichens last');
    const { root } = stage(<LibraryApp />, { services: { library } });
    await titlesAre(['Lichens last', 'Ferns forget', 'Moss remembers']);
    (await find('[data-part="entries"]')).focus();
    await userEvent.keyboard('{ArrowDown} ');
    await waitForWords('1 chosen');
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await waitForWords('2 chosen');
    expect(await problems(root)).toEqual([]);
    await userEvent.keyboard('{Delete}');
    await waitForWords('2 entries are removed. Their highlights stay.');
    await titlesAre(['Lichens last']);
    await userEvent.keyboard('z');
    await titlesAre(['Lichens last', 'Ferns forget', 'Moss remembers']);
    (await find('[data-part="entries"]')).focus();
    await userEvent.keyboard('{Home}{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-part')).toBe('entry'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('data-part')).toBe('entries'),
    );
  });

  it('says of all that are chosen only what was done to them, one that cannot be read among them', async () => {
    await save(1, 'Moss remembers');
    await save(2, 'Ferns forget');
    const raw = await openDB(name);
    await raw.put('entries', { ...(await raw.get('entries', 1)), entry: 'torn' });
    raw.close();
    stage(<LibraryApp />, { services: { library } });
    await waitForWords('This entry cannot be read.');
    (await find('[data-part="entries"]')).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await waitForWords('2 chosen');
    (await control('Mark as read')).click();
    await waitForWords('1 entry is marked as read.');
    (await find('[data-part="entries"]')).focus();
    await userEvent.keyboard('{Delete}');
    await waitForWords('2 entries are removed.');
    await waitForWords('Your library is empty.');
    await userEvent.keyboard('z');
    await waitForWords('This entry cannot be read.');
  });

  it('keeps the focus where the last entry goes: the way back is the next key', async () => {
    await save(1, 'Moss remembers');
    stage(<LibraryApp />, { services: { library } });
    await titlesAre(['Moss remembers']);
    (await find('[data-part="entries"]')).focus();
    await userEvent.keyboard('{Delete}');
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('data-part')).toBe('undo-last'),
    );
    await userEvent.keyboard('{Enter}');
    await titlesAre(['Moss remembers']);
  });

  it.each(['ltr', 'rtl'])(
    'shows an entry beside the list no wider than its room, %s',
    async (dir) => {
      await save(1, 'Moss remembers');
      const { root } = stage(<LibraryApp />, { services: { library } });
      root.dir = dir;
      await titlesAre(['Moss remembers']);
      document.querySelector<HTMLElement>('.entry-row__words')?.click();
      const details = await find('[data-part="entry"]');
      await waitForWords('Moss remembers [apa', () => details);
      (await control('Edit')).click();
      await find('[data-part="edit-work"]');
      expect(details.scrollWidth).toBe(details.clientWidth);
    },
  );

  it('says no longer that an entry is removed once it is back', async () => {
    await save(1, 'Moss remembers');
    stage(<LibraryApp />, { services: { library } });
    await titlesAre(['Moss remembers']);
    document.querySelector<HTMLElement>('.entry-row__words')?.click();
    (await control('Remove')).click();
    await waitForWords('1 entry is removed.');
    await save(2, 'Ferns forget');
    await titlesAre(['Ferns forget']);
    await waitForWords('1 entry is removed.');
    await save(1, 'Moss remembers');
    await titlesAre(['Ferns forget', 'Moss remembers']);
    await vi.waitFor(() => expect(document.querySelector('[data-part="undo"]')).toBeNull());
  });

  it('tags, notes and marks an entry, and narrows to what was tagged', async () => {
    await save(1, 'Moss remembers');
    await save(2, 'Ferns forget');
    const { root } = stage(<LibraryApp />, { services: { library } });
    await titlesAre(['Ferns forget', 'Moss remembers']);
    document.querySelectorAll<HTMLElement>('.entry-row__words')[1]?.click();
    const details = await find('[data-part="entry"]');
    const tag = details.querySelector<HTMLInputElement>('[aria-label="Add a tag"]');
    tag?.focus();
    await userEvent.keyboard('wetland{Enter}');
    await control('Take out wetland');
    const note = details.querySelector('textarea');
    note?.focus();
    await userEvent.keyboard('for the course');
    note?.blur();
    (await control('Mark as read')).click();
    await control('Mark as not read');
    expect(await problems(root)).toEqual([]);
    await search('course wetland');
    await titlesAre(['Moss remembers']);
    (await control('Take out wetland')).click();
    await waitForWords('No story or paper in your library fits.');
    (await control('Undo')).click();
    await titlesAre(['Moss remembers']);
  });

  it('keeps the notes of two windows that write on the same entry, and what is typed as it is typed', async () => {
    await save(1, 'Moss remembers');
    const { root } = stage(<LibraryApp />, { services: { library } });
    await titlesAre(['Moss remembers']);
    (await find('.entry-row[role="option"]')).click();
    const field = await find<HTMLTextAreaElement>('.entry-details__note textarea');
    const write = (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const noteIs = (words: string) =>
      vi.waitFor(async () => {
        const loaded = await library.load([1]);
        expect(loaded.ok && loaded.value[0]?.note).toBe(words);
      });
    write('Half a sent');
    await noteIs('Half a sent');
    write('Half a sentence');
    await library.edit([1], (entry) => ({ ...entry, note: 'From the other window' }));
    await noteIs('From the other window\n\nHalf a sentence');
    await vi.waitFor(() => expect(field.value).toBe('From the other window\n\nHalf a sentence'));
    expect(await problems(root)).toEqual([]);
  });

  it('keeps a note to its last letter where the page goes while it is typed', async () => {
    await save(1, 'Moss remembers');
    const { services } = stage(<LibraryApp />, { services: { library } });
    services.saveNote = vi.fn(services.saveNote);
    await titlesAre(['Moss remembers']);
    (await find('.entry-row[role="option"]')).click();
    const field = await find<HTMLTextAreaElement>('.entry-details__note textarea');
    field.value = 'The last letter';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    dispatchEvent(new Event('pagehide'));
    const [note] = vi.mocked(services.saveNote).mock.calls;
    expect(note?.slice(1)).toEqual(['', 'The last letter']);
  });

  it('makes a bibliography of what is chosen, to copy', async () => {
    await save(1, 'Moss remembers');
    await save(2, 'Ferns forget');
    const { root, services } = stage(<LibraryApp />, { services: { library } });
    await titlesAre(['Ferns forget', 'Moss remembers']);
    (await find('[data-part="entries"]')).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    (await control('Bibliography')).click();
    const dialog = await find('[data-part="bibliography"]');
    await waitForWords('Ferns forget [apa] + Moss remembers [apa]', () => dialog);
    expect(await problems(root)).toEqual([]);
    dialog.querySelector<HTMLElement>('[data-part="copy"]')?.click();
    await vi.waitFor(() =>
      expect(services.copy).toHaveBeenCalledWith(
        expect.objectContaining({ text: 'Ferns forget [apa] + Moss remembers [apa]' }),
      ),
    );
  });

  it('gives a bibliography up on a press in its very first frame', async () => {
    await save(1, 'Moss remembers');
    const aborted = fail({ kind: 'aborted' });
    const cite = vi.fn(
      (...[, , watch]: Parameters<CitationService['cite']>): ReturnType<CitationService['cite']> =>
        new Promise((settle) => {
          if (watch?.signal?.aborted) settle(aborted);
          watch?.signal?.addEventListener('abort', () => settle(aborted));
        }),
    );
    stage(<LibraryApp />, { services: { library, cite } });
    await titlesAre(['Moss remembers']);
    (await find('[data-part="entries"]')).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    const pressing = new MutationObserver(() =>
      document.querySelector<HTMLElement>('.bibliography__progress button')?.click(),
    );
    const stop = () => document.querySelector('.bibliography__progress');
    pressing.observe(document.body, { childList: true, subtree: true });
    (await control('Bibliography')).click();
    await vi.waitFor(() => expect(cite).toHaveBeenCalled());
    pressing.disconnect();
    await vi.waitFor(() => expect(stop()).toBeNull());
  });

  it('puts a bibliography in the reader’s own order by keys, and back in the style’s', async () => {
    for (const [at, title] of ['Alga', 'Bog', 'Moss'].entries()) await save(at, title);
    const { root, services } = stage(<LibraryApp />, { services: { library } });
    await titlesAre(['Moss', 'Bog', 'Alga']);
    (await find('[data-part="entries"]')).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    (await control('Bibliography')).click();
    const dialog = await find('[data-part="bibliography"]');
    await waitForWords('Moss [apa] + Bog [apa] + Alga [apa]', () => dialog);
    // With true presses, which may close what floats.
    await userEvent.click(await control('Order'));
    await userEvent.click(await control('Move up: Alga'));
    await waitForWords('Moss [apa] + Alga [apa] + Bog [apa]', () => dialog);
    expect(vi.mocked(services.cite).mock.lastCall?.[1]).toMatchObject({ isOrdered: true });
    await vi.waitFor(() =>
      expect(document.activeElement?.outerHTML).toContain('aria-label="Move up: Alga"'),
    );
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitForWords('Alga [apa] + Moss [apa] + Bog [apa]', () => dialog);
    expect(await problems(root)).toEqual([]);
    await userEvent.click(await control('As the style has it'));
    await waitForWords('Moss [apa] + Bog [apa] + Alga [apa]', () => dialog);
    expect(vi.mocked(services.cite).mock.lastCall?.[1]).not.toHaveProperty('isOrdered');
  });

  it('begins the reader’s own order with that of the style', async () => {
    for (const [at, title] of ['Alga', 'Bog', 'Moss'].entries()) await save(at, title);
    const cite = vi.fn(async (items: CslItem[], { isOrdered }: CiteChoices) => {
      const places = items.map((_, at) => at);
      const order = isOrdered ? places : places.toReversed();
      return succeed({ ...asCited(order.map((at) => items[at]?.title).join(' + ')), order });
    });
    stage(<LibraryApp />, { services: { library, cite } });
    await titlesAre(['Moss', 'Bog', 'Alga']);
    (await find('[data-part="entries"]')).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    (await control('Bibliography')).click();
    const dialog = await find('[data-part="bibliography"]');
    await waitForWords('Alga + Bog + Moss', () => dialog);
    await userEvent.click(await control('Order'));
    const listed = () =>
      [...dialog.querySelectorAll('.order-list__title')].map((title) => seen(title));
    expect(listed()).toEqual(['Alga', 'Bog', 'Moss']);
    await userEvent.click(await control('Move up: Moss'));
    await waitForWords('Alga + Moss + Bog', () => dialog);
    expect(listed()).toEqual(['Alga', 'Moss', 'Bog']);
    await userEvent.click(await control('As the style has it'));
    await waitForWords('Alga + Bog + Moss', () => dialog);
    expect(listed()).toEqual(['Alga', 'Bog', 'Moss']);
  });

  it('gives a bibliography in other formats, and puts an entry right, by the pointer', async () => {
    await save(1, 'Moss remembers');
    const { services } = stage(<LibraryApp />, { services: { library } });
    await titlesAre(['Moss remembers']);
    await userEvent.click(await find('[data-tick]'));
    await userEvent.click(await control('Bibliography'));
    await userEvent.click(await control('Other formats'));
    await userEvent.click(await control('Download BibTeX'));
    await vi.waitFor(() => expect(services.exportItems).toHaveBeenCalled());
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await find('.entry-row[role="option"] .entry-row__title'));
    await userEvent.click(await control('Edit'));
    const field = await find<HTMLInputElement>('.entry-details__edit input[spellcheck="true"]');
    await userEvent.fill(field, 'Moss forgets');
    await titlesAre(['Moss forgets']);
  });

  it('says how far it is while a newer version brings it up to date, until it is there', async () => {
    let opened = (_: Awaited<ReturnType<LibraryStore['list']>>) => {};
    const list: LibraryStore['list'] = () => new Promise((resolve) => (opened = resolve));
    stage(<LibraryApp />, { services: { library: makeLibraryStore({ list }) } });
    await find('[data-part="search"]');
    await vi.waitFor(() => {
      openings.tell(0.4);
      expect(document.querySelector<HTMLProgressElement>('.library progress')?.value).toBe(0.4);
    });
    opened(succeed({ ids: [], instead: [] }));
    await vi.waitFor(() => expect(document.querySelector('.library progress')).toBeNull());
  });

  it('says what is wrong, with the way on, where it cannot be read', async () => {
    const list = vi.fn(async () => fail({ kind: 'library-locked' as const }));
    stage(<LibraryApp />, { services: { library: makeLibraryStore({ list }) } });
    await waitForWords('Another window holds your library.');
    (await control('Try again')).click();
    await vi.waitFor(() => expect(list).toHaveBeenCalledTimes(2));
  });
});

describe('papers that are kept', () => {
  const found = (doi: string, change: Partial<Paper> = {}): Paper => ({
    ...PAPER,
    doi,
    csl: { ...PAPER.csl, title: `Found ${doi}`, DOI: doi },
    ...change,
  });

  it('are looked up again, the longest unseen first, and what is new is said once', async () => {
    await save(1, 'Moss remembers');
    await save(2, 'Ferns forget');
    const lookUpPaper = vi.fn(async (workId: string) =>
      succeed(found(workId, workId.endsWith('/1') ? { status: 'retracted' } : {})),
    );
    const { root, rerender } = stage(<LibraryApp />, { services: { library, lookUpPaper } });
    const news = await find('[data-part="status-news"]');
    expect(seen(news)).toBe('Retracted: Found 10.5555/1 Close');
    expect(await problems(root)).toEqual([]);
    const shape = await find('.entry-row__status .status-shape');
    // What is drawn begins where the lines above it do.
    const ink = shape.querySelector('path')?.getBoundingClientRect().left ?? 0;
    const line = shape.closest('.entry-row__line')?.getBoundingClientRect().left ?? 0;
    expect(Math.abs(ink - line)).toBeLessThan(1.5);
    rerender(<LibraryApp key="again" />);
    await titlesAre(['Ferns forget', 'Moss remembers']);
    await new Promise((settled) => setTimeout(settled, 100));
    expect(lookUpPaper).toHaveBeenCalledTimes(2);
    expect(document.querySelector('[data-part="status-news"]')).toBeNull();
  });

  it.each([{ lookUp: false }, { watchStatus: false }])(
    'are left alone where the reader wants it: %o',
    async (settings) => {
      await save(1, 'Moss remembers');
      const lookUpPaper = vi.fn(async () => succeed(PAPER));
      stage(<LibraryApp />, { services: { library, lookUpPaper }, settings });
      await titlesAre(['Moss remembers']);
      await new Promise((settled) => setTimeout(settled, 100));
      expect(lookUpPaper).not.toHaveBeenCalled();
    },
  );

  it('stay as they are while the services cannot be reached, which are not asked on and on', async () => {
    await save(1, 'Moss remembers');
    await save(2, 'Ferns forget');
    const lookUpPaper = vi.fn(async () => fail({ kind: 'offline' as const }));
    stage(<LibraryApp />, { services: { library, lookUpPaper } });
    await titlesAre(['Ferns forget', 'Moss remembers']);
    await vi.waitFor(() => expect(lookUpPaper).toHaveBeenCalledTimes(1));
    await new Promise((settled) => setTimeout(settled, 100));
    expect(lookUpPaper).toHaveBeenCalledTimes(1);
  });
});

it('what was read lately is listed where the reader wants it, forgotten at once, and back again', async () => {
  const visit = {
    key: 'https://news.example/1',
    url: 'https://news.example/1',
    title: 'Moss remembers',
    site: 'News Example',
    time: '2026-01-01T12:00:00.000Z',
  };
  const services = { library, loadVisits: vi.fn(async () => [visit]) };
  const staged = stage(<LibraryApp />, { services, settings: { keepRead: true } });
  (await control('Read recently', '[role="tab"]')).click();
  await waitForWords('News Example · January 1, 2026');
  expect(await problems(staged.root)).toEqual([]);
  (await control('Forget them all')).click();
  await vi.waitFor(() => expect(staged.services.saveVisits).toHaveBeenLastCalledWith([]));
  await userEvent.click(await control('Undo'));
  await waitForWords('News Example');
  expect(document.activeElement).not.toBe(document.body);
  expect(staged.services.saveVisits).toHaveBeenLastCalledWith([visit]);
});

describe('the highlights of all stories', () => {
  const mark = (words: string, color: 'yellow' | 'green', day: number) =>
    makeHighlight(
      'https://news.example/1',
      [
        { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: words.length },
      ],
      color,
      new Date(Date.UTC(2026, 0, day)),
    );

  it('are listed with their story, found, and gone back to', async () => {
    await save(1, 'Moss remembers');
    const highlights = makeHighlightStore([
      mark('the old one', 'yellow', 1),
      mark('newer', 'green', 2),
    ]);
    const { root, services } = stage(<LibraryApp />, { services: { library, highlights } });
    (await control('Highlights', '[role="tab"]')).click();
    await waitForWords('A story at https://news.example/1');
    await waitForWords('2 highlights');
    expect(await problems(root)).toEqual([]);
    const field = await find<HTMLInputElement>('.all-highlights [type="search"]');
    field.value = 'OLD';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitForWords('1 highlight');
    (await control('the old one')).click();
    expect(services.openHighlight).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'Annotation' }),
      true,
    );
    await userEvent.click(await control('Remove'));
    await waitForWords('The highlight is removed.');
    expect(document.activeElement).not.toBe(document.body);
    await userEvent.click(await control('Undo'));
    await waitForWords('the old one');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('are found by their notes where everything is searched', async () => {
    await save(1, 'Moss remembers');
    const highlights = makeHighlightStore([
      mark('the old one', 'yellow', 1),
      withNote(mark('newer', 'green', 2), 'Ask the herbarium', new Date()),
    ]);
    const { root, services } = stage(<LibraryApp />, { services: { library, highlights } });
    await titlesAre(['Moss remembers']);
    expect(document.querySelector('[data-part="found-highlights"]')).toBeNull();
    await search('herbar ask');
    await waitForWords('No story or paper in your library fits.');
    await waitForWords('1 highlight has these words');
    (await control('1 highlight has these words', 'summary')).click();
    await waitForWords('A story at https://news.example/1');
    expect(await problems(root)).toEqual([]);
    (await control('newer')).click();
    expect(services.openHighlight).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'Annotation' }),
      true,
    );
    await search('');
    await titlesAre(['Moss remembers']);
    expect(document.querySelector('[data-part="found-highlights"]')).toBeNull();
  });

  it('come back from the file that they were saved to', async () => {
    const highlights = makeHighlightStore([mark('newer', 'green', 2)]);
    const { services } = stage(<LibraryApp />, { services: { library, highlights } });
    (await control('Highlights', '[role="tab"]')).click();
    await waitForWords('newer');
    (await control('Save as Web Annotations')).click();
    const [{ data }] = vi.mocked(services.download).mock.lastCall ?? [{ data: '' }];
    (await control('Remove')).click();
    await waitForWords('No words are marked yet.');
    await waitForWords('The highlight is removed.');
    const input = document.querySelector<HTMLInputElement>('.all-highlights [type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([data as string], 'highlights.jsonld'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await waitForWords('1 highlight was added.');
    await waitForWords('newer');
    expect(seen(document.body)).not.toContain('The highlight is removed.');
  });
});
