/** The faces of type that titles may have: what publishers, depositors and CSL call the same thing. */

/** The five that CSL's rich text knows; `sc` are small capitals. */
export type InlineStyle = 'i' | 'b' | 'sub' | 'sup' | 'sc';

/** Element names of JATS, HTML and Crossref's face markup, in lower case. A map, since pages name elements as they please. */
export const FACES: ReadonlyMap<string, InlineStyle> = new Map([
  ['i', 'i'],
  ['em', 'i'],
  ['italic', 'i'],
  ['b', 'b'],
  ['bold', 'b'],
  ['strong', 'b'],
  ['sub', 'sub'],
  ['inf', 'sub'],
  ['sup', 'sup'],
  ['sc', 'sc'],
  ['scp', 'sc'],
  ['small-caps', 'sc'],
]);
