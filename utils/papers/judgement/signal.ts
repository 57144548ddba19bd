/** What one place of a page says of a work. */
import type { CueSet } from '../page/cues';
import type { Label } from '../page/labels';
import type { Standing } from '../page/layout';
import type { Region } from '../page/regions';
import type { Occurrence } from '../sources/occurrence';

/** A number for each sign that is there; what is missing counts as 0. */
export type Features = Record<string, number>;

/** One occurrence with what speaks for and against it. */
export interface Signal {
  occurrence: Occurrence;
  features: Features;
  weight: number;
  region: Region | null;
  label: Label | null;
  standing: Standing | null;
  /** In a list of references or of other stories. */
  listed: boolean;
  /** Linked or written in the running story. */
  inStory: boolean;
  sentence: string;
  cues: CueSet | null;
}
