/** Marks later uses of an acronym that the story itself explains, so that its meaning is at hand there. */
import { findDefinitions } from './acronym-definitions';

/** Blocks whose text is read in one go. */
const BLOCKS = 'p, li, dd, blockquote, td, figcaption';
/** Text in these is left as it is. */
const NOT_IN = 'a, abbr, code, pre, kbd, samp, math, sup, sub, h1, h2, h3, h4, h5, h6';

/** More acronyms than any story asks its readers to keep in mind. */
const MAX_ACRONYMS = 100;

/** Changes the fragment, before it is shown. Explains the first use in each block, so that the keyboard stops seldom. */
export function markAcronyms(story: DocumentFragment): void {
  for (const given of story.querySelectorAll('abbr[title]')) makeReachable(given);
  const meanings = new Map<string, { long: string; use: RegExp }>();
  const unsure = new Set<string>();
  for (const block of story.querySelectorAll(BLOCKS)) {
    if (block.querySelector(BLOCKS)) continue;
    const here = findDefinitions(block.textContent ?? '');
    const defined = new Set(here.map(({ short }) => short));
    for (const [short, { long, use }] of meanings) {
      if (!defined.has(short) && !unsure.has(short)) explainFirst(block, short, long, use);
    }
    for (const { short, long } of here) {
      const known = meanings.get(short)?.long;
      if (known && known.toLowerCase() !== long.toLowerCase()) unsure.add(short);
      else if (meanings.size < MAX_ACRONYMS) meanings.set(short, { long, use: useOf(short) });
    }
  }
  // What means two things is explained nowhere.
  for (const mark of story.querySelectorAll('abbr[data-short]')) {
    if (unsure.has(mark.getAttribute('data-short') ?? '')) mark.replaceWith(...mark.childNodes);
  }
}

/** The acronym or its plural, as a word of its own. */
const useOf = (short: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${short}s?(?![\\p{L}\\p{N}])`, 'u');

function explainFirst(block: Element, short: string, long: string, use: RegExp): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = use.exec(node.nodeValue ?? '');
    if (!found || node.parentElement?.closest(NOT_IN)) continue;
    const word = (node as Text).splitText(found.index);
    word.splitText(found[0].length);
    const mark = document.createElement('abbr');
    mark.title = long;
    mark.dataset.short = short;
    word.replaceWith(mark);
    mark.append(word);
    makeReachable(mark);
    return;
  }
}

function makeReachable(mark: Element): void {
  mark.classList.add('story-acronym');
  mark.setAttribute('tabindex', '0');
}
