/** Days as the reader writes them. */
import { wordsLocale } from './words-locale';

/**
 * A day as the page means it, whatever the reader's time zone: "6 Feb 2019", "Feb 2019", "2019".
 * Null where the text is no ISO 8601 date.
 */
export function dayMessage(iso: string | null, length: 'short' | 'long' = 'short'): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '') ?? [];
  if (!year) return null;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // Of a thirteenth month, or a thirtieth of February, another month is made.
  if (month && date.getUTCMonth() !== Number(month) - 1) return null;
  return new Intl.DateTimeFormat(wordsLocale(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: length }),
    ...(day && { day: 'numeric' }),
  }).format(date);
}

/** "22 November 2026" for an ISO date, or for a time on the reader's own day. Null where the text is no date. */
export function dateMessage(iso: string): string | null {
  const day = new Date(iso);
  if (Number.isNaN(day.getTime())) return null;
  // A date without a time is a day, wherever it is read.
  const timeZone = iso.length === 10 ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(wordsLocale(), {
    dateStyle: 'long',
    ...(timeZone && { timeZone }),
  }).format(day);
}
