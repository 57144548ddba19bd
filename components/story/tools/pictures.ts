/** Which pictures of a story can be looked at alone, and what is said of them. */

export interface Picture {
  /** The largest that the story has of it. */
  source: string;
  alt: string;
  /** Caption and credit, as the figure gives them. */
  caption: string;
}

/** Smaller ones are signs and portraits. Pixels of the file. */
const WORTH_A_LOOK = 240;

/** A link around a picture that leads to the same picture, only larger. */
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** Takes links to larger files off the pictures and keeps where they led. Changes the fragment, before it is shown. */
export function keepLargerPictures(story: DocumentFragment): void {
  for (const link of story.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const only = link.querySelectorAll('img').length === 1 && !link.textContent?.trim();
    const picture = only ? link.querySelector('img') : null;
    if (!picture || !PICTURE_FILE.test(link.href)) continue;
    picture.dataset.full = link.href;
    link.replaceWith(...link.childNodes);
  }
}

/** Makes a picture a button, once it is known to be large enough. `words` names what the button does. */
export function offerLook(picture: HTMLImageElement, words: string): void {
  const offer = () => {
    if (picture.naturalWidth < WORTH_A_LOOK || picture.closest('a')) return;
    picture.dataset.enlarge = '';
    picture.tabIndex = 0;
    picture.setAttribute('role', 'button');
    picture.setAttribute('aria-haspopup', 'dialog');
    picture.setAttribute('aria-label', picture.alt ? `${words}: ${picture.alt}` : words);
  };
  // Before it stands on the page a picture may count as complete without having been loaded.
  if (picture.naturalWidth > 0) offer();
  else picture.addEventListener('load', offer, { once: true });
}

export function pictureOf(image: HTMLImageElement): Picture {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  return {
    source: image.dataset.full ?? image.src,
    alt: image.alt,
    caption: caption.replace(/\s+/g, ' ').trim(),
  };
}
