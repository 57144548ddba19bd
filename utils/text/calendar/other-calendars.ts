/** Days of other calendars, and figures of other scripts, as ours: Iranian months, Buddhist years, those of Taiwan and Japan. */

/** The first figure of each script's ten: Arabic, Persian, Indian scripts, Thai, Lao, Burmese, Khmer, and full width. */
const ZEROS = [
  ...[0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66],
  ...[0xe50, 0xed0, 0x1040, 0x17e0, 0xff10],
];

const OTHER_FIGURE = /\p{Nd}/gu;

/** "۲۴" as "24". */
function withOurFigures(text: string): string {
  return text.replace(OTHER_FIGURE, (char) => {
    const code = char.charCodeAt(0);
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? char : String(code - zero);
  });
}

const IRANIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(
  ' ',
);
const IRANIAN_DAY = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(${IRANIAN_MONTHS.join('|')})(?:\\s*ماه)?\\s+(1[34]\\d\\d)(?!\\d)`,
);
const DAY_MS = 86_400_000;

/** 1 Farvardin is the day of the March equinox in Tehran; `Intl` knows which. Null where the day is none. */
function isoOfIranian(year: number, month: number, day: number): string | null {
  const calendar = new Intl.DateTimeFormat('en-u-ca-persian', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const near = Date.UTC(year + 621, 2, 20) + (before + day - 1) * DAY_MS;
  for (const offset of [0, 1, 2]) {
    const date = new Date(near + offset * DAY_MS);
    const parts = Object.fromEntries(
      calendar.formatToParts(date).map(({ type, value }) => [type, Number(value)]),
    );
    if (parts.year === year && parts.month === month && parts.day === day)
      return date.toISOString().slice(0, 10);
  }
  return null;
}

/** Years that begin anew with a republic or a reign, and the year before their first. */
const ERAS: readonly [RegExp, number][] = [
  [/(?:中華)?民國\s*(\d{2,3})(?=\s*年)/g, 1911],
  [/令和\s*(\d{1,2}|元)(?=\s*年)/g, 2018],
  [/平成\s*(\d{1,2}|元)(?=\s*年)/g, 1988],
];

/** Thai days have a year of the Buddhist calendar: "4 พฤษภาคม 2568". */
const BUDDHIST_YEAR = /(?<=[\u0e00-\u0e7f]\.?\s*)25\d\d(?!\d)/g;
const BUDDHIST_AHEAD = 543;

/** "18 مايو/أيار 2025": one month by both of its Arabic names. */
const SECOND_NAME =
  /(?<=[\u0621-\u064a])\/[\u0621-\u064a]{2,12}(?:\s[\u0621-\u064a]{2,12})?(?=\s+\d{4})/g;

/** The text with its days as Western pages would have them, as far as it has others. */
export function inOurCalendar(text: string): string {
  const figures = withOurFigures(text);
  let days = figures.replace(SECOND_NAME, '').replace(IRANIAN_DAY, (said, day, name, year) => {
    const month = IRANIAN_MONTHS.indexOf(name) + 1;
    return isoOfIranian(Number(year), month, Number(day)) ?? said;
  });
  for (const [era, before] of ERAS)
    days = days.replace(era, (_, year) => String((year === '元' ? 1 : Number(year)) + before));
  return days.replace(BUDDHIST_YEAR, (year) => String(Number(year) - BUDDHIST_AHEAD));
}
