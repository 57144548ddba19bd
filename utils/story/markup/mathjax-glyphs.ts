/** Reads a formula back out of what MathJax 3 and 4 draw: boxes or paths that are named after the MathML they show. */

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Elements that hold characters. */
const TOKENS: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);

/** Elements that hold others, and how many of them where the number is fixed. */
const PARTS: ReadonlyMap<string, number | null> = new Map([
  ...(['math', 'mrow', 'mstyle', 'mpadded', 'mphantom', 'menclose', 'msqrt'] as const).map(
    (name) => [name, null] as const,
  ),
  ...(['mtable', 'mtr', 'mtd'] as const).map((name) => [name, null] as const),
  ...(['mfrac', 'msup', 'msub', 'mover', 'munder', 'mroot'] as const).map(
    (name) => [name, 2] as const,
  ),
  ...(['msubsup', 'munderover'] as const).map((name) => [name, 3] as const),
]);

/** What is drawn from top to bottom, or otherwise than MathML counts its parts, and the names of these. */
const PLACES = ['mjx-base', 'mjx-under', 'mjx-over'] as const;

/** The MathML element that a box stands for: `mjx-mi`, or a group of an SVG with `data-mml-node="mi"`. */
function nameOf(box: Element): string {
  const name = box.getAttribute('data-mml-node') ?? box.localName.replace(/^mjx-/, '');
  return name === 'TeXAtom' || name === 'texatom' ? 'mrow' : name;
}

/** The character of a glyph: `mjx-c1D458` is U+1D458, a slanted k, and `k` is what is meant. */
function characterOf(glyph: Element): string {
  const code =
    glyph.getAttribute('data-c') ??
    /(?:^|\s)mjx-c([0-9A-F]{2,6})(?=\s|$)/.exec(glyph.getAttribute('class') ?? '')?.[1];
  const point = code ? Number.parseInt(code, 16) : Number.NaN;
  return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point).normalize('NFKC') : '';
}

function charactersOf(box: Element): string {
  const glyphs = [...box.querySelectorAll('mjx-c, [data-c]')];
  return glyphs.map(characterOf).join('') || (box.textContent ?? '');
}

/** How high a group of an SVG is drawn, in its own units. */
const heightOf = (box: Element): number =>
  Number(/translate\([^,\s]+[,\s]+(-?[\d.]+)/.exec(box.getAttribute('transform') ?? '')?.[1] ?? 0);

/** Boxes that stand for MathML, the next ones below `box`. */
function partsOf(box: Element): Element[] {
  return [...box.children].flatMap((child) => {
    const name = nameOf(child);
    return TOKENS.has(name) || PARTS.has(name) ? [child] : partsOf(child);
  });
}

/** The parts in the order that MathML has: what is below comes before what is above. */
function inOrder(box: Element, name: string): Element[] {
  const parts = partsOf(box);
  if (/^m(under|over)/.test(name) && box.querySelector(PLACES[0]))
    return PLACES.flatMap((place) => {
      const holder = box.querySelector(place);
      return holder ? partsOf(holder).slice(0, 1) : [];
    });
  const [base, above, below] = parts;
  if (!base || !above || !below || parts.length !== 3 || !/^m(subsup|underover)$/.test(name))
    return parts;
  const isUpsideDown = box.localName === 'g' && heightOf(above) < heightOf(below);
  return isUpsideDown ? [base, above, below] : [base, below, above];
}

function build(box: Element, depth: number): Element {
  const document = box.ownerDocument;
  const name = nameOf(box);
  if (TOKENS.has(name) || depth === 0) {
    const token = document.createElementNS(MATHML, TOKENS.has(name) ? name : 'mtext');
    token.textContent = charactersOf(box);
    return token;
  }
  const parts = inOrder(box, name).map((part) => build(part, depth - 1));
  const asked = PARTS.get(name);
  const element = document.createElementNS(
    MATHML,
    asked === null || asked === parts.length ? name : 'mrow',
  );
  element.append(...parts);
  return element;
}

/** Formulas nested deeper than this are read as a line. */
const DEEPEST = 40;

/** The formula that a container of MathJax draws, or null where it is drawn of nothing that has a name. */
export function formulaFromGlyphs(container: Element): Element | null {
  const root = container.querySelector('mjx-math, [data-mml-node="math"]');
  const formula = root ? build(root, DEEPEST) : null;
  return formula?.localName === 'math' && formula.textContent?.trim() ? formula : null;
}
