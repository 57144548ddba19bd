/** One place of a page where a scholarly work is named. The finder's rooms pass these on. */
import type { Identified } from '../../identifiers/types';
import type { EvidencePlace } from '../types';

export interface StatedMetadata {
  title: string | null;
  journal: string | null;
  authors: string[];
  year: number | null;
}

export interface Occurrence {
  work: Identified;
  where: EvidencePlace;
  /** The page's words, for the reader. */
  text: string;
  element: Element | null;
  /** Place in the reading's text, or -1 for what is not in the text. */
  start: number;
  end: number;
  /** `own`: the page says that it is this work; `cited`: its data say that it is about or cites it. */
  claim: 'own' | 'about' | 'cites' | null;
  stated: Partial<StatedMetadata>;
}

export const NOTHING_STATED: StatedMetadata = {
  title: null,
  journal: null,
  authors: [],
  year: null,
};
