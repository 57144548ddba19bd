/** Days in the words of the browser's language. */

/** "22 November 2026" for an ISO date or time. */
export function dateMessage(iso: string): string {
  const day = new Date(iso);
  // A date without a time is a day, wherever it is read.
  const timeZone = iso.length === 10 ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(undefined, {
    dateStyle: 'long',
    ...(timeZone && { timeZone }),
  }).format(day);
}
