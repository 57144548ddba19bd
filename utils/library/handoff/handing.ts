/** What the surfaces ask of the programs that entries are handed to; utils/browser/handoff fills it. */
import type { Failure, Result } from '../../failure';
import type { Counts, Watching } from './hand-on';
import type { Handed, Job } from './handed-store';
import type { ProgramId } from './programs';
import type { Look, Standing } from './target';

export interface Handing {
  /** What is missing before it can be spoken to: the browser's leave, or a key of its reader's. */
  lacks(program: ProgramId): Promise<'leave' | 'key' | null>;
  look(program: ProgramId, signal: AbortSignal): Promise<Result<Look>>;
  /** Goes on with what an earlier run of the same list has left. */
  handOn(job: Job, watching: Watching): Promise<{ counts: Counts; failure: Failure | null }>;
  /** The list that was not handed on to its end. */
  loadJob(program: ProgramId): Promise<Result<Job | null>>;
  endJob(program: ProgramId): Promise<Result<void>>;
  /** What was handed of works with these keys, wherever. */
  find(keys: readonly string[]): Promise<Result<Handed[]>>;
  /** What the program says of it now; null where it cannot be asked. */
  check(handed: Handed, signal: AbortSignal): Promise<Result<Standing | null>>;
  /** The reader has looked: it is there, or it is to be sent again. */
  settle(handed: Handed, isThere: boolean): Promise<Result<void>>;
  /** Those of a list of which nobody can tell whether they arrived. */
  unsureOf(program: ProgramId, ids: readonly number[]): Promise<Result<Handed[]>>;
  /** Makes known to it who speaks, by the PIN that it shows. */
  pair(program: ProgramId, pin: string, signal: AbortSignal): Promise<Result<void>>;
  /** The reader's key for a program on the web; empty for none. It leaves with no file of settings. */
  loadKey(program: ProgramId): Promise<string>;
  saveKey(program: ProgramId, key: string): Promise<void>;
  watch(onChange: () => void): () => void;
}
