/** Registrations of trials, as their registries write them, with the way there where the address is known. */

/** Registries whose addresses are made of the number alone. */
const REGISTRIES: [RegExp, (id: string) => string][] = [
  [/^NCT\d{8}$/, (id) => `https://clinicaltrials.gov/study/${id}`],
  [/^ISRCTN\d{8}$/, (id) => `https://www.isrctn.com/${id}`],
  [/^ACTRN\d{14}p?$/i, (id) => `https://anzctr.org.au/${id}.aspx`],
  [/^DRKS\d{8}$/, (id) => `https://drks.de/search/en/trial/${id}`],
];

export function trialOf(number: string): { value: string; url?: string } {
  const value = number.trim().toUpperCase();
  const url = REGISTRIES.find(([form]) => form.test(value))?.[1](value);
  // Where nobody can tell its form, it stays as the record has it.
  return url ? { value, url } : { value: number.trim() };
}
