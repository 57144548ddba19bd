/**
 * How much each sign speaks for a work being the one that the story reports, in log-odds: 0 is a
 * coin's toss, 2 about nine in ten, -2 one in ten. Set by judgement over what each sign means, then
 * checked on labelled pages (tests/bench/papers); none of them knows of a site.
 */
export const WEIGHTS = {
  /** The page is the work. */
  own: 6,
  /** Structured data of a story say that it is about or based on the work. */
  declaredAbout: 2.5,
  declaredCites: -3,
  embedded: -1,

  labelPaper: 4,
  /** "Reference", "Source", "More information" with one work, two, or a list of them. */
  labelSourcesOne: 2,
  labelSourcesTwo: 0.8,
  labelSourcesMany: -3,
  /** "External links", "More on this topic". */
  labelLinks: -1,
  labelBeside: -2.5,
  labelSelf: -2,

  references: -3,
  related: -1.5,
  sidebar: -1,
  comments: -6,
  frame: -4,
  otherStory: -3,

  link: -2.2,
  text: -0.6,
  textBehindDoi: 1.2,
  /** "(Nature, 2022; doi: …)" */
  citationInBrackets: 1.5,

  studyInLink: 0.8,
  /** The words of the link say that it was published: "published in the Journal of …". */
  publishedInLink: 0.5,
  study: 0.6,
  published: 1.2,
  recent: 0.9,
  newStudy: 0.8,
  definite: 0.8,
  journal: 0.6,
  other: -1.7,
  /** "A study found …" late in the story is background. */
  indefinite: -0.6,
  indefiniteLate: -0.8,
  bareLink: -0.6,
  /** However new a study is: an example is not what the story reports. */
  example: -1.2,
  /** The link leads to a retraction or correction; the paper is what that is about. */
  notice: -4,

  early: 0.4,
  /** Each other work that the story links. */
  competitor: -0.5,
  competitorsMost: -3,
  sameYear: 0.4,
  otherYear: -1.8,
  /** Most words of a link's or reference's title stand in the story's title and opening. */
  titleShared: 1.2,
  /** The only work that the page names. */
  sole: 0.7,
  again: 0.5,
  /** Title and opening speak of a study; the story keeps coming back to it, or hardly does. */
  researchOpening: 0.5,
  noResearchOpening: -0.8,
  researchThroughout: 0.5,
  researchHardly: -0.8,
  /** A DOI that news pieces carry themselves. */
  storysOwn: -9,
  /** Another work of the page is labelled as the paper. */
  labelledRival: -2.5,
};

/** From this score on a work counts as reported. */
export const REPORTED_FROM = 0.3;
