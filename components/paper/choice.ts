/** The paper that was found by a story's clues, and the reader's word on it. */
import type { Mention } from '../../utils/papers/types';
import type { Candidate } from '../../utils/scholarly/match';
import type { Story } from '../../utils/story/types';

/** What is remembered for a story. */
export type Choice =
  /** `by`: the search was sure by itself, or the reader chose among several. */
  | { kind: 'paper'; by: 'search' | 'reader'; candidate: Candidate }
  /** The reader wants none of those that were found. */
  | { kind: 'none' };

/** What a story is remembered by: the address that all its readers share. */
export const storyKey = ({ canonicalUrl, url }: Story): string => canonicalUrl ?? url;

/** The found paper as if the page had named it; its evidence are the reasons of the match. */
export function mentionOf({ doi, title, confidence, csl }: Candidate): Mention {
  return {
    doi,
    alternatives: [],
    ids: {},
    url: `https://doi.org/${doi}`,
    role: 'reported',
    confidence,
    evidence: [],
    said: {
      title: csl.title ?? title,
      journal: csl['container-title'] ?? null,
      authors: (csl.author ?? []).flatMap(({ family, literal }) => family ?? literal ?? []),
      year: csl.issued?.['date-parts']?.[0]?.[0] ?? null,
    },
  };
}
