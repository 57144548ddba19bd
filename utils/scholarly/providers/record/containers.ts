/** Which of several titles is that of the book, and which of its series. */

const SERIES =
  /\bseries\b|\bserie\b|reihe|^(?:lecture notes|advances in|progress in|studies in|methods in|contemporary|annals of|springer (?:proceedings|briefs|theses)|topics in|trends in(?!.*\b[IVX]+$)|research in|current topics|communications in|ifip advances)\b/i;
/** A volume of its own has a number or a year, or names a meeting. */
const VOLUME =
  /\b(?:[12]\d{3}|[IVX]{1,6}|\d{1,3})$|^proceedings\b|\bhandbook\b|\bconference\b|\bsymposium\b/i;

/** The book that a part stands in: registries name the series first, and the book behind it. */
export function bookOf(titles: readonly string[]): string | undefined {
  const likeness = (title: string) => (SERIES.test(title) ? -1 : 0) + (VOLUME.test(title) ? 1 : 0);
  return titles.reduce<string | undefined>(
    (best, title) => (best === undefined || likeness(title) >= likeness(best) ? title : best),
    undefined,
  );
}
