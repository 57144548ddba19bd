/**
 * DOIs that were given side by side. Papers of one issue, or of one day, have numbers that differ in their last
 * digits only: "nature22335" and "nature22336".
 */

/** What is left of a DOI without what publishers count up in some weeks, a sign for checking behind it. */
const STEMS: readonly RegExp[] = [
  /^(10\.1126\/[a-z]+\.[a-z]{3})[a-z]?\d{3,4}$/,
  /^(10\.(?:1088|3847)\/[\d-]+[\dx]\/a[a-f])[\da-f]{4}$/,
  /^(10\.[^/]+\/.*[\d.])\d{3}(?:-[\da-z])?$/,
];

/** The same for DOIs that were given side by side; null where a DOI's form does not tell. */
export function familyOf(doi: string | null): string | null {
  if (doi === null) return null;
  const stem = STEMS.flatMap((pattern) => pattern.exec(doi)?.[1] ?? [])[0];
  return stem === undefined ? null : `${stem} ${doi.length}`;
}
