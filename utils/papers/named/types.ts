/** What a reader names in a field: works by their identifiers, by an address, or by a reference in words. */
import type { Identified } from '../../identifiers/types';

export interface NamedWork {
  /** As the reader wrote it, in one line. */
  written: string;
  /** What identifies it; null where only words do, or nothing. */
  work: Identified | null;
  /** The reference in words, to search by or to hold a record against; null where there are none. */
  reference: string | null;
  /** Where it stands in print, tried where the words bring nothing. */
  place: Identified | null;
}
