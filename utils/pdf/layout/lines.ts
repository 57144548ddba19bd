/** Puts the pieces of text that a page is drawn of together to lines. */
import type { Line, Run } from '../types';

/** A piece as pdf.js gives it; `transform` is that of its first letter on the page, from the foot of it. */
export interface TextPiece {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** The page's own matrix, which turns its coordinates to those from the top left. */
type Matrix = readonly number[];

interface Placed {
  text: string;
  size: number;
  font: string;
  left: number;
  right: number;
  base: number;
  isTurned: boolean;
  /** A blank was drawn before it, which shows even where its width is not told. */
  isSpaced: boolean;
}

/** All in widths of the letters. */
const WORD_GAP = 0.18;
const COLUMN_GAP = 1.9;
/** In heights of the letters: what is set this much higher or lower is still of the line. */
const MAX_RAISE = 0.62;
/** What is smaller than this beside the line, and not on it, is raised or lowered. */
const SMALLER = 0.86;

/** In the order in which the page draws them. Each piece is looked at once. */
export function linesOf(pieces: readonly TextPiece[], page: Matrix): Line[] {
  const scales = scalesOf(pieces);
  const lines: Line[] = [];
  let open: Placed[] = [];
  let isSpaced = false;
  const close = () => {
    const line = lineOf(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const placed = place(piece, page);
    if (placed === null) {
      isSpaced ||= piece.str !== '';
      continue;
    }
    placed.size *= scales.get(piece.fontName) ?? 1;
    placed.isSpaced = isSpaced;
    isSpaced = false;
    const last = open.at(-1);
    if (last && !continues(open, last, placed)) close();
    open.push(placed);
  }
  close();
  return lines;
}

/** No letters are so much higher than they are wide, and letters of usual faces are twice as high as wide. */
const TOO_HIGH = 8;
const USUAL_HEIGHT = 2;

/** Fonts that are made of pictures have sizes of their own, which say nothing on the page. */
function scalesOf(pieces: readonly TextPiece[]): ReadonlyMap<string, number> {
  const fonts = new Map<string, { letters: number; width: number; height: number }>();
  for (const { str, width, transform, fontName } of pieces) {
    if (str.trim() === '') continue;
    const sum = fonts.get(fontName) ?? { letters: 0, width: 0, height: 0 };
    sum.letters += str.length;
    sum.width += width;
    sum.height += str.length * Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
    fonts.set(fontName, sum);
  }
  const scales = new Map<string, number>();
  for (const [font, { letters, width, height }] of fonts)
    if (letters > 3 && height > width * TOO_HIGH) scales.set(font, (width / height) * USUAL_HEIGHT);
  return scales;
}

function place({ str, transform, width, fontName }: TextPiece, page: Matrix): Placed | null {
  const text = str.replace(/\s+/g, ' ');
  if (text.trim() === '') return null;
  const [a, b, c, d, e, f] = multiply(page, transform);
  const size = Math.hypot(c, d);
  const isTurned = Math.abs(b) > Math.abs(a);
  if (!(size > 0) || ![e, f].every(Number.isFinite)) return null;
  const own = { text, size, font: fontName, isTurned, isSpaced: false };
  return isTurned
    ? { ...own, left: -f, right: -f + width, base: e }
    : { ...own, left: e, right: e + width, base: f };
}

function multiply(one: Matrix, two: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = two;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function continues(open: readonly Placed[], last: Placed, next: Placed): boolean {
  if (last.isTurned !== next.isTurned) return false;
  const main = largest(open);
  const size = Math.max(main.size, next.size);
  const drop = Math.abs(next.base - main.base);
  const isSmaller = next.size < main.size * SMALLER || main.size < next.size * SMALLER;
  if (drop > size * (isSmaller ? MAX_RAISE : 0.25)) return false;
  const gap = next.left - last.right;
  return gap > -size * 1.5 && gap < size * COLUMN_GAP;
}

const largest = (pieces: readonly Placed[]): Placed =>
  pieces.reduce((most, one) => (one.size > most.size * 1.02 ? one : most));

function lineOf(pieces: readonly Placed[]): Line | null {
  const [first] = pieces;
  if (!first) return null;
  const main = largest(pieces);
  const runs: Run[] = [];
  let end = first.left;
  let gaps = 0;
  for (const piece of pieces) {
    const gap = piece.left - end;
    const raised = raiseOf(piece, main);
    const before = runs.at(-1);
    const isApart = (piece.isSpaced || gap > main.size * WORD_GAP) && before !== undefined;
    if (gap > main.size) gaps++;
    const text = isApart && !/\s$/.test(before.text) ? ` ${piece.text}` : piece.text;
    if (before && before.raised === raised) before.text += text;
    else runs.push(raised ? { text, raised } : { text });
    end = piece.right;
  }
  for (const run of runs) run.text = withAccents(run.text);
  const text = runs.map((run) => run.text).join('');
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    runs,
    size: main.size,
    font: main.font,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    base: main.base,
    isTurned: first.isTurned,
    gaps,
  };
}

function raiseOf(piece: Placed, main: Placed): Run['raised'] {
  if (piece.size >= main.size * SMALLER) return undefined;
  const height = main.base - piece.base;
  if (height > main.size * 0.12) return 'sup';
  return height < -main.size * 0.04 ? 'sub' : undefined;
}

/** Accents that stand by themselves, and what puts them on a letter. */
const ACCENTS: Record<string, string> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
};
const BEFORE_LETTER = /([`´ˆ˜˘˙¨˚˝ˇ])(\p{L})/gu;
const CEDILLA = /(\p{L})¸/gu;

/** Old fonts of TeX draw an accent and a letter over each other: both become one where there is such a letter. */
function withAccents(text: string): string {
  if (!/[`´ˆ˜˘˙¨˚˝ˇ¸]/.test(text)) return text;
  const joined = (whole: string, letter: string, accent: string) => {
    const one = (letter + accent).normalize('NFC');
    return one.length === 1 ? one : whole;
  };
  return text
    .replace(BEFORE_LETTER, (whole, accent: string, letter: string) =>
      joined(whole, letter.replace('ı', 'i').replace('ȷ', 'j'), ACCENTS[accent] ?? ''),
    )
    .replace(CEDILLA, (whole, letter: string) => joined(whole, letter, '\u0327'));
}
