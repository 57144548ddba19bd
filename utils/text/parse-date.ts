/** Dates as pages write them, in figures or in words, as ISO 8601. */
import { monthNumber } from './calendar/months';
import { inOurCalendar } from './calendar/other-calendars';
import { dayInWords } from './calendar/own-months';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** A calendar date that exists and that a web page can bear, or null. */
function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

/** Zone names as far as they mean one offset. EST/CST and the like are read as North American. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UTC: 'Z', GMT: 'Z', BST: '+01:00', CET: '+01:00', CEST: '+02:00', MEZ: '+01:00' },
  ...{ MESZ: '+02:00', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00' },
  ...{ MDT: '-06:00', PST: '-08:00', PDT: '-07:00', JST: '+09:00', KST: '+09:00' },
};

function isoZone(zone: string | undefined): string {
  if (!zone) return '';
  const offset = /^(?:UTC|GMT)?\s*([+-]\d{1,2}):?(\d{2})?$/.exec(zone);
  if (offset?.[1]) {
    const hours = Number(offset[1]);
    return `${hours < 0 || offset[1].startsWith('-') ? '-' : '+'}${pad(Math.abs(hours))}:${offset[2] ?? '00'}`;
  }
  return ZONES[zone] ?? '';
}

const TIME =
  /(?:^|[^\d])(\d{1,2})[:.H](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(A\.?M\.?|P\.?M\.?)?\s*(Z\b|(?:UTC|GMT)?\s?[+-]\d{1,2}:?\d{0,2}\b|\b[A-Z]{3,4}\b)?/;

/** `T…` with zone where the text after the date holds a time of day, else nothing. */
function isoTime(text: string): string {
  // Against upper case: patterns that ignore case are many times slower to make.
  const match = TIME.exec(text.toUpperCase());
  if (!match?.[1] || !match[2]) return '';
  let hour = Number(match[1]);
  const half = match[4]?.[0];
  if (half === 'P' && hour < 12) hour += 12;
  if (half === 'A' && hour === 12) hour = 0;
  if (hour > 23 || Number(match[2]) > 59) return '';
  const seconds = match[3] ? `:${match[3]}` : ':00';
  return `T${pad(hour)}:${match[2]}${seconds}${isoZone(match[5]?.trim())}`;
}

// The names of months are told by their table; any run of letters will do here, which takes no Unicode classes.
type Reading = (text: string, language: string | null) => { date: string; rest: string } | null;

function reading(
  pattern: RegExp,
  pick: (parts: string[], language: string | null) => [number, number | null, number],
): Reading {
  return (text, language) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const [year, month, day] = pick(
      [...match].map((part) => part ?? ''),
      language,
    );
    const date = month ? isoDate(year, month, day) : null;
    const at = match.index;
    return date ? { date, rest: `${text.slice(at + match[0].length)} ${text.slice(0, at)}` } : null;
  };
}

/** In English as written in the United States the month stands first; elsewhere the day does. */
const monthFirst = (language: string | null): boolean => /^en(-US|-PH)?$/i.test(language ?? 'en');

const READINGS: readonly Reading[] = [
  reading(/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/, ([, y, m, d]) => [
    Number(y),
    Number(m),
    Number(d),
  ]),
  reading(/^\s*((?:19|20)\d{2})(\d{2})(\d{2})/, ([, y, m, d]) => [Number(y), Number(m), Number(d)]),
  reading(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/, ([, y, m, d]) => [
    Number(y),
    Number(m),
    Number(d),
  ]),
  reading(
    /([^\s\d!-/:-@[-`{-~]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,|\s)\s*(\d{4})/,
    ([, m, d, y], language) => [Number(y), monthNumber(m ?? '', language), Number(d)],
  ),
  reading(
    /(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:de\s+|of\s+)?([^\s\d!-/:-@[-`{-~]{2,})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})/,
    ([, d, m, y], language) => [Number(y), monthNumber(m ?? '', language), Number(d)],
  ),
  reading(/(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/, ([, d, m, y]) => [
    Number(y),
    Number(m),
    Number(d),
  ]),
  reading(
    /(\d{4})[.,]?\s+([^\s\d!-/:-@[-`{-~]{2,})\.?\s+(\d{1,2})(?!\d)/,
    ([, y, m, d], language) => [Number(y), monthNumber(m ?? '', language), Number(d)],
  ),
  reading(/(\d{1,2})[/-](\d{1,2})[/-](\d{4})/, ([, a, b, y], language) => {
    const first = Number(a);
    const second = Number(b);
    const dayFirst = first > 12 || (second <= 12 && !monthFirst(language));
    return dayFirst ? [Number(y), second, first] : [Number(y), first, second];
  }),
];

/** What a page gives as a date is no longer, whatever stands around it; the patterns are slow on long runs of letters. Characters. */
const LONGEST = 300;

/**
 * ISO 8601 for a date as a page gives it: `2019-02-06`, or with time and zone as far as they are given.
 * Null where the text holds no date with year, month and day. `language` (BCP 47) settles 3/4/2019, and gives the
 * months' names where no table has them.
 */
export function toIsoDate(text: string, language: string | null = null): string | null {
  const trimmed = inOurCalendar(text.trim().slice(0, LONGEST));
  const seconds = /^\d{10}(?:\d{3})?$/.exec(trimmed);
  if (seconds) {
    const date = new Date(trimmed.length === 13 ? Number(trimmed) : Number(trimmed) * 1000);
    return date.toISOString().replace(/\.\d+Z$/, 'Z');
  }
  for (const read of READINGS) {
    const found = read(trimmed, language);
    if (found) return found.date + isoTime(found.rest.replace(/^\s*T/, ' '));
  }
  const told = language === null ? null : dayInWords(trimmed, language);
  const date = told && isoDate(...told);
  return date ? date + isoTime(trimmed) : null;
}
