/**
 * Words of retractions, corrections and expressions of concern, as beginnings of words in lower case.
 * Their stories link the paper, which is what they report, and the notice, which goes with it.
 */
export const NOTICE =
  /retract|correction|corrigend|errat|expression of concern|withdrawal notice|\bnotice\b|zurückgezogen|rückzug|rétract|retirad|ritratta|wycofa|отозван|geri çek|撤稿|撤回|철회|سحب/;

/** What a link to a notice does not say of itself. */
export const PAPER_ITSELF =
  /paper|study|article|publi|studie|étude|estudio|artikel|artículo|论文|論文|논문/;

/** A story that is about one of these says so in its title. */
export const ABOUT_NOTICE =
  /retract|expression of concern|withdraw(?:n|s|al)\b|pulled\b|zurückgezogen|rückzug|zieht .{0,40}zurück|rétract|retirad|retracta|ritratta|ritirat|wycofa|отозва|geri çek|撤稿|撤回|철회/;

/** How journals begin the titles of notices that they publish on their own papers. */
const NOTICE_TITLE =
  /^\W{0,3}(?:retract(?:ion|ed)|correct(?:ion|ed)|errat(?:um|a)|corrigend(?:um|a)|expression of concern|withdrawal|removal notice|publisher(?:'|’)s (?:note|correction)|author correction|addendum)/i;

export const isNoticeTitle = (title: string): boolean => NOTICE_TITLE.test(title);
