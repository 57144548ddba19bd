/** What judgements on labelled pages amount to. */

/**
 * @typedef {object} Row
 * @property {{ primary: string[], finding: string }} page
 * @property {string[]} given DOIs of the works reported, each once
 * @property {boolean} unnamed whether one without a DOI is reported too
 */

/**
 * Of the DOIs given as reported: right ones; of the labelled ones: found; of the pages without any: those on which
 * a paper is reported all the same.
 * @param {Row[]} rows
 */
export function count(rows) {
  const sum = { given: 0, right: 0, wanted: 0, found: 0, without: 0, falsePages: 0 };
  for (const { page, given, unnamed } of rows) {
    const wanted = new Set(page.primary);
    sum.given += given.length;
    sum.right += given.filter((doi) => wanted.has(doi)).length;
    sum.wanted += wanted.size;
    sum.found += [...wanted].filter((doi) => given.includes(doi)).length;
    if (wanted.size > 0) continue;
    sum.without++;
    if (given.length > 0 || (unnamed && page.finding === 'no-primary-paper')) sum.falsePages++;
  }
  return sum;
}

/** A share with three decimals, or a dash where there is nothing to share. */
export const percent = (part, whole) => (whole === 0 ? '   –' : (part / whole).toFixed(3));

/**
 * Of what was said with a confidence, how much was right, by tenths of the confidence; tenths of which nothing was
 * said are left out.
 * @param {{ confidence: number, isRight: boolean }[]} said
 */
export function reliability(said) {
  const tenths = Array.from({ length: 10 }, () => []);
  for (const one of said) tenths[Math.min(9, Math.floor(one.confidence * 10))].push(one);
  return tenths.flatMap((inside, tenth) => {
    if (inside.length === 0) return [];
    const right = inside.filter(({ isRight }) => isRight).length;
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return [
      {
        from: tenth / 10,
        count: inside.length,
        said: sum / inside.length,
        right: right / inside.length,
      },
    ];
  });
}

/** How far, on average, what was said is from what was right: the tenths' differences by their sizes. */
export function calibrationError(said) {
  const apart = reliability(said).reduce(
    (total, tenth) => total + tenth.count * Math.abs(tenth.said - tenth.right),
    0,
  );
  return said.length === 0 ? 0 : apart / said.length;
}
