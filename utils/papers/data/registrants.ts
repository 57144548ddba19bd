/** Registrants of DOIs whose works tell, by what they register, how likely a story reports them. */

const DATA =
  /^10\.(?:5061|5281|6084|17605|17632|7910|25387|5066|15468|3886|17863|25878|1594|7937|25345|5065|6073|17630)\//;
/** 10.31217 to 10.31237 were given to the communities of the Open Science Framework, one each. */
const PREPRINTS =
  /^10\.(?:1101|64898|48550|21203|26434|312(?:1[7-9]|2\d|3[0-7])|20944|36227|22541|2139|12688|55458|32942|33774|35542|51094)\//;

/** Series of a publisher's for editorials, comments and letters beside its papers. */
const COMMENTS = /^10\.1056\/nejm(?:e|p|c|clde|mms|h)\d/;

/** `data`: datasets and software beside a paper. `preprint`: servers of preprints. `comment`: editorials and letters. Null for all others. */
export function identifierKind(doi: string | null): 'data' | 'preprint' | 'comment' | null {
  if (doi === null) return null;
  if (DATA.test(doi)) return 'data';
  if (COMMENTS.test(doi)) return 'comment';
  return PREPRINTS.test(doi) ? 'preprint' : null;
}
