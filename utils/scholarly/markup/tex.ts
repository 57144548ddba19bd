/** TeX as it stands in titles ("$\alpha$-decay", "Schr\"odinger"), as letters with sub- and superscripts. */
import { inTable } from '../http/read-json';

const GREEK =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω';
const OTHERS =
  'times × cdot ⋅ pm ± mp ∓ sim ∼ simeq ≃ approx ≈ neq ≠ ne ≠ leq ≤ le ≤ geq ≥ ge ≥ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ propto ∝ infty ∞ to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ partial ∂ nabla ∇ in ∈ subset ⊂ cup ∪ cap ∩ otimes ⊗ oplus ⊕ circ ° prime ′ dagger † star ⋆ ast ∗ ell ℓ hbar ℏ odot ⊙ perp ⊥ parallel ∥ equiv ≡ langle ⟨ rangle ⟩ sum ∑ int ∫ prod ∏ forall ∀ exists ∃ dots … ldots …';
const SYMBOLS = new Map<string, string>();
const words = `${GREEK} ${OTHERS}`.split(' ');
for (let at = 0; at + 1 < words.length; at += 2)
  SYMBOLS.set(words[at] as string, words[at + 1] as string);

/** Commands that only set what they hold in another face. */
const FACES =
  /\\(?:math(?:rm|bf|it|cal|bb|sf|frak|scr)|text(?:rm|bf|it|sc)?|rm|bf|it|operatorname|boldsymbol|bm|mbox|ensuremath|left|right|displaystyle)(?![A-Za-z])\s*/g;

/** A formula between dollars, as Pandoc tells it from sums of money: no blank inside its ends, no figure behind it. */
const FORMULA = /\$(?![\s$])((?:[^$\\]|\\.)*?(?:[^\s$\\]|\\.))\$(?!\d)/g;

/** Combining signs by TeX's accents. */
const ACCENTS = new Map([
  ['"', '\u0308'],
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['c', '\u0327'],
  ['v', '\u030c'],
  ['u', '\u0306'],
  ['H', '\u030b'],
  ['k', '\u0328'],
  ['r', '\u030a'],
]);
const ACCENTED = /\{?\\(?:(["'`^~=.])\s*\{?\\?([A-Za-z])\}?|([cvuHkr])\{\\?([A-Za-z])\})\}?/g;

/** Letters that have a command of their own; TeX drops the blank or the empty braces that end it. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    dh: 'ð',
    DH: 'Ð',
    th: 'þ',
    TH: 'Þ',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    aa: 'å',
    AA: 'Å',
    o: 'ø',
    O: 'Ø',
  },
  ...{ l: 'ł', L: 'Ł', ss: 'ß', SS: 'ẞ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ', i: 'ı', j: 'ȷ' },
};
const LETTER = new RegExp(
  `\\{?\\\\(${Object.keys(LETTERS).join('|')})(?![A-Za-z])(?:\\{\\}|\\\\(?= )|[^\\S\\n]+(?=[\\p{L}\\\\]))?\\}?`,
  'gu',
);
/** Signs that TeX would take for something else, dashes, and braces that keep a word's capitals. */
const ESCAPED = /\\([&%#_$])/g;
const KEPT_WORD = /(?<!\\[A-Za-z]{1,20})\{([\p{L}\p{N}]{1,20})\}/gu;
const EMPHASIS = /\\(?:emph|textit|textbf|textrm|textsc)\{([^{}\\]*)\}/g;

/** Quotations that open with a backquote, as TeX and typewriters write them. */
const QUOTED = /(?<![\p{L}\p{N}`])(`{1,2})(?=[\p{L}\p{N}])([^`\n]*?)(?:''|['’”"])(?!\p{L})/gu;

/** `text` with its formulas and accents as letters and tags; what is not understood stays as it is written. */
export function withoutTex(text: string): string {
  if (!/[\\$`]/.test(text)) return text;
  const isTex = /\\/.test(text);
  const read = text
    .replace(FORMULA, (whole, formula: string) => readFormula(formula) ?? whole)
    .replace(ACCENTED, (_, sign, letter, name, other) =>
      `${letter ?? other}${ACCENTS.get(sign ?? name) ?? ''}`.normalize('NFC'),
    )
    .replace(QUOTED, (_, marks: string, words: string) =>
      marks.length > 1 ? `“${words}”` : `‘${words}’`,
    );
  if (!isTex) return read;
  return read
    .replace(LETTER, (_, name: string) => inTable(LETTERS, name) ?? '')
    .replace(EMPHASIS, '$1')
    .replace(ESCAPED, '$1')
    .replace(KEPT_WORD, '$1')
    .replace(/\\(?= )/g, '');
}

/** Null for a formula with a command that no sign stands for. */
function readFormula(formula: string): string | null {
  // Money and other words are no formula.
  if (
    !/[\\^_]/.test(formula) &&
    !/^[A-Za-z](?:\s*[=<>+-]\s*[\w.]+)?$|^[\d.,+\-=<>()/]+$/.test(formula)
  )
    return null;
  let line = formula
    .replace(FACES, '')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/~/g, ' ');
  line = line.replace(/\\([A-Za-z]+)\s*/g, (whole, name: string) => {
    const sign = SYMBOLS.get(name);
    // TeX drops the blank that ends a command; around relations it sets one of its own.
    return sign ? sign + (/\p{L}/u.test(sign) ? '' : (/\s*$/.exec(whole)?.[0] ?? '')) : whole;
  });
  if (/\\[A-Za-z]/.test(line)) return null;
  line = line.replace(/\\([%&#_{}$])/g, '$1').replace(/-/g, '−');
  // Scripts from the inside out; a deeper one is written beside.
  const SCRIPT = /([\^_])\s*(?:\{([^{}]*)\}|([^\s{}^_]))/;
  for (let found = SCRIPT.exec(line); found; found = SCRIPT.exec(line)) {
    const tag = found[1] === '^' ? 'sup' : 'sub';
    const inner = (found[2] ?? found[3] ?? '').trim();
    const isSign = tag === 'sup' && /^[°′]+$/.test(inner);
    line =
      line.slice(0, found.index) +
      (isSign || inner === '' ? inner : `<${tag}>${inner}</${tag}>`) +
      line.slice(found.index + found[0].length);
  }
  return line.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
}
