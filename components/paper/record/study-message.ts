/** The names of study types and organisms, by the terms of utils/scholarly/facts/. */
import { i18n } from '#i18n';

/** A term that has no name here yet is shown as it is. */
export const studyTypeWords = (term: string): string => STUDY_TYPES[term]?.() ?? term;
export const organismWords = (term: string): string => ORGANISMS[term]?.() ?? term;

const STUDY_TYPES: Record<string, () => string> = {
  'meta-analysis': () => i18n.t('studyType.metaAnalysis'),
  'systematic-review': () => i18n.t('studyType.systematicReview'),
  'randomised-trial': () => i18n.t('studyType.randomisedTrial'),
  'clinical-trial': () => i18n.t('studyType.clinicalTrial'),
  cohort: () => i18n.t('studyType.cohort'),
  'case-control': () => i18n.t('studyType.caseControl'),
  'cross-sectional': () => i18n.t('studyType.crossSectional'),
  'case-report': () => i18n.t('studyType.caseReport'),
  observational: () => i18n.t('studyType.observational'),
  modelling: () => i18n.t('studyType.modelling'),
  guideline: () => i18n.t('studyType.guideline'),
  review: () => i18n.t('studyType.review'),
  editorial: () => i18n.t('studyType.editorial'),
};

const ORGANISMS: Record<string, () => string> = {
  human: () => i18n.t('organism.human'),
  mouse: () => i18n.t('organism.mouse'),
  rat: () => i18n.t('organism.rat'),
  zebrafish: () => i18n.t('organism.zebrafish'),
  fly: () => i18n.t('organism.fly'),
  worm: () => i18n.t('organism.worm'),
  monkey: () => i18n.t('organism.monkey'),
  pig: () => i18n.t('organism.pig'),
  dog: () => i18n.t('organism.dog'),
  rabbit: () => i18n.t('organism.rabbit'),
  chicken: () => i18n.t('organism.chicken'),
  yeast: () => i18n.t('organism.yeast'),
  arabidopsis: () => i18n.t('organism.arabidopsis'),
  cells: () => i18n.t('organism.cells'),
};
