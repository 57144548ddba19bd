/** Turns what was read of pages into the lines that the benchmark prints. */
import { bare, sameHeadline } from '../reader/same.mjs';
import { compare, summarise } from '../reader/shingles.mjs';

const READERS = { ours: 'Paper Trail', plain: 'Readability', defuddle: 'Defuddle' };

/** What is asked of the real pages. Shares. */
const ASKED = { title: 0.95, author: 0.85, date: 0.95, story: 0.99 };

/** What a reader made of a page, in one form. */
function readingOf(result, reader) {
  if (result.error) return { title: '', authors: [], date: null, text: '' };
  if (reader !== 'ours') {
    const { title, byline, publishedTime, text } = result[reader];
    return { title: title ?? '', authors: byline ? [byline] : [], date: publishedTime, text };
  }
  const { title, authors, publishedTime, text } = result.story;
  return { title, authors, date: publishedTime, text };
}

/** The people of a label or a byline, which some readers keep as one text. */
const peopleOf = (texts) =>
  texts
    .flatMap((text) => text.split(/\s*[,;|、]\s*|\s+(?:and|und|&)\s+/i))
    .map((name) => bare(name.replace(/^(?:by|von)\s+|\([^)]*\)|\S+@\S+/gi, '')))
    .filter(Boolean);

const isName = (text) => /^\p{L}+(?: \p{L}+){1,3}$/u.test(text);

/**
 * The same people, no more and no fewer. Labels that hold more than names (a date, a post, an outlet) ask for the
 * names in them.
 */
function samePeople(label, authors) {
  const asked = peopleOf([label]);
  const given = peopleOf(authors);
  if (given.length === 0) return false;
  if (asked.toSorted().join('|') === given.toSorted().join('|')) return true;
  if (asked.length > 1 && asked.every(isName)) return false;
  const whole = bare(label);
  // "著者：後藤大地" holds more than the name, too.
  return !isName(label.trim()) && given.every((name) => whole.includes(name));
}

const HOUR = 3_600_000;

/**
 * The same moment, or the day that it was somewhere on earth: labels are in UTC, where a page that prints its own day
 * says another.
 */
function sameMoment(label, given) {
  const [moment, read] = [Date.parse(label), Date.parse(given ?? '')];
  if (Number.isNaN(moment) || Number.isNaN(read)) return false;
  if (Math.abs(moment - read) < HOUR) return true;
  const day = (given ?? '').slice(0, 10);
  return [-12, 0, 14].some(
    (hours) => new Date(moment + hours * HOUR).toISOString().slice(0, 10) === day,
  );
}

const hostOf = (url) => (URL.canParse(url) ? new URL(url).hostname : '');

const FIELDS = {
  title: (label, reading, { row, story }) =>
    sameHeadline(
      label,
      reading.title,
      [row.expect.site, story?.siteName, hostOf(row.url)].filter(Boolean),
    ),
  author: (label, reading) => samePeople(label, reading.authors),
  date: (label, reading) => sameMoment(label, reading.date),
};

function fieldLines(results, field, verbose) {
  const rows = results.filter(({ row }) => row.expect[field]);
  const right = (reader) => (result) =>
    FIELDS[field](result.row.expect[field], readingOf(result, reader), result);
  const counts = Object.entries(READERS).map(
    ([reader, name]) => `${name} ${rows.filter(right(reader)).length}`,
  );
  const ours = rows.filter(right('ours')).length;
  const key = { title: 'title', author: 'authors', date: 'date' }[field];
  const wrong = verbose
    ? rows
        .filter((result) => !right('ours')(result))
        .map((result) => {
          const given = JSON.stringify(readingOf(result, 'ours')[key]);
          return `      ${result.row.name}: ${given}, labelled ${JSON.stringify(result.row.expect[field])}`;
        })
    : [];
  return {
    share: ours / (rows.length || 1),
    lines: [`  ${field.padEnd(8)} of ${rows.length}: ${counts.join(', ')}`, ...wrong],
  };
}

/** Of a page that was taken for no story only what the reader insists on is read. */
function bodyLine(results, what) {
  const rows = results.filter(({ row }) => row.text);
  const scores = Object.entries(READERS).map(([reader, name]) => {
    const pages = rows.map((result) => compare(result.row.text, readingOf(result, reader).text));
    return `${name} ${summarise(pages).f1.toFixed(3)}`;
  });
  return `  F1 of the text, ${rows.length} ${what}: ${scores.join(', ')}`;
}

/** Both halves: real pages, which the figures asked for are of, and those that the suites made up. */
export function reportPages(results, verbose) {
  return [true, false]
    .flatMap((isReal) => {
      const some = results.filter(({ row }) => row.real === isReal);
      const fields = Object.keys(FIELDS).map((field) => [field, fieldLines(some, field, verbose)]);
      const missed = some.filter(({ story }) => !story?.isArticle);
      const found = 1 - missed.length / (some.length || 1);
      const asked = [...fields.map(([field, { share }]) => [field, share]), ['story', found]];
      return [
        `${isReal ? 'real' : 'made-up'} pages: ${some.length}`,
        ...fields.flatMap(([, { lines }]) => lines),
        `  story found on ${some.length - missed.length}${missed.length ? `, not on: ${missed.map(({ row }) => row.name).join(', ')}` : ''}`,
        bodyLine(some, 'pages'),
        bodyLine(
          some.filter(({ story }) => story?.isArticle),
          'of them taken for a story',
        ),
        ...(isReal
          ? asked.map(
              ([field, share]) =>
                `  ${share >= ASKED[field] ? 'pass' : 'FAIL'}  ${field} at least ${ASKED[field]}: ${share.toFixed(3)}`,
            )
          : []),
      ];
    })
    .concat(results.filter(({ error }) => error).map(({ row, error }) => `  ${row.name}: ${error}`))
    .join('\n');
}
