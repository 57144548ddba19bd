/** All that the reader's presses write, each checked before it is done: it was handed over by a page that may be gone. */
import * as v from 'valibot';
import type { Overrides } from '../../citation/items/overrides';
import { readOverrides } from '../../citation/items/overrides-schema';
import type { Result } from '../../failure';
import { withOwnNote } from '../../library/entries/combine';
import type { InHand } from '../../library/entries/draft';
import { ENTRY } from '../../library/entries/entry';
import { KEPT_PAGE } from '../../library/entries/kept-page';
import { createLibraryStore } from '../../library/entries/library-store';
import { saveInHand } from '../../library/entries/save-in-hand';
import type { Change } from '../../library/entries/writing';
import type { Highlight } from '../../library/highlight';
import { HIGHLIGHT } from '../../library/highlight-schema';
import { createHighlightStore } from '../../library/highlight-store';
import type { PaperChoice } from '../../library/paper-choice';
import { PAPER_CHOICE } from '../../library/paper-choice-schema';
import { READING_POSITION, type ReadingPosition } from '../../library/reading-position';
import { VISIT, type Visit } from '../../library/visit';
import { MENTION } from '../../papers/mention-schema';
import { PAPER } from '../../scholarly/types';
import type { Settings } from '../../settings';
import { noteVisit } from '../library/visits';
import { checkedData } from '../messaging/checked-data';
import { UNFINISHED } from '../messaging/rpc-port';
import { saveChoice } from '../storage/choice-store';
import { loadCorrections, saveCorrection } from '../storage/correction-store';
import { saveReadingPosition } from '../storage/reading-position-store';
import { REPORT } from '../storage/report-store';
import { saveSettings } from '../storage/settings-store';

/** What is asked of each, and how it ends. */
export interface Written {
  saveSettings(change: Partial<Settings>): Result<void>;
  saveChoice(story: string, choice: PaperChoice | null, before?: string | null): Result<void>;
  saveCorrection(work: string, correction: Overrides | null): Result<void>;
  saveReadingPosition(
    story: string,
    place: ReadingPosition | null,
    before?: string | null,
  ): Result<void>;
  noteVisit(visit: Visit): Result<void>;
  saveInHand(inHand: InHand): Result<Change>;
  takeOut(story: string): Result<Change>;
  putBack(change: Change): Result<Change>;
  saveNote(entry: number, before: string, note: string): Result<Change>;
  keepHighlight(highlight: Highlight): Result<void>;
  removeHighlight(highlight: Highlight): Result<void>;
}

export type Kind = keyof Written;

interface Write<Args extends unknown[], Outcome> {
  args: v.GenericSchema<unknown, Args>;
  write: (...args: Args) => Promise<Outcome>;
}

const library = createLibraryStore();
const highlights = createHighlightStore();

const key = v.string();
const before = v.optional(v.nullable(v.string()));
const overrides: v.GenericSchema<unknown, Overrides | null> = v.pipe(
  v.unknown(),
  v.transform(readOverrides),
);
const settings: v.GenericSchema<unknown, Partial<Settings>> = v.record(v.string(), v.unknown());
const entry = v.nullable(ENTRY);

const WRITES: { [K in Kind]: Write<Parameters<Written[K]>, ReturnType<Written[K]>> } = {
  saveSettings: { args: v.tuple([settings]), write: saveSettings },
  saveChoice: { args: v.tuple([key, v.nullable(PAPER_CHOICE), before]), write: saveChoice },
  saveCorrection: { args: v.tuple([key, overrides]), write: saveCorrection },
  saveReadingPosition: {
    args: v.tuple([key, v.nullable(READING_POSITION), before]),
    write: saveReadingPosition,
  },
  noteVisit: { args: v.tuple([VISIT]), write: noteVisit },
  saveInHand: {
    args: v.tuple([
      v.object({ report: REPORT, mention: v.nullable(MENTION), paper: v.nullable(PAPER) }),
    ]),
    write: (inHand) => saveInHand(inHand, library, loadCorrections),
  },
  takeOut: { args: v.tuple([key]), write: library.removeStory },
  putBack: {
    args: v.tuple([
      v.object({
        steps: v.array(v.object({ before: entry, after: entry })),
        pages: v.array(KEPT_PAGE),
      }),
    ]),
    write: library.undo,
  },
  saveNote: {
    args: v.tuple([v.number(), v.string(), v.string()]),
    write: (id, before, note) => library.edit([id], (now) => withOwnNote(now, before, note)),
  },
  keepHighlight: { args: v.tuple([HIGHLIGHT]), write: highlights.keep },
  removeHighlight: { args: v.tuple([HIGHLIGHT]), write: highlights.remove },
};

const HANDED = v.object({ kind: v.picklist(Object.keys(WRITES) as Kind[]), args: v.unknown() });

/** Fails with `unfinished` where it is no write, and as the write of its kind does. Never rejects. */
export async function write(handed: unknown): Promise<Result<unknown>> {
  const read = checkedData(HANDED, handed);
  return read === null ? UNFINISHED : writeOf(read.kind, read.args);
}

async function writeOf<K extends Kind>(kind: K, given: unknown): Promise<Result<unknown>> {
  const { args, write } = WRITES[kind];
  const checked = checkedData(args, given);
  if (checked === null) return UNFINISHED;
  return write(...checked).catch(() => UNFINISHED);
}
