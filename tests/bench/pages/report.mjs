/** Turns read pages into the lines that the benchmark prints, each asked number with its verdict. */
import { sameAuthors, sameDay, sameTitle } from '../reader/same.mjs';
import { compare, summarise } from '../reader/shingles.mjs';

/** What is asked of the reader on real pages. Shares of 1. */
const ASKED = { title: 0.95, author: 0.85, date: 0.95, found: 0.99 };

const NAMES = { ours: 'Paper Trail', plain: 'plain Readability', defuddle: 'Defuddle' };
const READERS = Object.keys(NAMES);

/** Labels hold several authors as one line. */
const authorsIn = (label) => label.split(/\s*(?:,|;|&|\band\b)\s*/).filter(Boolean);

/** What each reader says of itself, in the same shape. */
const saidBy = {
  ours: ({ story }) => ({
    title: story.title,
    authors: story.authors,
    date: story.publishedTime,
    text: story.text,
  }),
  plain: ({ plain }) => said(plain),
  defuddle: ({ defuddle }) => said(defuddle),
};

function said({ title, byline, publishedTime, text }) {
  return { title, authors: byline ? [byline] : [], date: publishedTime, text };
}

const FIELDS = {
  title: (expect, { title }) => sameTitle(expect.title, title),
  author: (expect, { authors }) => sameAuthors(authorsIn(expect.author), authors),
  date: (expect, { date }) => sameDay(expect.date, date),
};

/** Shorter than this no text is a story, in characters. */
const LEAST_TEXT = 200;

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)}%` : '–');
const verdict = (name, share, asked, words) =>
  `  ${share >= asked ? 'pass' : 'FAIL'}  ${name} at least ${asked}: ${words}`;

function fieldLine(results, field, verbose) {
  const rows = results.filter(({ row }) => row.expect[field]);
  const isRight = (result, reader) =>
    !result.error && FIELDS[field](result.row.expect, saidBy[reader](result));
  const counts = READERS.map((reader) => rows.filter((result) => isRight(result, reader)).length);
  const words = READERS.map((reader, at) => `${NAMES[reader]} ${counts[at]}`).join(', ');
  const wrong = rows.filter((result) => !isRight(result, 'ours'));
  const list = wrong.map((result) => {
    const got = result.error ?? saidBy.ours(result)[field === 'author' ? 'authors' : field];
    return `        ${result.row.name}: ${JSON.stringify(result.row.expect[field])}, not ${JSON.stringify(got)}`;
  });
  return [
    verdict(
      field,
      counts[0] / (rows.length || 1),
      ASKED[field],
      `${percent(counts[0], rows.length)} of ${rows.length} (${words})`,
    ),
    ...(verbose ? list : []),
  ];
}

function foundLine(results, verbose) {
  const has = (result, reader) => !result.error && saidBy[reader](result).text.length >= LEAST_TEXT;
  const counts = READERS.map((reader) => results.filter((result) => has(result, reader)).length);
  const words = READERS.map((reader, at) => `${NAMES[reader]} ${counts[at]}`).join(', ');
  const lost = results.filter((result) => !has(result, 'ours')).map(({ row }) => row.name);
  return [
    verdict(
      'story found',
      counts[0] / (results.length || 1),
      ASKED.found,
      `${percent(counts[0], results.length)} of ${results.length} (${words})`,
    ),
    ...(verbose ? lost.map((name) => `        ${name}`) : []),
  ];
}

/** F1 of the body by the same measure as in the reader's benchmark. */
function bodyLines(results, verbose) {
  const rows = results.filter(({ row }) => row.body);
  const scores = READERS.map((reader) =>
    rows.map((result) => compare(result.row.body, result.error ? '' : saidBy[reader](result).text)),
  );
  const lines = READERS.map((reader, at) => {
    const { precision, recall, f1 } = summarise(scores[at]);
    return `  body: ${NAMES[reader].padEnd(18)} F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`;
  });
  const share = ({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn || 1);
  const behind = rows.flatMap(({ row }, at) => {
    const [ours, , other] = scores.map((some) => share(some[at]));
    return ours < other - 0.01
      ? [`        ${row.name}: ${ours.toFixed(3)}, Defuddle ${other.toFixed(3)}`]
      : [];
  });
  return [...lines, ...(verbose ? behind : [])];
}

/** The lines for real pages, then those for made-up ones. */
export function reportPages(results, verbose) {
  const real = results.filter(({ row }) => row.real);
  const small = results.filter(({ row }) => !row.real);
  return [
    `real pages: ${real.length}`,
    ...Object.keys(FIELDS).flatMap((field) => fieldLine(real, field, verbose)),
    ...foundLine(real, verbose),
    ...bodyLines(real, verbose),
    `small made-up pages: ${small.length}`,
    ...bodyLines(small, verbose),
    ...results.filter(({ error }) => error).map(({ row, error }) => `  ${row.name}: ${error}`),
  ].join('\n');
}
