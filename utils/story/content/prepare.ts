/** Readies a clone of the page for Readability: special markup made plain, what is hidden and what is no story taken out. */

import { baseOf } from '../../page-metadata/head-links';
import { BLOCK_SELECTOR } from '../../text/block-tags';
import { lengthOfText, rename, runningText, textOf } from '../dom';
import { removeBoilerplate, removeOutside } from '../foreign/boilerplate';
import { removeCards } from '../foreign/cards';
import { removeComments } from '../foreign/comments';
import { removeControls } from '../foreign/players';
import { removeSignUps } from '../foreign/sign-ups';
import { plainCode } from '../markup/code-blocks';
import { plainFormulas } from '../markup/formulas';
import { plainNotes } from '../markup/notes';
import { markCaptions } from './captions';
import { linkEmbeds } from './embeds';
import { removeHidden, removeMachinery } from './hidden';
import { plainImages, showNoscriptImages } from './images';
import { keepAsides, putNamesAside } from './names';

/** A post or a speech is quoted whatever the box around it is called: boxes that hold nothing else lose their names. */
function showQuotations(clone: Document): void {
  for (const quotation of clone.querySelectorAll('blockquote')) {
    const length = lengthOfText(quotation);
    if (length === 0) continue;
    for (
      let box: Element | null = quotation;
      box?.matches('blockquote, div, figure, section') && lengthOfText(box) === length;
      box = box.parentElement
    ) {
      box.removeAttribute('class');
      if (box !== quotation) box.removeAttribute('id');
    }
  }
}

/** Less running text than this beside it, and a list may be the story itself. Characters. */
const LEAST_BESIDE = 250;

/** Asks whether the page has a story apart from the given elements. */
function besides(clone: Document): (...elements: Element[]) => boolean {
  let all: number | null = null;
  return (...elements) => {
    all ??= clone.body ? runningText(clone.body) : 0;
    const own = elements.reduce((sum, element) => sum + runningText(element), 0);
    const isMain = elements.some((element) =>
      element.matches('main, [role="main"], [itemprop~="articleBody"]'),
    );
    return !isMain && all - own >= LEAST_BESIDE;
  };
}

const MARKED_BOX = ':is(article, aside, div, header, main, section):is([lang], [dir])';

/** Readability drops the language of a box that holds nothing but one paragraph, or nothing but text. */
function keepLanguages(clone: Document): void {
  for (const box of clone.querySelectorAll(MARKED_BOX)) {
    if (!box.querySelector(BLOCK_SELECTOR)) {
      if (textOf(box) && !box.matches('article, main')) rename(box, 'p');
      continue;
    }
    for (const name of ['lang', 'dir']) {
      const value = box.getAttribute(name);
      if (!value) continue;
      for (const child of box.children) {
        if (!child.hasAttribute(name)) child.setAttribute(name, value);
      }
    }
  }
}

/** Changes the given document, which has to be a clone. */
export function prepare(clone: Document, url: string): void {
  plainFormulas(clone);
  plainCode(clone);
  // First what holds most elements: everything after has less to look through.
  removeMachinery(clone);
  removeOutside(clone);
  removeHidden(clone);
  plainNotes(clone);
  showNoscriptImages(clone);
  for (const holder of clone.querySelectorAll('noscript')) holder.remove();
  removeSignUps(clone);
  removeControls(clone);
  markCaptions(clone);
  showQuotations(clone);
  removeBoilerplate(clone, url);
  const isBeside = besides(clone);
  removeComments(clone, isBeside);
  removeCards(clone, url, isBeside);
  const base = baseOf(clone, url);
  linkEmbeds(clone, base);
  plainImages(clone, base);
  keepLanguages(clone);
  keepAsides(clone);
  putNamesAside(clone);
}
