/** What a label says of the links and lines under it, by its meaning. */
import type { LabelMeaning } from '../../text/data/label-lexicon';

/**
 * `paper`: what follows is the reported paper. `sources`: what follows may be the paper, or a list of
 * many. `links`: what follows leads on, perhaps to the paper. `beside`: what follows goes with the paper but is another work. `self`: how to cite the story.
 * `end`: what follows is something else altogether.
 */
export type LinkLabelKind = 'paper' | 'sources' | 'links' | 'beside' | 'self' | 'end';

/** Null for labels of pictures and releases, which stand between the parts that matter here and end none of them. */
export const KIND_OF: Readonly<Record<LabelMeaning, LinkLabelKind | null>> = {
  paper: 'paper',
  aboutResearch: 'paper',
  paperInText: 'paper',
  record: 'paper',
  reference: 'sources',
  sources: 'sources',
  source: 'sources',
  moreInformation: 'sources',
  notesToEditors: 'sources',
  furtherReading: 'links',
  links: 'links',
  beside: 'beside',
  imageCredit: 'beside',
  citeStory: 'self',
  contact: 'end',
  picture: 'end',
  funding: 'end',
  provider: 'end',
  details: 'end',
  disclaimer: 'end',
  pageEnd: 'end',
  credit: null,
  embargo: null,
  release: null,
  releaseDetails: null,
};
