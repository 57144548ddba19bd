/** Everything that is done to a story's markup before it stands on the page; nothing is changed afterwards. */
import { sanitise } from '../../utils/story/sanitise/sanitise';
import { dropFailedPictures } from './failed-pictures';
import { markAcronyms } from './notes/acronyms';
import { markFootnotes } from './notes/footnotes';
import { keepLargerPictures, offerLook } from './tools/pictures';

/** `enlarge` names what a click on a picture does. */
export function readyFragment(
  html: string,
  { baseUrl, images }: { baseUrl: string; images: boolean },
  enlarge: string,
): DocumentFragment {
  const story = sanitise(html, { window: globalThis.window, baseUrl, images });
  dropFailedPictures(story);
  keepLargerPictures(story);
  for (const picture of story.querySelectorAll('img')) offerLook(picture, enlarge);
  markFootnotes(story);
  markAcronyms(story);
  return story;
}
