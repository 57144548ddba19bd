/**
 * Which part of the page an element stands in: the story, or what surrounds it. Read from HTML's
 * own sectioning, ARIA roles and the plain English words that class names and ids are made of.
 */
import type { Block, PageText } from './page-text';

export type Region =
  | 'story'
  /** Behind the story, but in the element that holds it: where fact boxes and references stand. */
  | 'around-story'
  | 'references'
  | 'related'
  | 'comments'
  | 'sidebar'
  | 'chrome';

const WORDS = new Map<string, Region>();
for (const [region, words] of [
  [
    'comments',
    'comment comments commentlist disqus discussion response responses reply replies usercomment usercomments',
  ],
  [
    'references',
    'reference references reflist bibliography bibliographies citation citations footnote footnotes endnote endnotes literature',
  ],
  [
    'related',
    'related recommend recommended recommendation recommendations popular trending mostread readnext readmore morestories teaser teasers promo promos outbrain taboola latest upnext also suggested similar',
  ],
  [
    'sidebar',
    'sidebar sidebars aside rail rightcol rightcolumn leftcol leftcolumn widget widgets complementary',
  ],
  [
    'chrome',
    'footer header masthead navbar nav navigation menu breadcrumb breadcrumbs cookie cookies newsletter advert adverts advertisement ad ads share sharing social subscribe banner contentinfo search',
  ],
] as const) {
  for (const word of words.split(' ')) WORDS.set(word, region);
}
/** Blocks of so many characters are running text. */
const LONG = 80;
/** A paragraph that ends as sentences do is running text with fewer. */
const SENTENCE = 40;
/** Thai, Lao, Khmer and Burmese end no sentence with a mark. */
export const SENTENCE_END =
  /(?:[.。．!！?？।۔؟…။។]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])[”»"'’」』)）]?\s*$/u;
/** Chinese, Japanese and Korean, whose sentences have 30 to 40 characters where English ones have 90. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSE_ALL = new RegExp(DENSE, 'g');
const DENSITY = 3;
/** Class names repeat all over a page. */
const byName = new Map<string, Region | null>();
const MAX_NAMES = 5000;

/** The parts of one page. Asks are remembered for each element. */
export class Regions {
  private readonly known = new Map<Element, Region | null>();
  readonly main: Element | null;
  /** What holds the middle half of the story's paragraphs: some stand in boxes of their own before and behind it. */
  private readonly heart: Element | null;
  /** Offsets of the story's first and last long paragraph. */
  readonly storyStart: number;
  readonly storyEnd: number;
  /** From here on the page holds a next story, as pages do that go on as one reads; else beyond its end. */
  readonly nextStory: number;

  /** Whether the page has any script that says much in few characters. */
  private readonly isDense: boolean;

  /** @param storyText the story as it is shown to the reader; empty where none was found */
  constructor(
    private readonly reading: PageText,
    storyText: string,
  ) {
    this.isDense = DENSE.test(reading.text);
    const allRunning = reading.blocks.filter((block) => this.isRunningText(block));
    this.nextStory = nextStoryOf(reading.blocks, new Set(allRunning));
    const running = allRunning.filter(({ start }) => start < this.nextStory);
    const told = this.toldIn(storyText, running);
    this.main = holderOf(told) ?? this.mainElement(running);
    const inMain = running.filter((block) => this.main?.contains(block.element));
    const story = told.length > 0 ? told : inMain;
    this.heart = holderOf(middleOf(story)) ?? this.main;
    this.storyStart = story[0]?.start ?? 0;
    this.storyEnd = story.at(-1)?.end ?? reading.text.length;
  }

  /** The running text that the reader is shown, by how its lines begin: sites set a story in many boxes. */
  private toldIn(storyText: string, running: readonly Block[]): Block[] {
    const beginnings = new Set(storyText.split('\n').map(beginningOf));
    const told = running.filter(({ start }) =>
      beginnings.has(beginningOf(this.reading.text.slice(start, start + 2 * BEGINNING))),
    );
    return told.length >= LEAST_OF_STORY ? told : [];
  }

  /** How much a block says, as the number of characters that English would take. */
  sizeOf({ start, end }: Block): number {
    const size = end - start;
    if (!this.isDense) return size;
    const dense = this.reading.text.slice(start, end).match(DENSE_ALL)?.length ?? 0;
    return size + (DENSITY - 1) * dense;
  }

  /** Teasers are long links; a story's paragraphs hold few. */
  private isRunningText(block: Block): boolean {
    const size = this.sizeOf(block);
    if (size < SENTENCE || block.linked > 0.5 * (block.end - block.start)) return false;
    if (size >= LONG) return true;
    return (
      block.element.nodeName === 'P' &&
      SENTENCE_END.test(this.reading.text.slice(Math.max(block.start, block.end - 8), block.end))
    );
  }

  of(element: Element): Region {
    return this.walk(element) ?? (this.main?.contains(element) ? 'story' : 'around-story');
  }

  /** The element whose children hold most running text, as reading modes find it. */
  private mainElement(running: readonly Block[]): Element | null {
    const sizes = new Map<Element, number>();
    for (const block of running) {
      const size = this.sizeOf(block);
      const weight = Math.min(size, 1500) * (block.element.nodeName === 'P' ? 1.5 : 1);
      let holder: Element | null = block.element.parentElement;
      for (const share of [1, 0.6, 0.4]) {
        if (!holder || holder.nodeName === 'HTML') break;
        sizes.set(holder, (sizes.get(holder) ?? 0) + weight * share);
        holder = holder.parentElement;
      }
    }
    let best: Element | null = null;
    let most = 0;
    for (const [element, size] of sizes) {
      if (size > most && element.nodeName !== 'BODY') {
        best = element;
        most = size;
      }
    }
    return best;
  }

  private walk(element: Element): Region | null {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    let region: Region | null = null;
    // What holds the story is no sidebar of it, whatever it is called.
    if (!(this.heart && element.contains(this.heart)) && element.nodeName !== 'BODY') {
      region = ownRegion(element);
      const parent = element.parentElement;
      if (region === null && parent) region = this.walk(parent);
    }
    this.known.set(element, region);
    return region;
  }
}

/** Paragraphs of running text that make a story. */
const LEAST_OF_STORY = 3;

/** Lines that begin with the same characters are the same. */
const BEGINNING = 40;

const beginningOf = (line: string): string => line.replace(/\s+/g, '').slice(0, BEGINNING);

/** A list without its first and its last quarter. */
function middleOf<T>(list: readonly T[]): T[] {
  const quarter = Math.floor(list.length / 4);
  return list.slice(quarter, list.length - quarter);
}

/** What holds all of the blocks and not the whole page. */
function holderOf([first, ...others]: readonly Block[]): Element | null {
  const last = others.at(-1);
  if (!first || !last) return null;
  const holder = commonHolder(first.element, last.element);
  return holder.nodeName === 'BODY' || holder.nodeName === 'HTML' ? null : holder;
}

/**
 * Where a second story begins: at a headline of the first rank, over running text, that is outside of what holds
 * the first one with the beginning of its text.
 */
function nextStoryOf(blocks: readonly Block[], running: ReadonlySet<Block>): number {
  let headline: Element | null = null;
  let holder: Element | null = null;
  let paragraphs = 0;
  let candidate: Element | null = null;
  for (const block of blocks) {
    if (block.heading && block.element.nodeName === 'H1') {
      if (holder?.contains(block.element)) continue;
      if (paragraphs >= LEAST_OF_STORY) candidate = block.element;
      else {
        // The name of the site, with a line on it.
        headline = block.element;
        holder = null;
        paragraphs = 0;
      }
    } else if (running.has(block)) {
      if (candidate && headline) return startOf(partOf(candidate, headline), blocks);
      if (headline && !holder) holder = commonHolder(headline, block.element);
      paragraphs++;
    }
  }
  return Number.POSITIVE_INFINITY;
}

function commonHolder(one: Element, other: Element): Element {
  let holder = one;
  while (!holder.contains(other) && holder.parentElement) holder = holder.parentElement;
  return holder;
}

/** The largest element that holds `element` and not `outside`. */
function partOf(element: Element, outside: Element): Element {
  let part = element;
  while (part.parentElement && !part.parentElement.contains(outside)) part = part.parentElement;
  return part;
}

const startOf = (part: Element, blocks: readonly Block[]): number =>
  blocks.find(({ element }) => part.contains(element))?.start ?? Number.POSITIVE_INFINITY;

function ownRegion(element: Element): Region | null {
  const name = element.nodeName;
  if (name === 'NAV') return 'chrome';
  // The footer of an article is where its sources stand; the page's own is not.
  if (name === 'FOOTER' || name === 'HEADER') return element.closest('article') ? null : 'chrome';
  if (name === 'ASIDE') return 'sidebar';
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'banner' || role === 'contentinfo') return 'chrome';
  if (role === 'complementary') return 'sidebar';
  if (role === 'doc-bibliography' || role === 'doc-endnotes') return 'references';
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (named.length < 3 || named.length > 400) return null;
  let region = byName.get(named);
  if (region === undefined) {
    region = regionNamed(named);
    if (byName.size < MAX_NAMES) byName.set(named, region);
  }
  return region;
}

/** By the first word that says something; words end where the case or the kind of character changes. */
function regionNamed(named: string): Region | null {
  for (const word of named.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/)) {
    const region = WORDS.get(word.toLowerCase());
    if (region !== undefined) return region;
  }
  return null;
}
