/** Days in words of the language that a page is in: browsers know the months of some two hundred. */

/** A month's name in lower case, and its number. */
type Month = readonly [name: string, number: number];

const known = new Map<string, readonly Month[]>();

/** All forms of the names, the longest first; none for what is no language, or one that the browser does not know. */
function monthsOf(language: string): readonly Month[] {
  let months = known.get(language);
  if (!months) {
    months = [...namesIn(language)].sort(([one], [other]) => other.length - one.length);
    known.set(language, months);
  }
  return months;
}

function namesIn(language: string): Map<string, number> {
  const names = new Map<string, number>();
  if (!isSupported(language)) return names;
  const options = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
  for (const shape of [
    { day: 'numeric', month: 'long', year: 'numeric' },
    { month: 'long' },
    { day: 'numeric', month: 'short', year: 'numeric' },
  ] as const) {
    const format = new Intl.DateTimeFormat(language, { ...options, ...shape });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2026, month, 5));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      if (/\p{L}.*[\p{L}\p{M}]/u.test(name)) names.set(name, month + 1);
    }
  }
  return names;
}

function isSupported(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const DAY = '(?<!\\d|\\d[:.])(\\d{1,2})';
/** What stands between the parts of a day: stops, small words, endings. */
const GAP = '(?:(?!\\p{L}{5})[^\\d\\n]){0,10}';

/** What stands before the month, and what behind it. */
const BEFORE = {
  day: new RegExp(`${DAY}${GAP}$`, 'u'),
  yearAndDay: new RegExp(`${YEAR}${GAP}${DAY}${GAP}$`, 'u'),
  year: new RegExp(`${YEAR}${GAP}$`, 'u'),
};
const BEHIND = {
  year: new RegExp(`^${GAP}${YEAR}`, 'u'),
  // No longer: a day of the week may be called as a month is.
  dayAndYear: new RegExp(`^${GAP}(\\d{1,2})[^\\d\\n]{1,5}${YEAR}`, 'u'),
  day: new RegExp(`^${GAP}(\\d{1,2})(?![\\d:])`, 'u'),
};

/** Year, month from 1 and day. */
type Parts = readonly [year: number, month: number, day: number];

/** A year, and a number that may be a day: most texts have none. */
const HAS_PARTS = /^(?=.*(?<!\d)(?:19|20)\d\d(?!\d)).*(?<!\d)\d{1,2}(?!\d)/s;

const OTHER_WORD = { before: /[\p{L}\p{M}]$/u, behind: /^[\p{L}\p{M}]/u };
const LONGER_WORD = { before: /\p{L}\p{L}$/u, behind: /^[\p{L}\p{M}]{6}/u };

/** The first day with its year that a text tells in that language, in whatever order; null where it tells none. */
export function dayInWords(text: string, language: string): Parts | null {
  if (!HAS_PARTS.test(text)) return null;
  const lower = text.toLowerCase();
  for (const [name, month] of monthsOf(language)) {
    const at = lower.indexOf(name);
    if (at < 0) continue;
    const [before, behind] = [lower.slice(0, at), lower.slice(at + name.length)];
    // Short names stand in other words; long ones may have an ending, or one letter for "in".
    const isWithin = name.length < 4 ? OTHER_WORD : LONGER_WORD;
    if (isWithin.before.test(before) || isWithin.behind.test(behind)) continue;
    const [year, day] = yearAndDay(before, behind) ?? [];
    if (year && day) return [Number(year), month, Number(day)];
  }
  return null;
}

function yearAndDay(before: string, behind: string): (string | undefined)[] | null {
  const [, year, day] = BEFORE.yearAndDay.exec(before) ?? [];
  if (year) return [year, day];
  const late = BEHIND.year.exec(behind);
  const early = BEFORE.day.exec(before);
  if (late && early) return [late[1], early[1]];
  const both = BEHIND.dayAndYear.exec(behind);
  if (both) return [both[2], both[1]];
  const first = BEFORE.year.exec(before);
  const last = BEHIND.day.exec(behind);
  return first && last ? [first[1], last[1]] : null;
}
