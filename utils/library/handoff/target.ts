/** What a program is to Paper Trail that entries are handed to; one file each fills it. */
import type { Result } from '../../failure';
import type { Handed } from './handed-store';
import type { Parcel } from './parcel';

export interface Place {
  id: string;
  name: string;
  /** How deep it stands in its library; 0 for a library itself. */
  level: number;
}

/** What a program says of itself before anything is handed to it. */
export interface Look {
  /** "Zotero 10.0.1". */
  program: string;
  /** Where things can go, in its own order; empty where it has one place only. */
  places: Place[];
  /** The one that is chosen in it; null where nothing can be put there. */
  chosen: string | null;
  /** What is chosen in it, where nothing can be put there. */
  readOnly: string | null;
  /**
   * `switch`: more would be handed on, were one on in it, and the reader is told which; `pairing`: it takes nothing
   * before it was given the PIN that it shows.
   */
  missing: 'switch' | 'pairing' | null;
}

export interface SendOptions {
  /** Id of a place; null for the program's own choice. */
  place: string | null;
  /** The stories' texts as files. */
  snapshots: boolean;
  books: boolean;
  openCopies: boolean;
}

/** What became of one parcel: told as it happens, so that it is kept before the next is sent. */
export type Outcome =
  /** `remote` is what it is called there, where that is known. */
  | { kind: 'handed'; remote: Handed['remote']; place: string | null }
  /** It was there before. */
  | { kind: 'there'; remote: Handed['remote'] }
  /** It was sent, and nobody can tell whether it arrived. */
  | { kind: 'unsure' }
  /** Nothing of it is for this program. */
  | { kind: 'empty' };

export interface Sending {
  parcel: Parcel;
  /** What was noted of an earlier attempt; null where there was none. */
  before: Handed | null;
}

export interface SendTools {
  options: SendOptions;
  signal: AbortSignal;
  /** Keeps what a later attempt has to know. Always before it is sent; rejects where it cannot be kept. */
  note: (parcel: Parcel, attempt: string) => Promise<void>;
  tell: (parcel: Parcel, outcome: Outcome) => Promise<void>;
  /** Takes back what was noted: it is known not to have arrived. */
  drop: (parcel: Parcel) => Promise<void>;
  /** The program asks its own reader, in its own window, and waits. */
  onAsking: (asks: boolean) => void;
}

/** What a program says now of what it was handed. */
export type Standing =
  | { kind: 'same' }
  /** `fields` in its own names. */
  | { kind: 'changed'; fields: string[] }
  | { kind: 'gone' };

export interface Target {
  /** So many parcels go in one request, at most. */
  batch: number;
  /** What was handed before goes once more: it tells itself what is new, such as a highlight. */
  isAskedAgain?: true;
  look(signal: AbortSignal): Promise<Result<Look>>;
  /** Ends at the first failure; what was told till then stays. */
  send(sendings: readonly Sending[], tools: SendTools): Promise<Result<void>>;
  /** What it knows of the parcel without having had it from here; null where it cannot be asked. */
  find(parcel: Parcel, signal: AbortSignal): Promise<Result<Handed['remote']>>;
  /** Null where it cannot be asked. */
  check(handed: Handed, signal: AbortSignal): Promise<Result<Standing | null>>;
  /** Makes known by the PIN that it shows who speaks to it; of programs whose `look` may miss it. */
  pair?: (pin: string, signal: AbortSignal) => Promise<Result<void>>;
}
