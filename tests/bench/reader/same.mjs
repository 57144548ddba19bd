/** Whether what was read is what the label says. */

export const bare = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same headline: equal but for marks and spaces, or one holds the other nearly whole. */
export function sameTitle(truth, ours) {
  const a = bare(truth);
  const b = bare(ours);
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && long.includes(short) && short.length >= 0.9 * long.length;
}

const glued = (text) => bare(text).replaceAll(' ', '');

/**
 * The same headline, also where the label is the page's whole title element: a reader is to show it
 * without the site's name, so what is left of the label may be that name (or the host's), nothing else.
 */
export function sameHeadline(truth, ours, names) {
  if (sameTitle(truth, ours)) return true;
  const label = bare(truth);
  const title = bare(ours);
  if (!title || !label.includes(title)) return false;
  const rest = glued(label.replace(title, ' '));
  return names.some((name) => {
    const site = glued(name);
    return site.length >= 3 && rest.length >= 3 && (site.includes(rest) || rest === `the${site}`);
  });
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
