/** Query parameters that say where a reader came from and change nothing of the page. */

/** Whole names, in lower case. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  // Advertisers' and networks' ids of a click.
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid'],
  ...['msclkid', 'twclid', 'ttclid', 'li_fat_id', 'rdt_cid', 'epik', 'scclid', 'sccid', 'yclid'],
  ...['ysclid', 'srsltid', 'irclickid', 'igshid', 'igsh', 'wickedid', 'tblci', 'obclid', 'ob_click_id'],
  // Where a link was shared.
  ...['fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source', '__twitter_impression', 'ref_src'],
  ...['ref_url', 'guccounter', 'guce_referrer', 'guce_referrer_sig', '__tn__'],
  // Newsletters.
  ...['mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking'],
  ...['vero_id', 'vero_conv', 'oly_enc_id', 'oly_anon_id', 'ck_subscriber_id', 'sfmc_id', 'elqtrack'],
  ...['elqtrackid', 'elqcampaignid', 'ml_subscriber', 'ml_subscriber_hash', 'cm_ven', 'cm_mmc'],
  // Counters of visits.
  ...['_ga', '_gl', 'xtor', 'wt.mc_id', 'wt_mc', 's_cid', 'cmpid', 'icid', 'ncid', 'ocid', 'spm', 'smid'],
]); // biome-ignore format: a list that is read across

/** Beginnings of names: Google's and Urchin's, Matomo's old and new ones, Piano's. */
export const TRACKING_PREFIXES: readonly string[] = [
  ...['utm_', 'pk_', 'piwik_', 'mtm_', 'matomo_', 'at_campaign', 'at_medium', 'at_custom'],
];
