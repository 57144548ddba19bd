/** Takes pictures that do not load out of a story, with what stood there only for them, unless their place is to be kept. */

/** What else a figure or a paragraph may hold that is worth its place. */
const WORTH = 'img, picture, video, audio, table, pre, blockquote, svg, math';

/**
 * Must be called before the pictures can have failed: as soon as `story` is made. `steady`: what is in sight keeps
 * its place, with the picture's words in it.
 */
export function dropFailedPictures(story: DocumentFragment, steady: boolean): void {
  for (const picture of story.querySelectorAll('img'))
    picture.addEventListener(
      'error',
      () => {
        if (steady && isInSight(picture)) keepPlace(picture);
        else drop(picture);
      },
      { once: true },
    );
}

function drop(picture: HTMLImageElement): void {
  const figure = picture.closest('figure');
  const alone = figure !== null && figure.querySelectorAll(WORTH).length === worthOf(picture);
  remove(alone ? figure : (picture.closest('picture') ?? picture));
}

/** With its words in it, which are set smaller: its margins are not. */
function keepPlace(picture: HTMLImageElement): void {
  picture.style.margin = getComputedStyle(picture).margin;
  picture.dataset.failed = '';
}

function isInSight(picture: HTMLImageElement): boolean {
  const { top, bottom, height } = picture.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

/** The picture itself, and the `picture` around it. */
const worthOf = (picture: HTMLImageElement) => (picture.closest('picture') ? 2 : 1);

/** With the links and paragraphs that are empty then. */
function remove(element: Element): void {
  const parent = element.parentElement;
  element.remove();
  const empty =
    parent?.matches('a, p, span, center, li, ul, figure') && !parent.textContent?.trim();
  if (parent && empty && !parent.querySelector(WORTH)) remove(parent);
}
