/** What is usual in a document, against which all else is told. */
import type { Line, PdfPage } from '../types';

export interface Measure {
  /** Of the letters of most of the text, in points. */
  size: number;
  font: string;
  /** From the foot of one line to that of the next. */
  leading: number;
}

/** Sizes are told apart to this part of a point. */
const STEP = 0.5;

export function measure(pages: readonly PdfPage[]): Measure {
  const lines = pages.flatMap((page) => page.lines.filter(({ isTurned }) => !isTurned));
  const size = most(lines, ({ size: own }) => Math.round(own / STEP) * STEP) ?? 10;
  const body = lines.filter((line) => isOfSize(line, size));
  const font = most(body, ({ font: own }) => own) ?? '';
  return { size, font, leading: leadingOf(body, size) };
}

export const isOfSize = ({ size }: Pick<Line, 'size'>, usual: number): boolean =>
  Math.abs(size - usual) <= usual * 0.07;

/** The value that has most of the letters. */
function most<Value>(lines: readonly Line[], trait: (line: Line) => Value): Value | null {
  const letters = new Map<Value, number>();
  for (const line of lines) {
    const value = trait(line);
    letters.set(value, (letters.get(value) ?? 0) + line.text.length);
  }
  let best: Value | null = null;
  for (const [value, count] of letters)
    if (best === null || count > (letters.get(best) ?? 0)) best = value;
  return best;
}

function leadingOf(lines: readonly Line[], size: number): number {
  const steps = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const step = Math.round((line.base - (lines[index - 1]?.base ?? line.base)) * 2) / 2;
    if (step > size * 0.8 && step < size * 3) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const [usual] = [...steps].sort((one, other) => other[1] - one[1]);
  return usual?.[0] ?? size * 1.2;
}
