/**
 * The measure of the public article-extraction benchmark: multisets of 4-token shingles.
 * https://github.com/scrapinghub/article-extraction-benchmark
 */
const SIZE = 4;

function shingles(text) {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map();
  const count = (shingle) => counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  if (tokens.length === 0) return counts;
  for (let i = 0; i <= Math.max(0, tokens.length - SIZE); i += 1)
    count(tokens.slice(i, i + SIZE).join(' '));
  return counts;
}

/** tp, fp, fn of one page, each divided by their sum. */
export function compare(truth, predicted) {
  const a = shingles(truth);
  const b = shingles(predicted);
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const real = a.get(key) ?? 0;
    const ours = b.get(key) ?? 0;
    tp += Math.min(real, ours);
    fp += Math.max(0, ours - real);
    fn += Math.max(0, real - ours);
  }
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / (values.length || 1);

const share = (tp, wrong, other) => {
  if (wrong === 0 && other === 0) return 1;
  return tp === 0 && wrong === 0 ? 0 : tp / (tp + wrong);
};

/** Precision, recall and their harmonic mean over pages. */
export function summarise(pages) {
  const precision = mean(
    pages.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp, fn }) => share(tp, fp, fn)),
  );
  const recall = mean(
    pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fp, fn }) => share(tp, fn, fp)),
  );
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
