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
  const words = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const picture = [...document.images].find(
    (image) => image.currentSrc === pictureUrl || image.src === pictureUrl,
  );
  if (!picture) return null;
  let around: Element | null = picture.parentElement;
  for (let step = 0; around && step < FAR; step++, around = around.parentElement) {
    // What holds other pictures too may have captions of theirs.
    if (around.querySelectorAll('img').length > 1 && around.localName !== 'figure') break;
    const [caption] = [...around.querySelectorAll(CAPTION)].filter((one) => words(one) !== '');
    if (!caption) continue;
    const captionText = words(caption);
    const credit = words(around.querySelector(CREDIT));
    const whole = captionText.includes(credit) ? captionText : `${captionText} ${credit}`;
    return whole.slice(0, MAX_CAPTION_LENGTH);
  }
  return picture.alt.replace(/\s+/g, ' ').trim().slice(0, MAX_CAPTION_LENGTH) || null;
}
