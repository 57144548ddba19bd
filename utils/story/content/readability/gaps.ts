/**
 * Gives back what stands between the story's own paragraphs. Page builders set each heading, quotation and picture in
 * a row of its own, and Readability takes along only those rows beside its find that hold much text.
 */
import { hasText, isHeading, linkDensity } from '../../dom';

/** What is worth keeping for itself. */
const BLOCKS = 'p, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, figure, table, pre, math';

/** What stands beside a story wherever it stands. */
const BESIDE = 'aside, footer, nav, form, [role="complementary"]';

/** With more of its characters in links it leads elsewhere. */
const MOST_LINKED = 0.3;

/** The outermost blocks of a page in reading order; to be taken before Readability takes the page apart. */
export function blocksOfPage(body: Element): Element[] {
  let last: Element | null = null;
  return [...body.querySelectorAll(BLOCKS)].filter((block) => {
    if (last?.contains(block)) return false;
    last = block;
    return true;
  });
}

const isWorthKeeping = (block: Element): boolean =>
  !block.closest(BESIDE) &&
  (hasText(block) ? linkDensity(block) <= MOST_LINKED : block.querySelector('img') !== null) &&
  !(isHeading(block) && block.querySelector('a') !== null);

/** The part of the content that holds `before` and not `behind`. */
function partHolding(before: Element, behind: Element, content: Element): Element {
  let part = before;
  while (
    part.parentElement &&
    part.parentElement !== content &&
    !part.parentElement.contains(behind)
  )
    part = part.parentElement;
  return part;
}

/**
 * Changes the content that Readability cut out of `body`. What it threw away for a reason is in no document any more;
 * what it only passed over still stands in the body.
 */
export function fillGaps(content: Element, blocks: readonly Element[], body: Element): void {
  const kept = blocks.map((block) => content.contains(block));
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  let before = blocks[first];
  let gap: Element[] = [];
  for (let at = first + 1; before && at <= last; at += 1) {
    const block = blocks[at] as Element;
    if (!kept[at]) {
      if (body.contains(block) && isWorthKeeping(block)) gap.push(block);
      // A heading goes with the list under it.
      else while (gap.length > 0 && isHeading(gap.at(-1) as Element)) gap.pop();
      continue;
    }
    if (gap.length > 0) partHolding(before, block, content).after(...gap);
    before = block;
    gap = [];
  }
}
