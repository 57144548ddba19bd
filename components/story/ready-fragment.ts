/** Everything that is done to a story's markup before it stands on the page; nothing is changed afterwards. */
import { isSign } from '../../utils/story/dom';
import { sanitise } from '../../utils/story/sanitise/sanitise';
import { breakRuns } from './appearance/break-runs';
import { dropFailedPictures } from './failed-pictures';
import { markAcronyms } from './notes/acronyms';
import { markFootnotes } from './notes/footnotes';
import { putTextFirst } from './text-first';
import { keepLargerPictures, offerLook } from './tools/pictures';

/** Pictures of a sign or a formula are no higher than a few lines. Pixels. */
const SIGN_HEIGHT = 60;

/** Amid words may stand a photograph, too: where the page does not say how high it is, the file does. */
function keepInLine(picture: HTMLImageElement): void {
  const mark = () => {
    if (picture.naturalHeight <= SIGN_HEIGHT) picture.classList.add('story-sign');
  };
  if (picture.hasAttribute('height')) picture.classList.add('story-sign');
  else if (picture.naturalHeight > 0) mark();
  else picture.addEventListener('load', mark, { once: true });
}

/** What the page says of its sides holds, whatever the file turns out to be. */
function keepRatio(picture: HTMLImageElement): void {
  const [width, height] = [picture.getAttribute('width'), picture.getAttribute('height')];
  const isSaid = [width, height].every((side) => /^\d+$/.test(side ?? '') && Number(side) > 0);
  if (isSaid) picture.style.aspectRatio = `${width} / ${height}`;
}

/** A formula that is wider than the column is moved along within it: formulas themselves cannot be. */
function holdFormulas(story: DocumentFragment): void {
  for (const formula of story.querySelectorAll('math[display="block"]')) {
    const holder = document.createElement('span');
    holder.className = 'story-formula';
    formula.replaceWith(holder);
    holder.append(formula);
  }
}

interface Wanted {
  baseUrl: string;
  images: boolean;
  /** Pictures that open the story come after its first lines. */
  textFirst: boolean;
  /** Nothing in sight moves: pictures that fail keep their place, and no two of them stand before the first lines. */
  steady: boolean;
}

/** `enlarge` names what a click on a picture does. */
export function readyFragment(
  html: string,
  { baseUrl, images, textFirst, steady }: Wanted,
  enlarge: string,
): DocumentFragment {
  const story = sanitise(html, { window: globalThis.window, baseUrl, images });
  dropFailedPictures(story, steady);
  keepLargerPictures(story);
  for (const picture of story.querySelectorAll('img')) {
    if (isSign(picture)) keepInLine(picture);
    if (steady) keepRatio(picture);
    offerLook(picture, enlarge);
  }
  holdFormulas(story);
  if (textFirst || steady) putTextFirst(story, textFirst ? 0 : 1);
  markFootnotes(story);
  markAcronyms(story);
  breakRuns(story);
  return story;
}
