/** Turns measured pages into the lines that the benchmark prints. */
import { compare, summarise } from './shingles.mjs';

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)}%` : '–');
const bare = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const sum = (values) => values.reduce((a, b) => a + b, 0);

function timing(results) {
  const done = results.filter((r) => !r.error);
  const ratio = sum(done.map((r) => r.ms)) / sum(done.map((r) => r.plain.ms));
  const each = median(done.map((r) => r.ms / Math.max(r.plain.ms, 0.1)));
  const first = sum(done.map((r) => r.firstMs.ours)) / sum(done.map((r) => r.firstMs.plain));
  return (
    `time: median ${median(done.map((r) => r.ms)).toFixed(1)} ms (plain Readability ${median(done.map((r) => r.plain.ms)).toFixed(1)} ms), ` +
    `ratio of sums ${ratio.toFixed(2)}, median ratio ${each.toFixed(2)}, first run ${first.toFixed(2)}`
  );
}

const failures = (results) =>
  results
    .filter((r) => r.error || r.changed)
    .map((r) => `  ${r.row.url}: ${r.error ?? 'the page was changed'}`);

/** F1, precision and recall beside plain Readability. */
export function reportExtraction(results) {
  const line = (name, text) => {
    const { precision, recall, f1 } = summarise(
      results.map((r) => compare(r.row.articleBody, r.error ? '' : text(r))),
    );
    return `  ${name.padEnd(18)} F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`;
  };
  return [
    `extraction: ${results.length} pages`,
    line('Paper Trail', (r) => r.story.text),
    line('plain Readability', (r) => r.plain.text),
    `  ${timing(results)}`,
    ...failures(results),
  ].join('\n');
}

/** The same headline: equal but for marks and spaces, or one holds the other nearly whole. */
export function sameTitle(truth, ours) {
  const a = bare(truth);
  const b = bare(ours);
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && long.includes(short) && short.length >= 0.9 * long.length;
}

/** Truths come as 2012/01/09 and 2005-5-7 too. */
const day = (date) => {
  const [, y, m, d] = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(date ?? '') ?? [];
  return y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : null;
};

export const sameDay = (truth, ours) => day(truth) !== null && day(truth) === day(ours);

/** Every true author is named, and no more than as many again. */
export const sameAuthors = (truth, ours) => {
  const names = ours.map(bare);
  return (
    truth.every((name) =>
      names.some((n) => n === bare(name) || n.includes(bare(name)) || bare(name).includes(n)),
    ) && names.length <= truth.length
  );
};

function metadataLines(results) {
  const known = (value) => value?.length > 0 && value !== 'UNKNOWN';
  const has = (field) => results.filter((r) => known(r.row[field]));
  const rate = (name, field, ours, plain) => {
    const rows = has(field);
    const hits = rows.filter((r) => !r.error && ours(r)).length;
    const theirs = rows.filter((r) => !r.error && plain(r)).length;
    return `    ${name.padEnd(7)} ${percent(hits, rows.length)} of ${rows.length} (plain Readability ${percent(theirs, rows.length)})`;
  };
  return [
    rate(
      'title',
      'title',
      (r) => sameTitle(r.row.title, r.story.title),
      (r) => sameTitle(r.row.title, r.plain.title),
    ),
    rate(
      'date',
      'date',
      (r) => sameDay(r.row.date, r.story.publishedTime),
      (r) => sameDay(r.row.date, r.plain.publishedTime),
    ),
    rate(
      'byline',
      'authors',
      (r) => sameAuthors(r.row.authors, r.story.authors),
      (r) => sameAuthors(r.row.authors, [r.plain.byline ?? '']),
    ),
  ];
}

/** Strings that the text must, and must not, hold. */
function segmentLine(results) {
  const counts = { with: [0, 0, 0], without: [0, 0, 0] };
  for (const r of results.filter((r) => r.row.segments && !r.error)) {
    for (const side of ['with', 'without']) {
      for (const segment of r.row.segments[side] ?? []) {
        const want = side === 'with';
        counts[side][0] += 1;
        counts[side][1] += bare(r.story.text).includes(bare(segment)) === want ? 1 : 0;
        counts[side][2] += bare(r.plain.text).includes(bare(segment)) === want ? 1 : 0;
      }
    }
  }
  return Object.entries(counts).map(
    ([side, [all, ours, plain]]) =>
      `  segments ${side}: ${percent(ours, all)} of ${all} (plain Readability ${percent(plain, all)})`,
  );
}

/** Title, date and byline hits by kind of page, segments, and what was taken for an article. */
export function reportCorpus(results) {
  const kinds = [...new Set(results.map((r) => r.row.kind))];
  const lines = [`corpus: ${results.length} pages`];
  for (const kind of kinds) {
    const some = results.filter((r) => r.row.kind === kind);
    lines.push(
      `  ${kind}: taken for an article ${percent(some.filter((r) => r.story?.isArticle).length, some.length)} of ${some.length}`,
    );
    lines.push(...metadataLines(some));
  }
  return [...lines, ...segmentLine(results), `  ${timing(results)}`, ...failures(results)].join(
    '\n',
  );
}
