/** All the text of a page, for a reader who says that what was taken for its story is not right. */

import { baseOf } from '../page-metadata/head-links';
import { flatten, wrapLooseText } from './cleanup/blocks';
import { removeDoubledPictures } from './cleanup/doubled-pictures';
import { makeHeadings } from './cleanup/headings';
import { countWords, readingText } from './cleanup/plain-text';
import { freeCaptions, markCaptions } from './content/captions';
import { linkEmbeds } from './content/embeds';
import { flattenShadowDom } from './content/flatten-shadow-dom';
import { removeHidden, removeMachinery } from './content/hidden';
import { plainImages, showNoscriptImages } from './content/images';
import { cloneVisible } from './content/visible-copy';
import { contentsOf, runningText, textOf, toHtml } from './dom';
import { removeControls } from './foreign/players';
import { plainCode } from './markup/code-blocks';
import { plainFormulas } from './markup/formulas';
import { plainNotes } from './markup/notes';
import { sanitise } from './sanitise/sanitise';
import type { Story } from './types';

/** Parts that lead around in the site, by their elements and roles: what stands around a text on any page. */
const LANDMARKS =
  'nav, search, [role="navigation"], [role="search"], header, [role="banner"], footer, [role="contentinfo"]';

/** Unlike `prepare`, which readies a page for the choice of a part of it, this takes nothing for foreign. */
function makePlain(clone: Document): void {
  plainFormulas(clone);
  plainCode(clone);
  removeMachinery(clone);
  removeHidden(clone);
  plainNotes(clone);
  showNoscriptImages(clone);
  for (const holder of clone.querySelectorAll('noscript')) holder.remove();
  removeControls(clone);
  markCaptions(clone);
  const base = baseOf(clone, clone.URL);
  linkEmbeds(clone, base);
  plainImages(clone, base);
  for (const landmark of clone.querySelectorAll(LANDMARKS)) {
    if (!landmark.querySelector('h1') && runningText(landmark) === 0) landmark.remove();
  }
}

/** The headline stands above the text already. */
function removeHeadline(body: Element, title: string): void {
  for (const heading of body.querySelectorAll('h1'))
    if (textOf(heading) === title) heading.remove();
}

/**
 * The same story with all that the page says as its text. Nothing else changes: a page that is no article is
 * none for having been read.
 */
export function withWholeText(story: Story, document: Document): Story {
  const clone = flattenShadowDom(document) ?? cloneVisible(document);
  const { body } = clone;
  if (!body) return story;
  makePlain(clone);
  freeCaptions(body);
  wrapLooseText(body);
  removeHeadline(body, story.title);
  removeDoubledPictures(body);
  flatten(body);
  makeHeadings(body);
  const fragment = sanitise(contentsOf(body), {
    window: document.defaultView ?? globalThis.window,
    baseUrl: baseOf(document, story.url),
    images: true,
  });
  const text = readingText(fragment);
  return { ...story, isWhole: true, html: toHtml(fragment), text, wordCount: countWords(text) };
}
