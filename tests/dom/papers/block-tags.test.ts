/** What stands on a line of its own in a story does so in the reading of its page, and the other way round. */
import { expect, it } from 'vitest';
import { readPageText } from '../../../utils/papers/page/page-text';
import { BLOCK_TAGS } from '../../../utils/text/block-tags';

/** Elements within a line that stories and pages are full of. */
const INLINE = ['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'mark', 'small', 'span', 'strong'];
/** A reader of the news passes over menus. */
const PASSED_OVER = ['nav', 'body'];

function linesAround(tag: string): number {
  const page = document.implementation.createHTMLDocument();
  const element = page.createElement(tag);
  element.append('moss');
  page.body.append('before ', element, ' after');
  return readPageText(page).blocks.length;
}

it.each([...BLOCK_TAGS].filter((tag) => !PASSED_OVER.includes(tag)))(
  'the text of %s is a block of the page',
  (tag) => {
    expect(linesAround(tag)).toBeGreaterThan(1);
  },
);

it.each(INLINE)('the text of %s belongs to the line around it', (tag) => {
  expect(BLOCK_TAGS.has(tag)).toBe(false);
  expect(linesAround(tag)).toBe(1);
});
