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
    words: /\brandomi[sz]ed(?:[\w,\s-]{0,60})?\b(?:trial|study)\b|\brandomi[sz]ed,? controlled\b/i,
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
    medline: ['computer simulation', 'models, theoretical'],
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
    medline: ['editorial', 'comment', 'letter', 'news'],
    words: /^(?:editorial|comment)\b/i,
  },
];

/** The organisms, by MeSH heading (lower case) and by the words of titles and abstracts. */
export const ORGANISMS: { id: string; mesh: string[]; words: RegExp }[] = [
  {
    id: 'human',
    mesh: ['humans'],
    words:
      /\b(?:patients|participants|volunteers|women|men|children|adolescents|infants|adults)\b/i,
  },
  { id: 'mouse', mesh: ['mice'], words: /\b(?:mice|mouse|murine)\b/i },
  { id: 'rat', mesh: ['rats'], words: /\b(?:rats?)\b/i },
  { id: 'zebrafish', mesh: ['zebrafish'], words: /\b(?:zebrafish|Danio rerio)\b/i },
  { id: 'fly', mesh: ['drosophila', 'drosophila melanogaster'], words: /\bDrosophila\b/i },
  { id: 'worm', mesh: ['caenorhabditis elegans'], words: /\b(?:C\. elegans|Caenorhabditis)\b/i },
  {
    id: 'monkey',
    mesh: ['macaca', 'macaca mulatta', 'macaca fascicularis', 'haplorhini', 'callithrix'],
    words: /\b(?:macaques?|rhesus|monkeys?|marmosets?)\b/i,
  },
  { id: 'pig', mesh: ['swine', 'swine, miniature'], words: /\b(?:pigs?|piglets?|porcine)\b/i },
  { id: 'dog', mesh: ['dogs'], words: /\b(?:dogs?|canine)\b/i },
  { id: 'rabbit', mesh: ['rabbits'], words: /\brabbits?\b/i },
  { id: 'chicken', mesh: ['chickens', 'chick embryo'], words: /\b(?:chickens?|chick embryos?)\b/i },
  { id: 'yeast', mesh: ['saccharomyces cerevisiae'], words: /\b(?:yeast|Saccharomyces)\b/i },
  { id: 'arabidopsis', mesh: ['arabidopsis'], words: /\bArabidopsis\b/i },
  {
    id: 'cells',
    mesh: ['cell line', 'cell line, tumor', 'cells, cultured', 'in vitro techniques', 'organoids'],
    words: /\b(?:cell lines?|cultured cells|in vitro|organoids?)\b/i,
  },
];
