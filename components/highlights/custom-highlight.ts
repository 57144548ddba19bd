/**
 * Paints passages without touching the story's own elements: the CSS Custom Highlight API
 * (https://drafts.csswg.org/css-highlight-api-1/). What each name looks like stands in Highlights.css.
 */
import type { HighlightColor } from '../../utils/library/highlight';

export type HighlightName =
  | `highlight-${HighlightColor}`
  | 'highlight-note'
  | 'highlight-shown'
  | 'aloud';

/** Paints above others where they overlap. */
const OVER: ReadonlySet<HighlightName> = new Set(['highlight-note', 'highlight-shown', 'aloud']);

/** Adds the ranges to those that have this paint, of whichever story on the page. Returns the way back. */
export function showHighlight(name: HighlightName, ranges: readonly Range[]): () => void {
  const painted = CSS.highlights.get(name) ?? new Highlight();
  painted.priority = OVER.has(name) ? 1 : 0;
  CSS.highlights.set(name, painted);
  for (const range of ranges) painted.add(range);
  return () => {
    for (const range of ranges) painted.delete(range);
  };
}
