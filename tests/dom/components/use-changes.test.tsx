/** What is said once a change of the library is taken back. */
import { it } from 'vitest';
import { UndoBar } from '../../../components/library/UndoBar';
import { useChanges } from '../../../components/library/use-changes';
import { succeed } from '../../../utils/failure';
import type { Step } from '../../../utils/library/entries/writing';
import { makeEntry } from '../../support/library';
import { control, makeLibraryStore, stage, waitForWords } from './stage';

const STEP: Step = { before: null, after: makeEntry({ id: 1 }) };

function Adding() {
  const changes = useChanges();
  const add = () =>
    void changes.run(Promise.resolve(succeed({ steps: [STEP, STEP], pages: [] })), 'Added.');
  return (
    <>
      <button type="button" onClick={add}>
        Add
      </button>
      <UndoBar changes={changes} />
    </>
  );
}

it.each([
  [2, 'All is as it was.'],
  [1, 'Taken back, but for entries that you put something into since.'],
])('with %i of two entries taken back: %s', async (count, words) => {
  const undo = async () => succeed({ steps: Array<Step>(count).fill(STEP), pages: [] });
  stage(<Adding />, { services: { library: makeLibraryStore({ undo }) } });
  (await control('Add')).click();
  (await control('Undo')).click();
  await waitForWords(words, () => document.documentElement);
});
