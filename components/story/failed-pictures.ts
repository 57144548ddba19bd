/** Takes pictures that do not load out of a story, with what stood there only for them. */

/** What else a figure or a paragraph may hold that is worth its place. */
const WORTH = 'img, picture, video, audio, table, pre, blockquote, svg, math';

/** Must be called before the pictures can have failed: as soon as `story` is made. */
export function dropFailedPictures(story: DocumentFragment): void {
  for (const picture of story.querySelectorAll('img'))
    picture.addEventListener('error', () => drop(picture), { once: true });
}

function drop(picture: HTMLImageElement): void {
  const figure = picture.closest('figure');
  const alone = figure !== null && figure.querySelectorAll(WORTH).length === worthOf(picture);
  remove(alone ? figure : (picture.closest('picture') ?? picture));
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
