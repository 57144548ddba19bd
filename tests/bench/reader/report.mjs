/** Turns measured pages into the lines that the benchmark prints, each asked number with its verdict. */
import { bare, sameAuthors, sameDay, sameHeadline, sameTitle } from './same.mjs';
import { compare, summarise } from './shingles.mjs';

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)}%` : '–');
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const sum = (values) => values.reduce((a, b) => a + b, 0);
const verdict = (name, holds, said) => `  ${holds ? 'pass' : 'FAIL'}  ${name}: ${said}`;

/** What is asked of the reader. Shares of 1, ratios, F1. */
const ASKED = {
  f1: 0.97,
  time: 1.5,
  title: 0.97,
  date: 0.95,
  byline: 0.9,
  refusedStories: 0.005,
  takenOthers: 0.1,
};

const NAMES = { ours: 'Paper Trail', plain: 'plain Readability', defuddle: 'Defuddle' };

const warm = (reader) => (r) => median(r.times[reader].slice(1));
const cold = (reader) => (r) => r.times[reader][0] ?? 0;

function timing(results) {
  const done = results.filter((r) => !r.error);
  const line = (name, of) => {
    const [ours, plain] = ['ours', 'plain', 'defuddle'].map((reader) => done.map(of(reader)));
    const each = median(ours.map((ms, at) => ms / Math.max(plain[at], 0.1)));
    const ratio = sum(ours) / sum(plain);
    return {
      ratio: Math.max(each, ratio),
      said: `  ${name}: ours ${median(ours).toFixed(1)} ms, plain Readability ${median(plain).toFixed(1)} ms (medians); ours to plain: ${ratio.toFixed(2)} of the sums, ${each.toFixed(2)} at the median page`,
    };
  };
  const warmed = line('time, warm', warm);
  const first = line('time, first run', cold);
  return [
    warmed.said,
    `${first.said}; Defuddle ${median(done.map(cold('defuddle'))).toFixed(1)} ms`,
    verdict(
      `at most ${ASKED.time} times plain Readability's time`,
      warmed.ratio <= ASKED.time,
      `${warmed.ratio.toFixed(2)} (the worse of the two, warm)`,
    ),
  ];
}

function trouble(results) {
  const changed = results.filter((r) => r.changes?.length > 0);
  return [
    ...results.filter((r) => r.error).map((r) => `  ${r.row.url}: ${r.error}`),
    ...changed.map((r) => `  ${r.row.url}: changed ${r.changes.join(', ')}`),
    verdict(
      'no page is changed by reading it',
      changed.length === 0 && results.every((r) => !r.error),
      `${results.filter((r) => !r.error).length - changed.length} of ${results.length} pages unchanged (markup, mutations, scroll, selection, focus)`,
    ),
  ];
}

/** F1, precision and recall beside plain Readability and Defuddle. */
export function reportExtraction(results) {
  const texts = {
    ours: (r) => r.story.text,
    plain: (r) => r.plain.text,
    defuddle: (r) => r.defuddle.text,
  };
  const scores = Object.fromEntries(
    Object.entries(texts).map(([reader, text]) => [
      reader,
      summarise(results.map((r) => compare(r.row.articleBody, r.error ? '' : text(r)))),
    ]),
  );
  const lines = Object.entries(scores).map(
    ([reader, { precision, recall, f1 }]) =>
      `  ${NAMES[reader].padEnd(18)} F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`,
  );
  const { ours, plain, defuddle } = scores;
  const ahead = (of) => ours[of] > plain[of] && ours[of] > defuddle[of];
  const said = (of) =>
    `${ours[of].toFixed(4)} to ${plain[of].toFixed(4)} and ${defuddle[of].toFixed(4)}`;
  const failed = results.filter((r) => r.defuddle?.failure).length;
  return [
    `extraction: ${results.length} pages`,
    ...lines,
    ...(failed > 0 ? [`  Defuddle threw on ${failed} pages, which count as empty`] : []),
    verdict(`F1 at least ${ASKED.f1}`, ours.f1 >= ASKED.f1, ours.f1.toFixed(4)),
    verdict('precision ahead of both', ahead('precision'), said('precision')),
    verdict('recall ahead of both', ahead('recall'), said('recall')),
    ...timing(results),
    ...trouble(results),
  ].join('\n');
}

const known = (value) => value?.length > 0 && value !== 'UNKNOWN';

const namesOf = ({ row, story }) => [
  row.outlet,
  story?.siteName,
  URL.canParse(row.url) ? new URL(row.url).hostname : '',
];

const FIELDS = {
  title: {
    label: 'title',
    ours: (r) => sameHeadline(r.row.title, r.story.title, namesOf(r)),
    other: (r, said) => sameHeadline(r.row.title, said.title, namesOf(r)),
  },
  'title with the site': {
    label: 'title',
    ours: (r) => sameTitle(r.row.title, r.story.title),
    other: (r, said) => sameTitle(r.row.title, said.title),
  },
  date: {
    label: 'date',
    ours: (r) => sameDay(r.row.date, r.story.publishedTime),
    other: (r, said) => sameDay(r.row.date, said.publishedTime),
  },
  byline: {
    label: 'authors',
    ours: (r) => sameAuthors(r.row.authors, r.story.authors),
    other: (r, said) => sameAuthors(r.row.authors, [said.byline ?? '']),
  },
};

function fieldRate(results, field) {
  const { label, ours, other } = FIELDS[field];
  const rows = results.filter((r) => known(r.row[label]));
  const hits = (test) => rows.filter((r) => !r.error && test(r)).length;
  return {
    all: rows.length,
    ours: hits(ours),
    plain: hits((r) => other(r, r.plain)),
    defuddle: hits((r) => other(r, r.defuddle)),
  };
}

const fieldLine = (results) => (field) => {
  const { all, ours, plain, defuddle } = fieldRate(results, field);
  return `    ${field.padEnd(19)} ${percent(ours, all)} of ${all} (plain Readability ${percent(plain, all)}, Defuddle ${percent(defuddle, all)})`;
};

/** Strings that the text must, and must not, hold. */
function segmentLines(results) {
  return ['with', 'without'].map((side) => {
    const counts = { all: 0, ours: 0, plain: 0, defuddle: 0 };
    for (const r of results.filter((r) => r.row.segments && !r.error)) {
      const texts = { ours: r.story.text, plain: r.plain.text, defuddle: r.defuddle.text };
      for (const segment of r.row.segments[side] ?? []) {
        counts.all += 1;
        for (const [reader, text] of Object.entries(texts))
          counts[reader] += bare(text).includes(bare(segment)) === (side === 'with') ? 1 : 0;
      }
    }
    return `  segments ${side}: ${percent(counts.ours, counts.all)} of ${counts.all} (plain Readability ${percent(counts.plain, counts.all)}, Defuddle ${percent(counts.defuddle, counts.all)})`;
  });
}

/**
 * Stories refused, and pages that are none taken for one. Some pages labelled non-article have an article's
 * form all the same (an encyclopedia's, a guide, a blog post): `other` counts what a reader would call a page
 * without a story, by the manifest's own words for them.
 */
const NO_STORY =
  /\b(home|front page|error|not found|challenge|robot|search|list|section page|(forum|comment) thread|service page)\b/i;

function articleLines(results) {
  const stories = results.filter((r) => /news/.test(r.row.kind) && !r.error);
  const refused = stories.filter((r) => !r.story.isArticle);
  const others = results.filter((r) => r.row.kind === 'non-article' && !r.error);
  const plainly = others.filter((r) => NO_STORY.test(r.row.note ?? ''));
  const taken = plainly.filter((r) => r.story.isArticle);
  const share = (some, all) => some.length / (all.length || 1);
  return [
    verdict(
      `at most ${percent(ASKED.refusedStories, 1)} of stories refused`,
      share(refused, stories) <= ASKED.refusedStories,
      `${refused.length} of ${stories.length}${refused.map((r) => ` ${r.row.slug}`).join('')}`,
    ),
    verdict(
      `at most ${percent(ASKED.takenOthers, 1)} of front, list, error and search pages taken for a story`,
      share(taken, plainly) <= ASKED.takenOthers,
      `${taken.length} of ${plainly.length}${taken.map((r) => ` ${r.row.slug}`).join('')}`,
    ),
    `  all pages labelled non-article: ${others.filter((r) => r.story.isArticle).length} of ${others.length} taken for a story`,
  ];
}

/** Title, date and byline hits by kind of page, segments, and what was taken for an article. */
export function reportCorpus(results) {
  const kinds = [...new Set(results.map((r) => r.row.kind))];
  const byKind = kinds.flatMap((kind) => {
    const some = results.filter((r) => r.row.kind === kind);
    const articles = some.filter((r) => r.story?.isArticle).length;
    return [
      `  ${kind}: ${articles} of ${some.length} taken for an article`,
      ...Object.keys(FIELDS).map(fieldLine(some)),
    ];
  });
  const news = results.filter((r) => r.row.kind === 'research-news');
  const asked = ['title', 'date', 'byline'].map((field) => {
    const { all, ours } = fieldRate(news, field);
    const name = `${field} right on ${percent(ASKED[field], 1)} of research news`;
    return verdict(name, ours >= ASKED[field] * all, `${percent(ours, all)} of ${all}`);
  });
  return [
    `corpus: ${results.length} pages`,
    ...byKind,
    ...asked,
    ...segmentLines(results),
    ...articleLines(results),
    ...timing(results),
    ...trouble(results),
  ].join('\n');
}
