/** The text of a page as lines, and which of them are gone in another state of it. */
import { isBlock } from '../../../utils/text/block-tags';
import { collapseWhitespace } from '../../../utils/text/characters';

/** Never text that a reader sees. */
const SILENT = /^(?:script|style|noscript|template|svg)$/;

/** Shorter lines are parts of others by chance. Characters. */
const LEAST_MERGED = 30;

/** One line for each block and each part between line breaks, in reading order. */
export function linesOf(root: Node): string[] {
  const lines = [''];
  const visit = (node: Node): void => {
    if (node instanceof Text) lines[lines.length - 1] += node.data;
    const element = node instanceof Element ? node : null;
    if (element && SILENT.test(element.localName)) return;
    const breaks = element !== null && (isBlock(element) || element.localName === 'br');
    if (breaks) lines.push('');
    for (const child of node.childNodes) visit(child);
    if (breaks) lines.push('');
  };
  visit(root);
  return lines.map(collapseWhitespace).filter(Boolean);
}

/** Lines of `before` that `after` has no longer, not as a part of a longer line either. */
export function missingLines(before: readonly string[], after: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of after) counts.set(line, (counts.get(line) ?? 0) + 1);
  const whole = after.join('\n');
  return before.filter((line) => {
    const count = counts.get(line);
    if (count === undefined) return line.length < LEAST_MERGED || !whole.includes(line);
    counts.set(line, count - 1);
    return count <= 0;
  });
}
