/** Makes what sites only call a caption into one, and pairs it with its picture. */
import { rename, runningText, textOf } from '../dom';

const CAPTION = /caption|img-credit|image-credit|photo-?credit|image-copyright|legend/;

/** Longer ones hold more than a caption. Characters. */
const MAX_CAPTION_LENGTH = 900;

/** Words beside a picture that nothing calls a caption: not longer than this. */
const MAX_LOOSE_LENGTH = 500;

/** Fewer pictures with long captions are no slide show. */
const LEAST_SLIDES = 2;

/** How far up a caption's picture may stand. */
const MAX_STEPS = 3;

function pictureNear(caption: Element): Element | null {
  let holder = caption.parentElement;
  for (
    let step = 0;
    step < MAX_STEPS && holder && !/^(body|article|main)$/.test(holder.localName);
    step += 1
  ) {
    const pictures = holder.querySelectorAll('img, picture, video, svg, iframe');
    if (pictures.length > 0 && pictures.length <= 2) return holder;
    if (pictures.length > 2) return null;
    holder = holder.parentElement;
  }
  return null;
}

/** Boxes that by their name hold a picture; what else stands in them is about it. */
const PICTURE_BOX = /(^|\s)(image|img|photo|picture)(\s|$)|image-|-image|photo-|-photo|media-/;

/** A box of one picture and a few words becomes a figure. */
function figureFromBox(box: Element, clone: Document): void {
  if (box.closest('figure, table') || box.querySelectorAll('img').length !== 1) return;
  if (box.querySelector('h1, h2, h3, figure, ul, ol, form')) return;
  const text = textOf(box);
  if (!text || text.length > MAX_LOOSE_LENGTH) return;
  const paragraphs = [...box.querySelectorAll('p, div, span')].filter(
    (element) => textOf(element) === text && !element.querySelector('img'),
  );
  const words = paragraphs.at(-1);
  if (!words) return;
  const figcaption = clone.createElement('figcaption');
  figcaption.append(...words.childNodes);
  words.replaceWith(figcaption);
  const figure = clone.createElement('figure');
  figure.append(...box.childNodes);
  box.append(figure);
}

interface Kind {
  caption: boolean;
  box: boolean;
}

/** What class names make of an element; the same names are read once. */
function kinds(): (names: string) => Kind {
  const known = new Map<string, Kind>();
  return (names) => {
    let kind = known.get(names);
    if (!kind) {
      const lower = names.toLowerCase();
      kind = { caption: CAPTION.test(lower), box: PICTURE_BOX.test(lower) };
      known.set(names, kind);
    }
    return kind;
  };
}

/** A source named within a figure, beside its caption, is part of that caption. */
function takeInSources(clone: Document): void {
  for (const source of clone.querySelectorAll('figure cite')) {
    const figure = source.closest('figure');
    if (!figure?.querySelector('img') || source.closest('figcaption, blockquote, p, table'))
      continue;
    if (textOf(source).length > MAX_LOOSE_LENGTH) continue;
    let caption = figure.querySelector('figcaption');
    if (!caption) {
      caption = clone.createElement('figcaption');
      source.before(caption);
    }
    caption.append(' ', source);
  }
}

/** Changes the clone it is given. */
export function markCaptions(clone: Document): void {
  takeInSources(clone);
  const kindOf = kinds();
  const captions: Element[] = [];
  const boxes: Element[] = [];
  for (const element of clone.querySelectorAll('[class], [itemprop="caption"]')) {
    const { caption, box } = kindOf(element.getAttribute('class') ?? '');
    if (caption || element.getAttribute('itemprop') === 'caption') captions.push(element);
    if (box && element.localName === 'div') boxes.push(element);
  }
  for (const caption of captions) {
    if (!caption.isConnected || caption.closest('figcaption, table, pre, caption')) continue;
    if (caption.querySelector('img, picture, video, iframe, h1, figcaption')) continue;
    // Under a headline of its own, unless that leads elsewhere, stands a part of the story.
    if (caption.querySelector(':is(h2, h3, h4):not(:has(a))')) continue;
    const text = textOf(caption);
    if (!text || text.length > MAX_CAPTION_LENGTH) continue;
    const holder = pictureNear(caption);
    if (!holder) continue;
    const figcaption = clone.createElement('figcaption');
    figcaption.append(...caption.childNodes);
    caption.replaceWith(figcaption);
    const inFigure = figcaption.closest('figure');
    // The holder becomes the figure only when it holds the picture, the caption and nothing else to read.
    if (
      !inFigure &&
      textOf(holder).length <= text.length + 40 &&
      !/^(td|li|tr)$/.test(holder.localName)
    ) {
      const figure = clone.createElement('figure');
      figure.append(...holder.childNodes);
      holder.append(figure);
    }
  }
  for (const box of boxes) if (box.isConnected) figureFromBox(box, clone);
}

/**
 * Where captions hold more of the running text than what stands between the pictures, as in slide shows, they
 * are the story. Changes the content it is given.
 */
export function freeCaptions(content: Element): void {
  const captions = [...content.querySelectorAll('figcaption')].filter(
    (caption) => runningText(caption) > 0,
  );
  const said = captions.reduce((sum, caption) => sum + runningText(caption), 0);
  if (captions.length < LEAST_SLIDES || said <= runningText(content) / 2) return;
  for (const caption of captions) {
    const words = rename(caption, caption.querySelector('p') ? 'div' : 'p');
    const figure = words.parentElement?.closest('figure');
    figure?.after(words);
  }
}
