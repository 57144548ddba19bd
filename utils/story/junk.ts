/** Takes boxes and lines that are no story out of a clone, by what the site itself calls them. */
import { textOf } from './dom';
import { BOX_WORDS, COMMENT_WORDS, LINE_WORDS } from './junk-words';
import { parseUrl } from './site';

type Junk = 'box' | 'line' | 'comments' | null;

/** A box with this share of the page's running text is the story itself, whatever it is called. */
const STORY_SHARE = 0.2;

/** A line around the headline is no longer than this, in characters. */
const LONGEST_LINE = 260;

/** Text nodes of this length are taken to be running text. */
const RUNNING = 60;

const wordPattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[ -])(?:${words.join('|')})(?:$|[ -])`);

const BOX = wordPattern(BOX_WORDS);
const LINE = wordPattern(LINE_WORDS);
const COMMENTS = wordPattern(COMMENT_WORDS);

/** `shareButtons post__share_bar` as `share-buttons post-share-bar`. */
const words = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_:.]+|--+/g, '-')
    .replace(/\s+/g, ' ');

function classifier(): (name: string) => Junk {
  const known = new Map<string, Junk>();
  return (name) => {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    const plain = words(name);
    let junk: Junk = null;
    if (COMMENTS.test(plain)) junk = 'comments';
    else if (BOX.test(plain)) junk = 'box';
    else if (LINE.test(plain)) junk = 'line';
    known.set(name, junk);
    return junk;
  };
}

/** Characters of running text within an element. */
function runningText(root: Element): number {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let all = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.trim().length ?? 0;
    if (length >= RUNNING && node.parentElement?.localName !== 'a') all += length;
  }
  return all;
}

const STORY_MARKS = 'h1, main, [itemprop~="articleBody"]';
const KEPT = `${STORY_MARKS}, math, table, pre`;

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
export function removeJunk(clone: Document, url: string): void {
  const { body } = clone;
  if (!body) return;
  const all = runningText(body);
  const isStory = (element: Element) =>
    (element.textContent?.length ?? 0) > all * STORY_SHARE &&
    runningText(element) > all * STORY_SHARE;
  for (const element of clone.querySelectorAll(OUTSIDE)) {
    if (!isStory(element) && !element.querySelector(STORY_MARKS)) element.remove();
  }
  removeTeasers(clone, url, isStory);
  const junkOf = classifier();
  for (const element of body.querySelectorAll('[class], [id]')) {
    const className = element.getAttribute('class') ?? '';
    const junk = junkOf(element.id ? `${className} ${element.id}` : className);
    if (!junk || (isWord(element) && !UNSEEN.test(className)) || !element.isConnected) continue;
    if (element.closest('figure, table, pre, math, blockquote')) continue;
    if (junk === 'comments') {
      if (!element.querySelector(STORY_MARKS)) element.remove();
    } else if (junk === 'line') {
      const text = textOf(element);
      if (
        text.length <= LONGEST_LINE &&
        !element.querySelector('h1, img, p + p') &&
        !(text.length > RUNNING && runningText(element))
      )
        element.remove();
    } else if (!element.querySelector(KEPT) && !isStory(element)) element.remove();
  }
}
