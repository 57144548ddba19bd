/** The table of a record's signs: fitted from works that pages name and works that searches find. */
import { fitLogistic } from './logistic.mjs';
import { RECORD_MEANS } from './means.mjs';
import { isWanted } from './page-table.mjs';

const STRENGTH = 8;
const VARIANT_WEIGHT = { plain: 1, classes: 0.5, words: 0.5, both: 0.5 };
/** There are more of the others, on pages and among results. */
const OTHER_ON_PAGE = 0.6;
const OTHER_IN_SEARCH = 0.6;
/** Results further down are nobody's candidates. */
const MAX_RESULTS = 20;

/**
 * A work with its record.
 * @typedef {object} Recorded
 * @property {{ [sign: string]: number }} signals with `page` or `searched` among them
 * @property {boolean} holds
 * @property {number} weight
 */

/** The works of one judged reading that have records. */
export function recordedOnPage(reading, mentions, records) {
  // No record is needed to know a paper's own page, or one that leads to many stories.
  const { isPaper, mayBeStory, isFront } = reading.kind;
  if ((isPaper && !mayBeStory) || isFront) return [];
  return records.namedSignals(reading, mentions).map(({ named, signals }) => {
    const holds = isWanted(named, reading.page);
    return {
      signals: { ...signals, page: records.pageSays(named.prior) },
      holds,
      weight: VARIANT_WEIGHT[reading.variant] * (holds ? 1 : OTHER_ON_PAGE),
    };
  });
}

/** The likeliest results of one search, by the means. */
export function recordedInSearch({ page, found }) {
  const sum = (signals) =>
    Object.entries(signals).reduce(
      (total, [name, value]) => total + value * (RECORD_MEANS[name] ?? 0),
      0,
    );
  return found
    .map(({ doi, signals }) => ({ doi, signals: { ...signals, searched: 1 } }))
    .sort((one, other) => sum(other.signals) - sum(one.signals))
    .slice(0, MAX_RESULTS)
    .map(({ doi, signals }) => {
      const holds = page.primary.includes(doi);
      return { signals, holds, weight: holds ? 1 : OTHER_IN_SEARCH };
    });
}

/**
 * @param {Recorded[]} recorded
 * @returns {Record<string, number>}
 */
export function fitRecordTable(recorded, means = RECORD_MEANS) {
  const all = new Set(Object.keys(means));
  for (const { signals } of recorded) for (const name in signals) all.add(name);
  all.delete('bias');
  const names = ['bias', ...[...all].sort()];
  const place = new Map(names.map((name, at) => [name, at]));
  const samples = recorded.map(({ signals, holds, weight }) => ({
    signs: [[0, 1], ...Object.entries(signals).map(([name, value]) => [place.get(name), value])],
    holds,
    weight,
  }));
  const weights = fitLogistic(
    samples,
    names.map((name) => means[name] ?? 0),
    { strengths: names.map(() => STRENGTH), rounds: 20 },
  );
  return Object.fromEntries(names.map((name, at) => [name, weights[at]]));
}
