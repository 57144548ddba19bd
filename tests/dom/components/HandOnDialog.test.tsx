import { describe, expect, it, vi } from 'vitest';
import { HandedLines } from '../../../components/handoff/HandedLines';
import { HandOnDialog } from '../../../components/handoff/HandOnDialog';
import { type Failure, fail, type ProgramProblem, succeed } from '../../../utils/failure';
import { NOTHING } from '../../../utils/library/handoff/hand-on';
import type { Handed, Job } from '../../../utils/library/handoff/handed-store';
import type { ProgramId } from '../../../utils/library/handoff/programs';
import type { Look } from '../../../utils/library/handoff/target';
import { failureMessage } from '../../../utils/messages/failure-message';
import { makeEntry } from '../../support/library';
import {
  control,
  find,
  makeHanding,
  makeLibraryStore,
  type makeServices,
  problems,
  stage,
  waitForWords,
} from './stage';

const problem = (kind: ProgramProblem, detail = ''): Failure => ({
  kind: 'program',
  program: 'Zotero',
  problem: kind,
  detail,
});

const HANDED: Handed = {
  target: 'zotero',
  key: 'doi:10.5555/moss.2024.17',
  keys: ['doi:10.5555/moss.2024.17'],
  state: 'handed',
  attempt: 'a',
  remote: { library: 'users/0', key: 'ABCD2345', version: 3, fields: {} },
  place: null,
  time: '2026-01-02T00:00:00.000Z',
};

function dialog(
  handing: Parameters<typeof makeHanding>[0] = {},
  services: Parameters<typeof makeServices>[0] = {},
  ids: number[] = [1],
) {
  const made = makeHanding(handing);
  const onClose = vi.fn();
  const { root } = stage(<HandOnDialog ids={ids} onClose={onClose} />, {
    services: { handing: made, ...services },
  });
  return { made, root, onClose, press: async (name: string) => (await control(name)).click() };
}

/** Another program in the list. */
function choose(id: string): void {
  const to = document.querySelector<HTMLSelectElement>('#hand-to');
  if (!to) throw new Error('nothing to choose from');
  to.value = id;
  to.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('handing on', () => {
  it('asks the browser’s leave first, and says what it is for', async () => {
    const grantSite = vi.fn(async () => false);
    const { root, press, made } = dialog(
      { lacks: vi.fn(async () => 'leave' as const) },
      { grantSite },
    );
    await waitForWords('Nothing leaves the computer for it');
    expect(made.look).not.toHaveBeenCalled();
    expect(await problems(root)).toEqual([]);
    await press('Allow, and look for Zotero');
    expect(grantSite).toHaveBeenCalledWith('http://127.0.0.1:23119');
    await waitForWords('The browser was not allowed to. Nothing was sent.');
  });

  it.each(['hypothesis', 'readwise', 'zotero-web'])(
    'wants a key for %s, which the settings take',
    async (id) => {
      const openOptions = vi.fn();
      const { root, press } = dialog({ lacks: vi.fn(async () => 'key' as const) }, { openOptions });
      choose(id);
      await waitForWords('wants a key of yours');
      expect(await problems(root)).toEqual([]);
      await press('Settings');
      expect(openOptions).toHaveBeenCalledOnce();
    },
  );

  it('pairs with a program by the PIN that it shows; a wrong one is said', async () => {
    let isPaired = false;
    const look = (missing: Look['missing']) => ({
      program: 'JabRef',
      places: [],
      chosen: null,
      readOnly: null,
      missing,
    });
    const pair = vi.fn(async (_: ProgramId, pin: string) => {
      isPaired = pin === '042042';
      return isPaired ? succeed(undefined) : fail(problem('badPin'));
    });
    const { root, press, made } = dialog({
      pair,
      look: vi.fn(async () => succeed(look(isPaired ? null : 'pairing'))),
    });
    choose('jabref');
    const pin = await find<HTMLInputElement>('#hand-pin');
    const type = (text: string) => {
      pin.value = text;
      pin.dispatchEvent(new Event('input', { bubbles: true }));
    };
    expect(await problems(root)).toEqual([]);
    type('1');
    await press('Pair with JabRef');
    await waitForWords('That PIN is not the one Zotero shows');
    expect(await problems(root)).toEqual([]);
    type('042042');
    await press('Pair with JabRef');
    await waitForWords('into the library that is open there');
    await press('Hand on to JabRef');
    await waitForWords('1 entry is in JabRef now.');
    expect(made.handOn).toHaveBeenCalledOnce();
  });

  it('says which entries have nothing for the program', async () => {
    const counts = { ...NOTHING, handed: 1, empty: 2 };
    const { press } = dialog({
      look: vi.fn(async () =>
        succeed({ program: 'Readwise', places: [], chosen: null, readOnly: null, missing: null }),
      ),
      handOn: vi.fn(async () => ({ counts, failure: null })),
    });
    choose('readwise');
    await waitForWords('Readwise gets your highlights');
    await press('Hand on to Readwise');
    await waitForWords('2 entries have no highlights for Readwise.');
  });

  it('has the place that is chosen in the program, and what goes along', async () => {
    const { root, press, made, onClose } = dialog({}, {}, [1, 2, 3]);
    await waitForWords('Hand on 3 entries to Zotero');
    expect(document.querySelector<HTMLSelectElement>('#hand-place')?.value).toBe(
      'users/0/collections/FERNS234',
    );
    expect(await problems(root)).toEqual([]);
    await press('Hand on 3 entries to Zotero');
    await waitForWords('3 entries are in Zotero now.');
    const [job] = vi.mocked(made.handOn).mock.calls[0] ?? [];
    expect(job).toMatchObject({
      ids: [1, 2, 3],
      options: { place: 'users/0/collections/FERNS234', snapshots: true, books: false },
    });
    expect(await problems(root)).toEqual([]);
    // Where nothing is left to do, the way out stands under the last words.
    (await find<HTMLButtonElement>('[data-state="over"] button')).click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says how far it is, that the program asks, and stops on a press; then goes on with the same list', async () => {
    const handOn = vi.fn(
      (_: Job, { signal, onProgress, onAsking }: Parameters<typeof made.handOn>[1]) =>
        new Promise<Awaited<ReturnType<typeof made.handOn>>>((resolve) => {
          onProgress(0.25, { ...NOTHING, handed: 1 });
          onAsking(true);
          signal.addEventListener('abort', () =>
            resolve({ counts: { ...NOTHING, handed: 1 }, failure: { kind: 'aborted' } }),
          );
        }),
    );
    const made = makeHanding();
    const { root, press } = dialog({ handOn }, {}, [1, 2, 3, 4]);
    await press('Hand on 4 entries to Zotero');
    await waitForWords('Choose Always Allow there.');
    expect(document.querySelector('progress')?.value).toBe(0.25);
    // To whom it goes is settled as long as it goes.
    const to = await find<HTMLSelectElement>('#hand-to');
    await vi.waitFor(() => expect(to.disabled).toBe(true));
    expect(await problems(root)).toEqual([]);
    await press('Stop');
    await waitForWords('It was stopped.');
    await waitForWords('3 entries are left.');
    await vi.waitFor(() => expect(to.disabled).toBe(false));
    await press('Continue');
    expect(handOn).toHaveBeenCalledTimes(2);
    expect(handOn.mock.calls[1]?.[0]).toBe(handOn.mock.calls[0]?.[0]);
  });

  it.each<[ProgramProblem, string]>([
    ['absent', ''],
    ['stranger', ''],
    ['switchedOff', ''],
    ['denied', ''],
    ['allowedOnce', ''],
    ['busy', '42'],
    ['readOnly', 'Reading group'],
    ['late', '30'],
    ['brokeOff', ''],
    ['otherLibrary', ''],
    ['placeGone', ''],
    ['outdated', ''],
    ['refused', '500'],
    ['tooLong', ''],
    ['badKey', ''],
    ['unpaired', ''],
    ['notListed', ''],
    ['noLibrary', ''],
  ])('says of “%s” what is, and the one next step', async (kind, detail) => {
    const failure = problem(kind, detail);
    const { press, made } = dialog({ look: vi.fn(async () => fail(failure)) });
    await waitForWords(failureMessage(failure));
    expect(failureMessage(failure)).not.toMatch(/\{|undefined/);
    await press('Try again');
    expect(made.look).toHaveBeenCalledTimes(2);
  });

  it('leaves to the reader what nobody can tell', async () => {
    const counts = { ...NOTHING, unsure: 1 };
    const { press, made } = dialog({
      handOn: vi.fn(async () => ({ counts, failure: null })),
      unsureOf: vi.fn(async () => succeed([{ ...HANDED, state: 'unsure' as const }])),
    });
    await press('Hand on to Zotero');
    await waitForWords('nobody can tell whether it arrived');
    await press('They are there');
    await waitForWords('1 entry was there already.');
    expect(vi.mocked(made.settle).mock.calls[0]?.[1]).toBe(true);
  });

  it('saves for a program that opens files the one that it reads best', async () => {
    const download = vi.fn();
    const exportItems = vi.fn(async () => succeed('TY  - JOUR'));
    const { root, press } = dialog(
      {},
      {
        download,
        exportItems,
        library: makeLibraryStore({ load: vi.fn(async () => succeed([makeEntry()])) }),
      },
    );
    choose('mendeley');
    await press('Save a file for Mendeley');
    await waitForWords('Open it, or drag it into Mendeley.');
    // The story goes as a work of its own.
    expect(exportItems).toHaveBeenCalledWith(
      [
        expect.objectContaining({ DOI: expect.any(String) }),
        expect.objectContaining({ type: 'webpage' }),
      ],
      'ris',
    );
    expect(download.mock.calls[0]?.[0].name).toMatch(/\.ris$/);
    expect(await problems(root)).toEqual([]);
  });
});

describe('notes', () => {
  const open = (ids: number[] = [1], services: Parameters<typeof makeServices>[0] = {}) =>
    stage(<HandOnDialog ids={ids} onClose={() => {}} />, {
      settings: { handing: { to: 'obsidian' } },
      services: {
        library: makeLibraryStore({
          load: vi.fn(async () => succeed(ids.map((id) => makeEntry({ id })))),
        }),
        ...services,
      },
    });

  it('are shown as they will be, by the template that is edited; what is wrong in it is said by its line', async () => {
    const { root } = open();
    await waitForWords('# A paper on 10.5555/moss.2024.17');
    expect(await problems(root)).toEqual([]);
    (await control('Edit the template')).click();
    const editor = await find<HTMLTextAreaElement>('textarea');
    const write = (template: string) => {
      editor.value = template;
      editor.dispatchEvent(new Event('input', { bubbles: true }));
    };
    write('{{title|upper}}\n{{autor}}');
    await waitForWords('A PAPER ON 10.5555/MOSS.2024.17');
    await waitForWords('There is no “autor” (line 2); it is left empty.');
    write('{{title|shout}}');
    await waitForWords('There is no filter “shout” (line 1); the field stays as it is.');
    write('{{title}}\n{% for x in highlights %}');
    await waitForWords('Line 2: “for” is not closed.');
    expect(await problems(root)).toEqual([]);
    (await control('Back to the usual template')).click();
    await waitForWords('# A paper on 10.5555/moss.2024.17');
  });

  it('are saved as files, one an entry', async () => {
    const download = vi.fn();
    open([1, 2], { download });
    (await control('Save 2 files')).click();
    await waitForWords('2 notes are saved.');
    expect(download.mock.calls.map(([file]) => file.name)).toEqual([
      'fern-2024-a-paper-on.md',
      'fern-2024-a-paper-on-2.md',
    ]);
  });

  it('are written into a folder that the reader picks; one that is there already stays as it is', async () => {
    const files = new Map([['fern-2024-a-paper-on.md', 'written in by its reader']]);
    const folder = {
      getFileHandle: async (name: string, { create }: { create: boolean }) => {
        if (!create && !files.has(name)) throw new DOMException('none', 'NotFoundError');
        return {
          createWritable: async () => ({
            write: async (text: string) => void files.set(name, text),
            close: async () => {},
          }),
        };
      },
    };
    const pick = vi.fn(async () => folder);
    vi.stubGlobal('showDirectoryPicker', pick);
    open([1, 2]);
    await waitForWords('# A paper on 10.5555/moss.2024.17');
    (await control('Write into a folder')).click();
    await waitForWords('1 note is written. 1 was there already and is as it was.');
    expect(pick).toHaveBeenCalledWith({ id: 'notes', mode: 'readwrite' });
    expect(files.get('fern-2024-a-paper-on.md')).toBe('written in by its reader');
    expect(files.get('fern-2024-a-paper-on-2.md')).toContain('# A paper on 10.5555/moss.2024.17');
    // No folder, or one that takes nothing.
    pick.mockRejectedValueOnce(new DOMException('no', 'AbortError'));
    (await control('Write into a folder')).click();
    pick.mockResolvedValueOnce({
      getFileHandle: async () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    (await control('Write into a folder')).click();
    await waitForWords('Nothing more could be written there.');
    vi.unstubAllGlobals();
  });

  it('go on the clipboard for Obsidian, one at a time', async () => {
    const copy = vi.fn(async () => succeed(undefined));
    open([1], { copy });
    let asked = '';
    // The link stands in no page: its own click is watched.
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      asked = this.href;
    };
    (await control('Copy the note and open Obsidian')).click();
    await waitForWords('The note is on the clipboard');
    HTMLAnchorElement.prototype.click = click;
    expect(asked).toBe('obsidian://new?file=fern-2024-a-paper-on&clipboard');
    expect(copy).toHaveBeenCalledWith(
      expect.objectContaining({ text: expect.stringContaining('# A paper on') }),
    );
  });
});

describe('an entry that was handed on', () => {
  const line = (handed: Handed, check: Parameters<typeof makeHanding>[0] = {}) =>
    stage(<HandedLines entry={makeEntry()} />, {
      services: { handing: makeHanding({ find: vi.fn(async () => succeed([handed])), ...check }) },
    });

  it('says since when, and opens there', async () => {
    const { root } = line(HANDED);
    await waitForWords('In your Zotero since');
    await waitForWords('2026 Open it there');
    expect(document.querySelector('[data-part="handed-line"] a')?.getAttribute('href')).toBe(
      'zotero://select/library/items/ABCD2345',
    );
    expect(await problems(root)).toEqual([]);
  });

  it('was there already', async () => {
    line({ ...HANDED, state: 'there' });
    await waitForWords('Already in your Zotero');
  });

  it('says what was changed there', async () => {
    const changed = { kind: 'changed' as const, fields: ['title', 'tags'] };
    line(HANDED, { check: vi.fn(async () => succeed(changed)) });
    await waitForWords('Changed there since: title and tags.');
  });
});
