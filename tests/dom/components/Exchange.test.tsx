/** Files of references in, the whole library out and in again: with a report, a way back and an end. */
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp';
import { libraryOpener } from '../../../utils/library/database/database';
import {
  createLibraryStore,
  type LibraryStore,
} from '../../../utils/library/entries/library-store';
import { draftOf } from '../../support/library';
import { control, find, makeLibraryStore, problems, stage, waitForWords } from './stage';

let name = '';
let turn = 0;
let library: LibraryStore;
beforeEach(() => {
  name = `exchange-${turn++}`;
  library = createLibraryStore(libraryOpener(name), name);
});
afterEach(() => void deleteDB(name));

const open = async () => (await control('Import and backup', '[role="tab"]')).click();
const choose = async (words: string, file: File) => {
  const input = document.querySelector<HTMLInputElement>(`[type="file"][aria-label="${words}"]`);
  const files = new DataTransfer();
  files.items.add(file);
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
};
const count = async () => {
  const counted = await library.count();
  return counted.ok ? counted.value : null;
};
const entries = async () => {
  const all = await library.entriesAfter(0, 9);
  return all.ok ? all.value.entries.map(({ entry }) => entry) : [];
};

it('a file of references is read, what is unread is listed, and all of it is undone', async () => {
  const { root } = stage(<LibraryApp />, { services: { library } });
  await open();
  const bib = '@article{a, title={Moss}, doi={10.5555/A}}\n@article{b, title={Broken, year={1}\n';
  await choose('Choose a file', new File([bib], 'works.bib'));
  await waitForWords('works.bib holds 1 work. 1 entry is new or says more.');
  await waitForWords('1 part of the file could not be read');
  await waitForWords('Line 2');
  expect(await count()).toBe(1);
  expect(await problems(root)).toEqual([]);
  await choose('Choose a file', new File([bib], 'again.bib'));
  await waitForWords('again.bib holds 1 work. Your library is as it was.');
  expect(await count()).toBe(1);
  const more = '@article{c, title={Ferns}}';
  await choose('Choose a file', new File([more], 'more.bib'));
  await waitForWords('more.bib holds 1 work.');
  (await control('Undo')).click();
  await vi.waitFor(async () => expect(await count()).toBe(1));
});

it('the words of what a file brought are put in order at once, and no search waits for them', async () => {
  stage(<LibraryApp />, { services: { library } });
  await open();
  await choose('Choose a file', new File(['@article{a, title={Moss}}'], 'works.bib'));
  await waitForWords('works.bib holds 1 work.');
  const raw = await openDB(name);
  await vi.waitFor(async () => expect(await raw.count('unindexed')).toBe(0));
  expect(await raw.count('postings')).toBeGreaterThan(0);
  raw.close();
});

it('a file read again takes nothing of the reader’s away', async () => {
  stage(<LibraryApp />, { services: { library } });
  await open();
  const bib = '@article{a, title={Moss}, year={2020}, doi={10.5555/A}, keywords={bog}}';
  await choose('Choose a file', new File([bib], 'works.bib'));
  await waitForWords('works.bib holds 1 work. 1 entry is new or says more.');
  const [known] = await entries();
  const csl = { id: 'a', DOI: '10.5555/a', title: 'Moss, put right', type: 'article-journal' };
  await library.edit([known?.id ?? 0], (entry) => ({
    ...entry,
    read: true,
    tags: [...entry.tags, 'mine'],
    collections: ['Thesis'],
    note: 'Read twice.',
    paper: entry.paper && { ...entry.paper, csl: { ...csl, issued: { 'date-parts': [[2020]] } } },
  }));
  const [before] = await entries();
  await choose('Choose a file', new File([bib], 'again.bib'));
  await waitForWords('again.bib holds 1 work. Your library is as it was.');
  expect(await entries()).toEqual([before]);
  const more = bib.replace('title', 'volume={3}, title');
  await choose('Choose a file', new File([more], 'more.bib'));
  await waitForWords('more.bib holds 1 work. 1 entry is new or says more.');
  const [after] = await entries();
  expect(after).toMatchObject({ read: true, note: 'Read twice.', collections: ['Thesis'] });
  expect(after?.tags).toEqual(['bog', 'mine']);
  expect(after?.paper?.csl).toMatchObject({ title: 'Moss, put right', volume: '3' });
});

it('the report of a file goes with what it brought', async () => {
  stage(<LibraryApp />, { services: { library } });
  await open();
  await choose('Choose a file', new File(['@misc{a, title={Moss}}'], 'works.bib'));
  await waitForWords('works.bib holds 1 work. 1 entry is new or says more.');
  await library.remove((await entries()).map(({ id }) => id));
  await vi.waitFor(() => expect(document.body.textContent).not.toContain('works.bib holds'));
});

it('a reading that is stopped says that it was, and no more', async () => {
  const { root } = stage(<LibraryApp />, { services: { library } });
  await open();
  const file = new File(['@article{a, title={Moss}}'], 'works.bib');
  file.text = () =>
    new Promise((later) => setTimeout(() => later('@article{a, title={Moss}}'), 500));
  await choose('Choose a file', file);
  (await control('Stop')).click();
  await waitForWords('It was stopped.');
  expect(root.textContent).not.toContain('works.bib holds');
});

it('a file that the browser does not hand over ends with a word, and the next one is read', async () => {
  const { root } = stage(<LibraryApp />, { services: { library } });
  await open();
  const gone = new File([''], 'gone.bib');
  gone.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
  await choose('Choose a file', gone);
  await waitForWords('Paper Trail could not finish this. Try again.');
  expect(root.textContent).not.toContain('gone.bib holds');
  await choose('Choose a file', new File(['@article{a, title={Moss}}'], 'next.bib'));
  await waitForWords('next.bib holds 1 work.');
});

it('a backup is saved and restored into another library', async () => {
  await library.save(draftOf('https://a.example/moss'));
  const { services } = stage(<LibraryApp />, { services: { library } });
  await open();
  await waitForWords('Your library was never saved to a file.');
  (await control('Save a backup')).click();
  await waitForWords('.zip');
  const [{ data, name: file }] = vi.mocked(services.download).mock.lastCall ?? [
    { data: '', name: '' },
  ];
  expect(file).toMatch(/^paper-trail-\d{4}-\d\d-\d\d\.zip$/);
  expect(services.saveBackupTime).toHaveBeenCalled();
  await library.remove((await entries()).map(({ id }) => id));
  expect(await count()).toBe(0);
  await choose('Restore from a backup', new File([data as Blob], file));
  await waitForWords('1 entry is restored.');
  expect(await count()).toBe(1);
});

it('two machines share a library through a folder; a file there that cannot be read is not written over', async () => {
  const files = new Map<string, Blob>();
  let written = 0;
  vi.stubGlobal('showDirectoryPicker', async () => ({
    getFileHandle: async (name: string, { create }: { create: boolean }) => {
      if (!create && !files.has(name)) throw new DOMException('none', 'NotFoundError');
      return {
        getFile: async () => new File([files.get(name) ?? ''], name),
        createWritable: async () => ({
          write: async (data: Blob) => void files.set(name, data),
          close: async () => {
            written++;
          },
        }),
      };
    },
  }));
  const { root } = stage(<LibraryApp />, { services: { library } });
  await open();
  expect(await problems(root)).toEqual([]);
  await library.save(draftOf('https://a.example/moss'));
  (await control('Share through a folder')).click();
  await waitForWords('paper-trail-library.zip in this folder now holds all that is here.');
  // The other machine has another story.
  await library.remove((await entries()).map(({ id }) => id));
  await library.save(draftOf('https://b.example/fern'));
  (await control('Share through a folder')).click();
  await vi.waitFor(() => expect(written).toBe(2));
  expect(await count()).toBe(2);
  await waitForWords('paper-trail-library.zip in this folder now holds all that is here.');
  files.set('paper-trail-library.zip', new Blob(['half a file']));
  (await control('Share through a folder')).click();
  await waitForWords('This file is no backup of a Paper Trail library.');
  expect(await files.get('paper-trail-library.zip')?.text()).toBe('half a file');
  vi.unstubAllGlobals();
});

it('a file that is no backup is named so, with what to do', async () => {
  stage(<LibraryApp />, { services: { library } });
  await open();
  await choose('Restore from a backup', new File(['?'], 'x.zip'));
  await waitForWords('This file is no backup of a Paper Trail library.');
});

it('a library that was never saved to a file says so, and leads there', async () => {
  const counted = vi.fn(async () => ({ ok: true as const, value: 10 }));
  stage(<LibraryApp />, { services: { library: makeLibraryStore({ count: counted }) } });
  const reminder = await find('[data-part="backup-reminder"]');
  reminder.querySelector('button')?.click();
  await control('Restore from a backup');
});
