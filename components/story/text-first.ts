/**
 * Has a story begin with its words where there is room for little: pictures among the first come a little later, or
 * are shown small where words in one box with them say what is on them.
 */
import { collapseWhitespace } from '../../utils/text/characters';

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
    } else {
      for (const picture of block.querySelectorAll('img:not(.story-sign)')) {
        before++;
        if (before > pictures) picture.classList.add('story-small');
      }
      chars += wordsOf(block).length;
    }
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

/** Captions have no more characters. */
const CAPTION_CHARS = 250;

/**
 * With its caption, or a caption that lost it. A line below a picture in one block is its caption, too; a paragraph of
 * text that holds a picture as well is text.
 */
function isPicture(block: Element): boolean {
  if (block.matches('figure, figcaption')) return true;
  if (block.matches(PICTURES)) return true;
  const picture = block.querySelector(PICTURES);
  if (!picture) return false;
  const words = wordsOf(block);
  if (words === '') return true;
  if (picture.classList.contains('story-sign') || wordsBefore(picture, block) !== '') return false;
  return words.length <= CAPTION_CHARS || isCaptionOf(picture, words);
}

/** Sites give a picture its caption in words for those who do not see it, too. */
const isCaptionOf = (picture: Element, words: string): boolean =>
  collapseWhitespace(picture.getAttribute('alt') ?? '').includes(words);

function wordsBefore(picture: Element, block: Element): string {
  const range = block.ownerDocument.createRange();
  range.setStart(block, 0);
  range.setEndBefore(picture);
  return range.toString().trim();
}

/** Those of its captions are not counted. */
function wordsOf(block: Element): string {
  const captions = [...block.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
  return collapseWhitespace(
    captions.reduce<string>((words, one) => words.replace(one ?? '', ''), block.textContent ?? ''),
  );
}
