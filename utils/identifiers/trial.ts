/** Numbers of clinical trials in the registers that news names most. */

const NUMBERS =
  /^(?:NCT\d{8}|ISRCTN\d{8}|EUDRACT\d{4}-\d{6}-\d{2}|ACTRN1[0-9]{13}P?|CHICTR[-A-Z0-9]{6,20}|DRKS\d{8}|JPRN-UMIN\d{9}|UMIN\d{9}|CTRI\/\d{4}\/\d{2,3}\/\d{6}|KCT\d{7}|NTR\d{3,4}|TCTR\d{11}|IRCT\d{8,20}N?\d{0,3}|PACTR\d{15,16})$/;

const IN_TEXT =
  /(?<![A-Z0-9])(?:NCT\s?\d{8}|ISRCTN\s?\d{8}|ACTRN\s?1\d{13}|DRKS\s?\d{8}|UMIN\s?\d{9}|KCT\s?\d{7}|ChiCTR-?[A-Z]{0,6}-?\d{8,10})(?!\d)/gi;

/** Reads a trial's number, alone or as the register's address. */
export function parseTrial(input: string): string | null {
  const inAddress = /(?:\/|=)(NCT\d{8}|ISRCTN\d{8}|DRKS\d{8}|ACTRN1\d{13})(?:[/?#&]|$)/i.exec(
    input.slice(0, 2000),
  );
  return normaliseTrial(inAddress?.[1] ?? input.slice(0, 60));
}

/** Capitals, no spaces. */
export function normaliseTrial(number: string): string | null {
  const plain = number.replace(/\s/g, '').toUpperCase();
  return NUMBERS.test(plain) ? plain : null;
}

/** Registers whose addresses are made of the number alone. */
const PAGES: readonly [start: string, page: (number: string) => string][] = [
  ['NCT', (number) => `https://clinicaltrials.gov/study/${number}`],
  ['ISRCTN', (number) => `https://www.isrctn.com/${number}`],
  ['ACTRN', (number) => `https://anzctr.org.au/${number}.aspx`],
  ['DRKS', (number) => `https://drks.de/search/en/trial/${number}`],
];

/** The register's page where it has a lasting address, else the number. */
export function printTrial(number: string): string {
  return PAGES.find(([start]) => number.startsWith(start))?.[1](number) ?? number;
}

/** All trial numbers of a text with their places. */
export function trialsInText(text: string): { trial: string; index: number; source: string }[] {
  const found: { trial: string; index: number; source: string }[] = [];
  for (const match of text.matchAll(IN_TEXT)) {
    const trial = normaliseTrial(match[0]);
    if (trial) found.push({ trial, index: match.index, source: match[0] });
  }
  return found;
}
