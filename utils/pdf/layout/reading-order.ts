/** The order in which the lines of a page are read, where it draws them in another. */
import type { Line, PdfPage } from '../types';

/** So often has a page to jump between its columns before it is taken to be drawn across them. */
const MIN_JUMPS = 6;

/** Most files draw a column after the other; those that draw from the top across all columns are put in order. */
export function inReadingOrder({ lines, width }: PdfPage): Line[] {
  const upright = lines.filter(({ isTurned }) => !isTurned);
  const middle = width / 2;
  const sideOf = ({ left, right }: Line) => {
    if (right < middle + width * 0.02) return 'left';
    return left > middle - width * 0.02 ? 'right' : 'both';
  };
  let jumps = 0;
  for (const [index, line] of upright.entries()) {
    const before = upright[index - 1];
    if (!before) continue;
    const isBeside = Math.abs(line.base - before.base) < line.size * 0.6;
    if (isBeside && sideOf(before) === 'left' && sideOf(line) === 'right') jumps++;
  }
  if (jumps < MIN_JUMPS || jumps < upright.length / 8) return upright;
  // What goes across the page parts what stands above it from what stands below.
  const ordered: Line[] = [];
  let columns: { left: Line[]; right: Line[] } = { left: [], right: [] };
  const close = () => {
    ordered.push(...columns.left, ...columns.right);
    columns = { left: [], right: [] };
  };
  for (const line of upright.toSorted(
    (one, other) => one.base - other.base || one.left - other.left,
  )) {
    const side = sideOf(line);
    if (side === 'both') {
      close();
      ordered.push(line);
    } else columns[side].push(line);
  }
  close();
  return ordered;
}
