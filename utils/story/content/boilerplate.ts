/** Takes boxes and lines that are no story out of a clone, by what the site itself calls them. */

import { collapseWhitespace } from '../../text/characters';
import { BOX_WORDS, COMMENT_WORDS, LINE_WORDS } from '../data/boilerplate-lexicon';
import { RUNNING, runningText, textOf } from '../dom';
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

/** Reads class names and ids; each once, since the same ones stand on many elements. */
function classifier(): (names: string) => Boilerplate | null {
  const known = new Map<string, Boilerplate | null>();
  const remember = (names: string, read: () => Boilerplate | null) => {
    let junk = known.get(names);
    if (junk === undefined) {
      junk = read();
      known.set(names, junk);
    }
    return junk;
  };
  const ofName = (name: string) => remember(name, () => readName(name));
  return (names) =>
    remember(names, () =>
      names
        .trim()
        .split(/\s+/)
        .reduce<Boilerplate | null>((junk, name) => heavier(ofName(name), junk), null),
    );
}

/** An id of at least so many words is the heading's, made into an anchor. */
const LEAST_ANCHOR = 5;

/** `how-popular-are-frogs-among-readers` on that very heading, or on the section it opens: no name of a box. */
function isAnchor({ id, textContent }: Element): boolean {
  const words = id
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1);
  if (words.length < LEAST_ANCHOR) return false;
  const opening = collapseWhitespace(textContent?.slice(0, 400)).toLowerCase();
  return words.filter((word) => opening.includes(word)).length >= words.length * 0.75;
}

const STORY_MARKS = 'h1, main, [itemprop~="articleBody"]';
const KEPT_SELECTOR = `${STORY_MARKS}, math, table, pre, blockquote`;

/** Never text of the story, by their element or role alone. */
const OUTSIDE =
  'nav, [role="navigation"], [role="search"], [role="menu"], [role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog, form';

/** Inline markup within a sentence is marked for other reasons than being a box. */
const isWord = (element: Element): boolean =>
  /^(a|abbr|b|cite|code|em|i|mark|q|s|span|strong|sub|sup|u)$/.test(element.localName) &&
  element.parentElement?.closest('p, li, h1, h2, h3, h4, blockquote') != null;

/** Words meant for screen readers only, in the site's own controls. */
const UNSEEN = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader|tooltip|popup)/i;

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

/** Changes the clone it is given. Scripts have to be out of it already: their text would count. */
export function removeBoilerplate(clone: Document, url: string): void {
  const { body } = clone;
  if (!body) return;
  let all: number | null = null;
  const isStory = (element: Element) => {
    if ((element.textContent?.length ?? 0) < LEAST_STORY) return false;
    const running = runningText(element);
    if (running === 0) return false;
    all ??= runningText(body);
    return running > all * STORY_SHARE;
  };
  for (const element of clone.querySelectorAll(OUTSIDE)) {
    if (!isStory(element) && !element.querySelector(STORY_MARKS)) element.remove();
  }
  removeTeasers(clone, url, isStory);
  const junkOf = classifier();
  for (const element of body.querySelectorAll('[class], [id]')) {
    const className = element.getAttribute('class') ?? '';
    const ofId = element.id ? junkOf(element.id) : null;
    const junk = heavier(junkOf(className), ofId && isAnchor(element) ? null : ofId);
    if (!junk || (isWord(element) && !UNSEEN.test(className)) || !element.isConnected) continue;
    if (element.closest('figure, table, pre, math, blockquote')) continue;
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
}
