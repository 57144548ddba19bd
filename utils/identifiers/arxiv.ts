/**
 * arXiv identifiers, new (2007 on, `2106.04399`) and old (`hep-th/9901001`).
 * https://info.arxiv.org/help/arxiv_identifier.html
 */

const NEW = '\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}';
const OLD =
  '(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nlin|nucl-(?:ex|th)|physics|quant-ph|math|cs|q-bio|q-fin|stat|(?:acc|adap|alg|ao|atom|bayes|chao|chem|cmp|comp|dg|funct|mtrl|patt|plasm|solv|supr)-[a-z]{2,4})(?:\\.[a-z]{2})?\\/\\d{7}';
const BARE = new RegExp(`^\\s*(?:arxiv\\s{0,2}:?\\s{0,2})?(${NEW}|${OLD})(?:v\\d{1,3})?\\s*$`, 'i');
const IN_PATH = new RegExp(
  `\\/(?:abs|pdf|html|format|ps|papers|overview|list\\/[a-z.-]{2,20})\\/(${NEW}|${OLD})(?:v\\d{1,3})?(?:\\.pdf)?(?:[/?#]|$)`,
  'i',
);
const DATACITE = new RegExp(`10\\.48550\\/arxiv\\.(${NEW}|${OLD})(?:v\\d{1,3})?$`, 'i');

/**
 * arXiv's name and, on the same line and hardly farther than "preprint number" takes, an identifier: five
 * digits since 2015, four before.
 */
const IN_TEXT = new RegExp(
  `(?<![a-z])(?<!10\\.48550/)arxiv[^\\d\\n]{0,30}?(?<![a-z\\d.])((?:(?:0[7-9]|1[0-4])(?:0[1-9]|1[0-2])\\.\\d{4}|(?:1[5-9]|[2-9]\\d)(?:0[1-9]|1[0-2])\\.\\d{5})(?!\\d)|${OLD}(?!\\d))(?:v\\d{1,3})?`,
  'gi',
);

/** Identifiers that a text gives arXiv's name with, and where they stand, the name included. */
export function arxivInText(text: string): { arxiv: string; index: number; length: number }[] {
  return [...text.matchAll(IN_TEXT)].flatMap((match) => {
    const arxiv = normaliseArxiv(match[1] ?? '');
    return arxiv ? [{ arxiv, index: match.index, length: match[0].length }] : [];
  });
}

/** Reads `arXiv:2106.04399v2`, an address of arXiv or of a mirror, or arXiv's DOI. */
export function parseArxiv(input: string): string | null {
  const match = BARE.exec(input) ?? IN_PATH.exec(input) ?? DATACITE.exec(input);
  return match?.[1] ? normaliseArxiv(match[1]) : null;
}

/** Lower case, without the version. The subject class of old identifiers is no part of them. */
export function normaliseArxiv(id: string): string | null {
  const plain = id
    .trim()
    .toLowerCase()
    .replace(/v\d{1,3}$/, '')
    .replace(/^([a-z-]+)\.[a-z]{2}\//, '$1/');
  return new RegExp(`^(?:${NEW}|${OLD})$`, 'i').test(plain) ? plain : null;
}

export function printArxiv(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

/** The DOI that arXiv registers for each of its papers. https://info.arxiv.org/help/doi.html */
export function arxivDoi(id: string): string {
  return `10.48550/arxiv.${id}`;
}
