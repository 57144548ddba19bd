/**
 * HTML character references: the one table of their names, and both ways between text and markup. Works
 * without a DOM, since metadata is read in workers too. Names are those of HTML 4
 * (https://www.w3.org/TR/html401/sgml/entities.html) and XML; others stay as they are.
 */

/** The five that XML itself knows (XML 1.0, section 4.6). */
export const XML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** ISO 8859-1, in code point order from U+00A0. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const GREEK: [number, string][] = [
  [
    0x391,
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho',
  ],
  [0x3a3, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [
    0x3b1,
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
  ],
];

const OTHERS =
  'OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lang ⟨ rang ⟩ loz ◊ thetasym ϑ upsih ϒ piv ϖ hyphen ‐ dash ‐';

/** What 0x80 to 0x9f mean where a page counts as Windows does; HTML reads them so, and `_` stands for none. */
const WINDOWS_1252 = '€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ';

let names: Map<string, string> | null = null;

/** Made when a name is first met: most texts have none. */
function namedCharacters(): Map<string, string> {
  const made = new Map(XML_ENTITIES);
  const addFrom = (start: number, row: string) => {
    for (const [index, name] of row.split(' ').entries())
      made.set(name, String.fromCodePoint(start + index));
  };
  addFrom(0xa0, LATIN);
  for (const [start, row] of GREEK) addFrom(start, row);
  const pairs = OTHERS.split(' ');
  for (let index = 0; index + 1 < pairs.length; index += 2)
    made.set(pairs[index] ?? '', pairs[index + 1] ?? '');
  return made;
}

/** Pages and depositors escape once too often (`&amp;lt;i&amp;gt;`); three rounds undo all that was seen. */
const MAX_ROUNDS = 3;

/** `text` with its character references decoded, also those that were escaped again. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < MAX_ROUNDS && decoded.includes('&'); round++) {
    const next = decodeEntitiesOnce(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** As a browser reads `text`: what was escaped twice is then escaped once. */
export function decodeEntitiesOnce(text: string): string {
  return text.includes('&')
    ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});/gi, decodeOne)
    : text;
}

function decodeOne(whole: string, name: string): string {
  if (name.startsWith('#')) return characterOf(name);
  names ??= namedCharacters();
  // "&AMP;" and "&Nbsp;" are written, too; "&Eacute;" and "&eacute;" are two letters.
  return names.get(name) ?? names.get(name.toLowerCase()) ?? whole;
}

/** The character of a numeric reference, `#233` or `#xe9`; empty where there is none. */
function characterOf(reference: string): string {
  const code = /^#x/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number(reference.slice(1));
  if (code === 9 || code === 10 || code === 13) return ' ';
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80).replace('_', '');
  // Surrogates, controls and what lies beyond Unicode stand for no character.
  const fits = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return fits ? String.fromCodePoint(code) : '';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML holds it, in elements and in attributes between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
