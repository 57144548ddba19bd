/** Titles of the notices that journals publish on their own papers, whatever language those are in. */
const NOTICE =
  /^\W{0,3}(?:retract(?:ion|ed)|correct(?:ion|ed)|errat(?:um|a)|corrigend(?:um|a)|expression of concern|withdrawal|removal notice|publisher(?:'|’)s (?:note|correction)|author correction|addendum)/i;

export const isNoticeTitle = (title: string): boolean => NOTICE.test(title);
