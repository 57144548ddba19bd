/** The kinds of study, by the words of MEDLINE and of titles and abstracts. Data; the graver design first. */

export interface StudyType {
  /** Id; the words for each stand in locales/ under `studyType`. */
  id: string;
  /** MEDLINE publication types and headings (https://www.nlm.nih.gov/mesh/pubtypes.html), lower case. */
  medline: string[];
  /** What a title calls the study, or an abstract in a sentence that begins "We conducted a …". */
  words: RegExp;
}

export const STUDY_TYPES: StudyType[] = [
  {
    id: 'meta-analysis',
    medline: ['meta-analysis', 'network meta-analysis'],
    words: /\bmeta-?\s?analys[ie]s\b/i,
  },
  {
    id: 'systematic-review',
    medline: ['systematic review'],
    words: /\bsystematic(?: literature)? review\b/i,
  },
  {
    id: 'randomised-trial',
    medline: ['randomized controlled trial', 'equivalence trial', 'pragmatic clinical trial'],
    // In the plural they are other people's; "non-randomised" is none.
    words:
      /(?<!\bnon-?\s?|\bmendelian )\brandomi[sz]ed(?:[\w,\s-]{0,60})?\b(?:trial|study)\b|(?<!\bnon-?\s?)\brandomi[sz]ed,? controlled\b(?! (?:trials|studies))/i,
  },
  {
    id: 'clinical-trial',
    medline: [
      'clinical trial',
      'controlled clinical trial',
      'clinical trial, phase i',
      'clinical trial, phase ii',
      'clinical trial, phase iii',
      'clinical trial, phase iv',
      'adaptive clinical trial',
    ],
    words: /\b(?:clinical trial|phase (?:[1-4]|i{1,3}v?|iv)[ab]?(?:\/[\w]+)? (?:trial|study))\b/i,
  },
  { id: 'cohort', medline: ['cohort studies'], words: /\b(?:cohort|longitudinal) study\b/i },
  { id: 'case-control', medline: ['case-control studies'], words: /\bcase[- ]control study\b/i },
  {
    id: 'cross-sectional',
    medline: ['cross-sectional studies'],
    words: /\bcross-sectional (?:study|survey|analysis)\b/i,
  },
  { id: 'case-report', medline: ['case reports'], words: /\bcase (?:report|series)\b/i },
  {
    id: 'observational',
    medline: ['observational study'],
    words: /\bobservational study\b/i,
  },
  {
    id: 'modelling',
    // The headings for it are given to whatever holds a calculation.
    medline: [],
    words: /\b(?:model(?:l)?ing study|simulation study|mathematical model(?:l?ing)?)\b/i,
  },
  {
    id: 'guideline',
    medline: ['practice guideline', 'guideline'],
    words: /\bpractice guideline\b/i,
  },
  {
    id: 'review',
    medline: ['review', 'scoping review'],
    words: /\b(?:scoping|narrative) review\b/i,
  },
  {
    id: 'editorial',
    medline: ['editorial', 'comment', 'news'],
    words: /^(?:editorial|comment)\b/i,
  },
];

/** What follows where an animal's name is part of another: of a gene, a tool, an illness, a saying. */
const NOT_THE_ANIMAL = String.raw`(?![\s-]+(?:anti|monoclonal|polyclonal|antibod|serum|sarcoma|leuka?emia virus|mammary tumou?r virus|double minute|two-hybrid|extract|infection|food|bites?|iron|track|cursor|click|movement|pox|race|hole|bars?\b|owner|breed|farm))`;

/** Whole words in any script: "uns schämen" holds no men. */
const named = (names: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names})(?![\p{L}\p{N}])${NOT_THE_ANIMAL}`, 'iu');

/** The organisms, by MeSH heading (lower case) and by the words of titles and abstracts. */
export const ORGANISMS: { id: string; mesh: string[]; words: RegExp; titled?: RegExp }[] = [
  {
    id: 'human',
    mesh: ['humans'],
    words: named('patients|participants|volunteers|women|men|children|adolescents|infants|adults'),
    // Essays are for and about people too: a study is done in them.
    titled:
      /\b(?:in|among|of)\s+(?:(?!(?:for|and|to|with|of|in|on)\b)[\p{L}\p{N}-]+\s+){0,3}(?:patients|participants|volunteers|women|men|children|adolescents|infants|adults)(?![\p{L}\p{N}'’])/iu,
  },
  { id: 'mouse', mesh: ['mice'], words: named('mice|mouse|murine') },
  { id: 'rat', mesh: ['rats'], words: named('rats?') },
  { id: 'zebrafish', mesh: ['zebrafish'], words: named('zebrafish|Danio rerio') },
  { id: 'fly', mesh: ['drosophila', 'drosophila melanogaster'], words: named('Drosophila') },
  {
    id: 'worm',
    mesh: ['caenorhabditis elegans'],
    words: named(String.raw`C\. elegans|Caenorhabditis`),
  },
  {
    id: 'monkey',
    mesh: ['macaca', 'macaca mulatta', 'macaca fascicularis', 'haplorhini', 'callithrix'],
    // Rhesus alone is a blood group.
    words: named('macaques?|rhesus monkeys?|monkeys?|marmosets?'),
  },
  {
    id: 'pig',
    mesh: ['swine', 'swine, miniature'],
    words: named('(?<!guinea[ -])pigs?|piglets?|porcine'),
  },
  { id: 'dog', mesh: ['dogs'], words: named('dogs?|canines?') },
  { id: 'rabbit', mesh: ['rabbits'], words: named('rabbits?') },
  { id: 'chicken', mesh: ['chickens', 'chick embryo'], words: named('chickens?|chick embryos?') },
  { id: 'yeast', mesh: ['saccharomyces cerevisiae'], words: named('yeast|Saccharomyces') },
  { id: 'arabidopsis', mesh: ['arabidopsis'], words: named('Arabidopsis') },
  {
    id: 'cells',
    mesh: ['cell line', 'cell line, tumor', 'cells, cultured', 'in vitro techniques', 'organoids'],
    words: named('cell lines?|cultured cells|in vitro|organoids?'),
  },
];
