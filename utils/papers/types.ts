import type { Identifiers } from '../identifiers/types';

/** `reported`: the story is about it. `related`: pointed at in passing. `reference`: in a list of references. */
export type Role = 'reported' | 'related' | 'reference';

/** Where on the page a mention was read. The words for each stand in locales/ under `evidence`. */
export type EvidencePlace =
  | 'meta' // a meta tag or link element of the head
  | 'structured-data' // JSON-LD, microdata, COinS
  | 'labelled-block' // under a label such as "Journal reference"
  | 'link' // a link in the story
  | 'text' // written out in the story
  | 'page-address' // the page's own address
  | 'page-data' // state that the site embeds for its own scripts
  | 'list' // a list of references, related stories or the like
  | 'surroundings'; // header, sidebar, footer, comments

export interface Evidence {
  where: EvidencePlace;
  /** The page's own words: the label, the link's text, the sentence. At most 200 characters. */
  text: string;
  /** For a labelled block the label alone, as the page prints it, without its colon. */
  label?: string;
  /** CSS selector that finds the element again on the same page; null for evidence that is not seen on it. */
  selector?: string | null;
}

/** One scholarly work that the page points at. */
export interface Mention {
  /** Lower case, without resolver; null where only another identifier or a publisher's page is known. */
  doi: string | null;
  /** Other readings of the DOI's tail, the likeliest first, for a lookup to decide between. */
  alternatives: string[];
  ids: Identifiers;
  /** Where to read the paper: https://doi.org/… or the link on the page. */
  url: string;
  role: Role;
  /** How sure the role and the identifier are, 0 to 1. */
  confidence: number;
  /** How likely the page alone makes this the work that its story reports, 0 to 1. */
  prior: number;
  /** Works that stand in one list of the page have the same number; null for one that stands by itself. */
  list: number | null;
  /** The strongest first, never empty. */
  evidence: Evidence[];
  /** What the page itself says of the paper, for a citation before any lookup. */
  stated: { title: string | null; journal: string | null; authors: string[]; year: number | null };
}

/** A clue and the words it was read from. */
export interface Clue {
  value: string;
  source: string;
}

/** `cut-off`: the page is so large that only its first part was read. */
type FindingNote = 'cut-off';

/** All that the page says of scholarly works. */
export interface Found {
  /** The reported papers first, then the related ones, then the references; in each the surest first. */
  mentions: Mention[];
  /** Reads the page's clues: asked for apart, since they take as long as all the rest. */
  clues: () => Clues;
  note: FindingNote | null;
}

/** What the page says of its paper, used when it gives no identifier. */
export interface Clues {
  journals: Clue[];
  people: (Clue & { institution: string | null })[];
  institutions: Clue[];
  /** Quoted or italic titles that may be the paper's. */
  titles: Clue[];
  /** Trial registrations and the like. */
  numbers: Clue[];
  /** ISO dates between which the paper most likely appeared. */
  dateWindow: { from: string; until: string } | null;
}
