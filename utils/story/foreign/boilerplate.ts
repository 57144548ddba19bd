/** Takes boxes and lines that are no story out of a clone, by what the site itself calls them. */

import { isBlock } from '../../text/block-tags';
import { isInline, isTextByStructure } from '../content/names';
import { BOX_WORDS, COMMENT_WORDS, LINE_WORDS } from '../data/boilerplate-lexicon';
import { hasMoreText, RUNNING, runningText, textOf } from '../dom';
import { parseUrl } from '../metadata/site';

type Boilerplate = 'box' | 'line' | 'comments';

/** A box with this share of the page's running text is the story itself, whatever it is called. */
const STORY_SHARE = 0.2;

/** Nor is anything shorter than this, in characters. */
const LEAST_STORY = 300;

/** A line around the headline is no longer than this, in characters. */
const MAX_LINE_LENGTH = 260;

const BOILERPLATE_WORDS = new Map<string, Boilerplate>();
// Where a word stands in two tables, the later one decides.
for (const word of LINE_WORDS) BOILERPLATE_WORDS.set(word, 'line');
for (const word of BOX_WORDS) BOILERPLATE_WORDS.set(word, 'box');
for (const word of COMMENT_WORDS) BOILERPLATE_WORDS.set(word, 'comments');

const WEIGHT: Readonly<Record<Boilerplate, number>> = { comments: 3, box: 2, line: 1 };

/** The most words that an entry beginning with this word joins. */
const MAX_NAME_FROM = new Map<string, number>();
for (const entry of BOILERPLATE_WORDS.keys()) {
  const words = entry.split('-');
  const first = words[0] ?? '';
  MAX_NAME_FROM.set(first, Math.max(MAX_NAME_FROM.get(first) ?? 0, words.length));
}

const heavier = (one: Boilerplate | null, other: Boilerplate | null): Boilerplate | null =>
  one && (!other || WEIGHT[one] > WEIGHT[other]) ? one : other;

/** What the heaviest word of one name makes of an element. `post__shareBar` counts as three words. */
function readName(name: string): Boilerplate | null {
  const parted = /[A-Z]/.test(name) ? name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase() : name;
  const words = parted.split(/[-_:.]+/);
  let junk: Boilerplate | null = null;
  for (let from = 0; from < words.length; from += 1) {
    const reach = MAX_NAME_FROM.get(words[from] ?? '');
    if (reach === undefined) continue;
    let entry = '';
    const end = Math.min(words.length, from + reach);
    for (let to = from; to < end; to += 1) {
      entry += to === from ? words[to] : `-${words[to]}`;
      junk = heavier(BOILERPLATE_WORDS.get(entry) ?? null, junk);
    }
  }
  return junk;
}

/** What the names of an element make of it. */
interface Naming {
  junk: Boilerplate | null;
  isPopup: boolean;
}

/** Reads class names and ids; each once, since the same ones stand on many elements. */
function classifier(): (names: string) => Naming {
  const known = new Map<string, Naming>();
  const ofNames = new Map<string, Boilerplate | null>();
  const junkOfName = (name: string) => {
    let junk = ofNames.get(name);
    if (junk === undefined) {
      junk = readName(name);
      ofNames.set(name, junk);
    }
    return junk;
  };
  return (names) => {
    let naming = known.get(names);
    if (!naming) {
      let junk: Boilerplate | null = null;
      for (const name of names.split(/\s+/)) if (name) junk = heavier(junkOfName(name), junk);
      naming = { junk, isPopup: POPUP.test(names) };
      known.set(names, naming);
    }
    return naming;
  };
}

const STORY_MARKS = 'h1, main, [itemprop~="articleBody"]';
const KEPT_SELECTOR = `${STORY_MARKS}, math, table, pre, blockquote`;

/** What may be `OUTSIDE`: few alternatives, since they are asked of every element. */
const PERHAPS_OUTSIDE = 'nav, dialog, [role], [aria-modal]';

/** Never text of the story, by their element or role alone. */
const OUTSIDE =
  'nav, dialog, [aria-modal="true"], [role="navigation"], [role="search"], [role="menu"], [role="tooltip"], [role="dialog"], [role="alertdialog"]';

/** Words meant for screen readers only. */
const SPOKEN = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader)/i;

/** Words that explain others, and those explained. */
const POPUP = /(^|[\s_-])(tooltip|popup|popover)/i;

/** Longer ones within a sentence explain a word of it. Characters. */
const MAX_TERM_LENGTH = 40;

/** What is shown beside a word once somebody asks for it, and is no word of the sentence. */
function isAddition(element: Element): boolean {
  if (element.querySelector('[class*="tooltip" i], [class*="popup" i]')) return false;
  const text = textOf(element);
  const around = element.parentElement;
  return (
    text.length > MAX_TERM_LENGTH ||
    (around !== null && !isBlock(around) && textOf(around) !== text)
  );
}

/** A notice can be longer than a short story; a story in a dialog is all that the page has. */
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Articles below or beside the story whose headline leads to a page of their own. */
function removeTeasers(clone: Document, url: string, isStory: (e: Element) => boolean): void {
  const headline = clone.querySelector('h1');
  if (!headline) return;
  const here = parseUrl(url)?.pathname;
  for (const article of clone.querySelectorAll('article')) {
    if (article.contains(headline) || !article.isConnected) continue;
    const link = article.querySelector(':is(h1, h2, h3, h4) a[href], a[href]:has(h1, h2, h3, h4)');
    const there = parseUrl(link?.getAttribute('href'), url);
    if (there && there.pathname !== here && !isStory(article)) article.remove();
  }
}

/** Pages that go on with the next story hold several, each under its own headline: the title says which is meant. */
function removeOtherStories(clone: Document): void {
  const title = textOf(clone.querySelector('head > title'));
  const stories = [...clone.querySelectorAll('article')].filter(
    (article) => article.querySelector('h1') && !article.querySelector(':scope article h1'),
  );
  const isMeant = (story: Element) => title.includes(textOf(story.querySelector('h1')));
  if (stories.length < 2 || stories.filter(isMeant).length !== 1) return;
  for (const story of stories) if (!isMeant(story)) story.remove();
}

/** Tells an element with so much of the page's running text that it is the story, whatever it is called. */
function storyWithin(body: Element): (element: Element) => boolean {
  let all: number | null = null;
  return (element) => {
    if (!hasMoreText(element, LEAST_STORY - 1)) return false;
    const running = runningText(element);
    if (running === 0) return false;
    all ??= runningText(body);
    return running > all * STORY_SHARE;
  };
}

/** What no story stands in by its element or role. Changes the clone; scripts have to be out of it already. */
export function removeOutside(clone: Document): void {
  const { body } = clone;
  if (!body) return;
  const isStory = storyWithin(body);
  const isMostOfPage = (element: Element) => {
    const running = runningText(element);
    return running > LEAST_STORY && running > runningText(body) * 0.8;
  };
  for (const element of clone.querySelectorAll(PERHAPS_OUTSIDE)) {
    if (!element.matches(OUTSIDE) || element.querySelector(STORY_MARKS)) continue;
    if (element.matches(DIALOGS) ? !isMostOfPage(element) : !isStory(element)) element.remove();
  }
}

/** Changes the clone it is given. Scripts have to be out of it already: their text would count. */
export function removeBoilerplate(clone: Document, url: string): void {
  const { body } = clone;
  if (!body) return;
  const isStory = storyWithin(body);
  removeOtherStories(clone);
  removeTeasers(clone, url, isStory);
  const junkOf = classifier();
  for (const element of body.querySelectorAll('[class], [id]')) {
    const className = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id');
    const ofClass = junkOf(className);
    const junk = id ? heavier(ofClass.junk, junkOf(id).junk) : ofClass.junk;
    if (ofClass.isPopup && isInline(element) && isAddition(element)) element.remove();
    if (!junk || !element.isConnected || element.closest('figure, table, pre, math, blockquote'))
      continue;
    if (isInline(element)) {
      if (SPOKEN.test(className)) element.remove();
      continue;
    }
    if (isTextByStructure(element, true)) continue;
    if (junk === 'comments') {
      if (!element.querySelector(STORY_MARKS)) element.remove();
    } else if (junk === 'line') {
      const text = textOf(element);
      if (
        text.length <= MAX_LINE_LENGTH &&
        !element.querySelector('h1, img, p + p') &&
        !(text.length > RUNNING && runningText(element))
      )
        element.remove();
    } else if (!element.querySelector(KEPT_SELECTOR) && !isStory(element)) element.remove();
  }
  // The last ones to go: a box around a form is known by it.
  for (const form of clone.querySelectorAll('form')) {
    if (!form.querySelector(STORY_MARKS) && !isStory(form)) form.remove();
  }
}
