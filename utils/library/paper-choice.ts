/** The reader's word on the paper behind a story, and the search's. */
import type { InferOutput } from 'valibot';
import { printDoi } from '../identifiers/doi/doi';
import type { Mention } from '../papers/types';
import type { Candidate } from '../scholarly/match/match';
import type { CslItem } from '../scholarly/types';
import type { PAPER_CHOICE } from './paper-choice-schema';

/** What is remembered for a story. */
export type PaperChoice = InferOutput<typeof PAPER_CHOICE>;

/** Whether two mentions are of one work. */
export const isSameWork = (one: Mention, other: Mention): boolean =>
  (one.doi ?? one.url) === (other.doi ?? other.url);

/** Without abstracts, which the look-up brings again. */
export function slimChoice(choice: PaperChoice): PaperChoice {
  if (choice.kind !== 'paper') return choice;
  const { candidate } = choice;
  const { abstract: _, ...csl }: CslItem = candidate.csl;
  return { ...choice, candidate: { ...candidate, csl } };
}

/** The found paper as if the page had named it; its evidence are the reasons of the match. */
export function mentionOf({ doi, title, confidence, csl }: Candidate): Mention {
  return {
    doi,
    alternatives: [],
    ids: {},
    url: printDoi(doi),
    role: 'reported',
    confidence,
    prior: confidence,
    list: null,
    evidence: [],
    stated: {
      title: csl.title ?? title,
      journal: csl['container-title'] ?? null,
      authors: (csl.author ?? []).flatMap(({ family, literal }) => family ?? literal ?? []),
      year: csl.issued?.['date-parts']?.[0]?.[0] ?? null,
    },
  };
}

/** The papers to choose from: `named`, which are those of the page, and those that the choice leads to. */
export function mentionsOf(named: Mention[], choice: PaperChoice | null): Mention[] {
  const further =
    choice?.kind === 'paper'
      ? [mentionOf(choice.candidate), ...(choice.version ? [choice.version] : [])]
      : choice?.kind === 'linked'
        ? [choice.mention]
        : [];
  const known = (one: Mention) => named.some((other) => isSameWork(one, other));
  const added = further.filter((one) => !known(one));
  return added.length === 0 ? named : [...named, ...added];
}

/** The one of `mentions` that the choice takes; `first` where nothing was chosen, null where all were turned down. */
export function selectedMention(
  mentions: readonly Mention[],
  choice: PaperChoice | null,
  first: Mention | null,
): Mention | null {
  if (choice === null) return first;
  if (choice.kind === 'none') return null;
  const wanted =
    choice.kind === 'linked' ? choice.mention : (choice.version ?? mentionOf(choice.candidate));
  return mentions.find((one) => isSameWork(one, wanted)) ?? null;
}
