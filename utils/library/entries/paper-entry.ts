/** A paper without a story as an entry: named by the reader, or picked from a list of works. */
import type { CslItem, Paper } from '../../scholarly/types';
import { keptPaper } from './draft';
import type { Entry } from './entry';

/** It stays when a story that is put to it later is taken out again. */
export const paperEntry = (item: CslItem, record: Paper | null, now: Date): Entry => ({
  id: 0,
  paper: keptPaper(item, record, {}),
  stories: [],
  tags: [],
  collections: [],
  note: '',
  read: false,
  origin: 'imported',
  added: now.toISOString(),
  // What is kept of the paper already is the reader's own, and newer.
  modified: '',
});
