/**
 * The beginnings of DOIs that pages show where a line, a column or a careless copy cut the rest off. What large
 * registrants give their papers is known well enough to tell such a beginning from a DOI.
 */

/** What follows the prefix is cut off, by prefix: names of journals alone, years without number, half numbers. */
const INCOMPLETE: Record<string, RegExp> = {
  '10.1016':
    /^(?:j\.[a-z]+(?:\.(?:19|20)\d\d(?:\.\d\d?)?)?|s\d{4}-?\d{3}[\dx](?:\(\d\d\)\d{0,4})?)$/,
  '10.1021': /^(?:acs|jacs)(?:\.[a-z]+)?$/,
  '10.1056': /^nejm[a-z]*$/,
  '10.1098': /^rs[a-z]{2,3}(?:\.(?:19|20)\d\d)?$/,
  '10.1101': /^(?:19|20)\d\d(?:\.\d\d){0,2}$/,
  '10.1136': /^[a-z]+(?:-(?:19|20)\d\d)?$/,
  '10.1371': /^journal(?:\.[a-z]+)?$/,
  '10.3389': /^f[a-z]+(?:\.(?:19|20)\d\d)?$/,
  '10.48550': /^arxiv(?:\.\d{1,4})?$/,
};
const NATURE = /^s\d{5}(?:-\d{1,3}(?:-\d{1,5})?)?$/;
for (const prefix of ['10.1038', '10.1007', '10.1057', '10.1186']) INCOMPLETE[prefix] = NATURE;
/** These number all that they publish. */
const NAMES = /^[a-z]+$/;
for (const prefix of '10.1001 10.1002 10.1073 10.1093 10.1103 10.1126 10.3390 10.7554'.split(' '))
  INCOMPLETE[prefix] = NAMES;

/** Whether no more than the beginning of a DOI is there. */
export function isIncomplete(doi: string): boolean {
  const slash = doi.indexOf('/');
  return INCOMPLETE[doi.slice(0, slash)]?.test(doi.slice(slash + 1)) ?? false;
}
