/** Has a story begin with its words where there is room for little: pictures among the first come a little later. */

/** Characters that come before any picture: some six lines of a narrow column. */
const FIRST_CHARS = 400;

const PICTURES = 'img, picture, video, svg';

/**
 * Changes the story, before it is shown. Its blocks stay in their order, and so do its pictures.
 *
 * @param pictures as many stay where they are
 */
export function putTextFirst(story: DocumentFragment, pictures: number): void {
  const late: Element[] = [];
  let before = 0;
  let chars = 0;
  for (const block of blocksOf(story)) {
    if (chars >= FIRST_CHARS) {
      block.before(...late);
      return;
    }
    if (isPicture(block)) {
      before++;
      if (before > pictures) late.push(block);
    } else chars += block.textContent?.length ?? 0;
  }
  // Less text than that: the pictures stand below all of it.
  story.lastElementChild?.after(...late);
}

const BOX = 'div, section, article';
const HOLDS_BLOCKS = ':scope > :is(p, div, section, article, figure, ul, ol, h1, h2, h3, h4)';

/** The blocks of all boxes, in their order: sites put boxes around a picture, or around it and some of the text. */
function blocksOf(box: DocumentFragment | Element): Element[] {
  return [...box.children].flatMap((child) =>
    child.matches(BOX) && child.querySelector(HOLDS_BLOCKS) && !isPicture(child)
      ? blocksOf(child)
      : [child],
  );
}

/** With its caption; a paragraph of text that holds a picture as well is text. */
function isPicture(block: Element): boolean {
  const holds = block.matches(PICTURES) || block.querySelector(PICTURES) !== null;
  return holds && (block.matches('figure') || !block.textContent?.trim());
}
