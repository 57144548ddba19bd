/** Has a story begin with its words where there is room for little: pictures above them come a little later. */

/** Characters that come before any picture: some six lines of a narrow column. */
const FIRST_CHARS = 400;

const PICTURES = 'img, picture, video, svg';

/** Changes the story, before it is shown. Its blocks stay in their order, and so do its pictures. */
export function putTextFirst(story: DocumentFragment): void {
  const late: Element[] = [];
  let chars = 0;
  for (const block of blocksOf(story)) {
    if (chars >= FIRST_CHARS) {
      block.before(...late);
      return;
    }
    if (isPicture(block)) late.push(block);
    else chars += block.textContent?.length ?? 0;
  }
  // Less text than that: the pictures stand below all of it.
  story.lastElementChild?.after(...late);
}

/** The blocks of the first box that holds more than one. */
function blocksOf(box: DocumentFragment | Element): Element[] {
  const [only, ...more] = box.children;
  if (only && more.length === 0 && only.matches('div, section, article') && !isPicture(only))
    return blocksOf(only);
  return [...box.children];
}

/** With its caption; a paragraph of text that holds a picture as well is text. */
function isPicture(block: Element): boolean {
  const holds = block.matches(PICTURES) || block.querySelector(PICTURES) !== null;
  return holds && (block.matches('figure') || !block.textContent?.trim());
}
