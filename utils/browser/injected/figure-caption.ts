/** Reads what a page says under a picture. Sent into the page as text, so it knows nothing outside itself. */

/**
 * The caption of the picture at this address, with its credit where that stands apart; the text that stands in
 * for the picture where there is no caption; null where the page says nothing of it.
 */
export function readCaption(pictureUrl: string): string | null {
  const CAPTION = 'figcaption, [itemprop="caption"], [class*="caption" i]';
  const CREDIT = '[itemprop="copyrightHolder"], [itemprop="creditText"], [class*="credit" i]';
  const FAR = 4;
  const MAX_CAPTION_LENGTH = 2000;
  // A form's own members may be its fields: what the prototypes and a range have is asked for instead.
  const { matches, querySelectorAll } = Element.prototype;
  const words = (element: Element | undefined) => {
    if (!element) return '';
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.toString().replace(/\s+/g, ' ').trim();
  };
  const picture = [...document.images].find(
    (image) => image.currentSrc === pictureUrl || image.src === pictureUrl,
  );
  if (!picture) return null;
  const around = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  around.currentNode = picture;
  for (let step = 0; step < FAR; step++) {
    const element = around.parentNode() as Element | null;
    if (!element) break;
    const within = (selector: string) => [...querySelectorAll.call(element, selector)];
    // What holds other pictures too may have captions of theirs.
    if (within('img').length > 1 && !matches.call(element, 'figure')) break;
    const [caption] = within(CAPTION).filter((one) => words(one) !== '');
    if (!caption) continue;
    const captionText = words(caption);
    const credit = words(within(CREDIT)[0]);
    const whole = captionText.includes(credit) ? captionText : `${captionText} ${credit}`;
    return whole.slice(0, MAX_CAPTION_LENGTH);
  }
  return picture.alt.replace(/\s+/g, ' ').trim().slice(0, MAX_CAPTION_LENGTH) || null;
}
