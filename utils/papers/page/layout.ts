/**
 * How a page is laid out around its works, read from nothing but sizes, headings, colons and links: whether
 * a work stands in running text, in an entry of its own, in one of many, or away from the story. It needs no
 * word of any language and no name that a site gives its parts.
 */
import { REGISTRANT } from '../../identifiers/doi/doi';
import type { Block, PageText } from './page-text';
import { type Regions, SENTENCE_END } from './regions';

/** Neighbouring lines that are no running text: a block of sources, a list, a rail of teasers. */
export interface Group {
  first: number;
  last: number;
  /** Lines that say something of their own, each list item, cell or paragraph once. */
  entries: number;
  /** Of them those that are links for the most part. */
  links: number;
  /** Whether a heading or a short line that ends in a colon stands over it. */
  labelled: boolean;
}

/** Where a place of the page stands towards the story's running text. */
export interface Standing {
  /** In running text. */
  prose: boolean;
  /** Null in running text. */
  group: Group | null;
  /** Share of the story that comes before: below 0 above its first paragraph, above 1 behind its last. */
  position: number;
  /** Blocks between the story's last paragraph and this place, or the list that it is in; 0 within the story. */
  behind: number;
  /** Headings between the two, but for the last, which stands over this place: each begins another part of the page. */
  partsBehind: number;
  /** How many headings stand before it: what it has in common with all under the same heading. */
  section: number;
  /** In a next story, which some sites add below the page's own. */
  isNextStory: boolean;
  /** In the element that holds the story. */
  inMain: boolean;
  /** "Words:" or bold words right before it in its own line. */
  led: boolean;
}

/** Running text has this many characters or more, and is no link for the most part. */
const PROSE = 80;
/** A sentence beside running text is running text too from here on: newspapers set one to a paragraph. */
const SENTENCE = 30;
const MAX_LABEL = 70;
/** So many lines behind the story and outside of its element the site's own parts begin. */
export const FAR_BEHIND = 12;
/** A group ends after so many lines, however alike they are. */
const MAX_GROUP = 80;

const HEADING = /^H[1-6]$/;

export class Layout {
  private readonly groups = new Map<number, Group>();
  private readonly prose = new Map<number, boolean>();
  private readonly lastOfStory: number;
  /** How many headings stand up to each block, itself included; and how many of HTML's own, lines in bold left out. */
  private readonly headings: number[] = [];
  private readonly trueHeadings: number[] = [];

  constructor(
    private readonly reading: PageText,
    private readonly regions: Regions,
  ) {
    this.lastOfStory = reading.blockAt(Math.max(0, regions.storyEnd - 1));
    let count = 0;
    let trueCount = 0;
    for (const { heading, element } of reading.blocks) {
      this.headings.push(heading ? ++count : count);
      this.trueHeadings.push(heading && HEADING.test(element.nodeName) ? ++trueCount : trueCount);
    }
  }

  standingOf(offset: number): Standing {
    const { reading, regions } = this;
    const index = reading.blockAt(offset);
    const block = reading.blocks[index];
    const prose = this.isProse(index);
    const length = Math.max(1, regions.storyEnd - regions.storyStart);
    const group = prose ? null : this.groupOf(index);
    const first = group?.first ?? index;
    return {
      prose,
      group,
      position: (offset - regions.storyStart) / length,
      behind: Math.max(0, first - this.lastOfStory),
      partsBehind: first > this.lastOfStory ? this.partsUpTo(first) : 0,
      section: this.headings[index] ?? 0,
      isNextStory: offset >= regions.nextStory,
      inMain: Boolean(block && (regions.main?.contains(block.element) ?? true)),
      led: Boolean(block) && this.isLed(block as Block, offset),
    };
  }

  /** How many parts the story's own text falls into, by its headings. */
  get sectionsOfStory(): number {
    const first = this.reading.blockAt(this.regions.storyStart);
    return 1 + (this.headings[this.lastOfStory] ?? 0) - (this.headings[first] ?? 0);
  }

  private partsUpTo(first: number): number {
    const { trueHeadings, lastOfStory } = this;
    return Math.max(0, (trueHeadings[first] ?? 0) - (trueHeadings[lastOfStory] ?? 0) - 1);
  }

  /** Whether the block is running text and no entry of a list of works. */
  isProse(index: number): boolean {
    const known = this.prose.get(index);
    if (known !== undefined) return known;
    const block = this.reading.blocks[index];
    const prose =
      block !== undefined &&
      (this.isLong(block) || (this.isSentence(block) && this.isBesideLong(index)));
    this.prose.set(index, prose);
    return prose;
  }

  private isLong(block: Block): boolean {
    if (block.heading || this.regions.sizeOf(block) < PROSE) return false;
    const size = block.end - block.start;
    return (
      block.linked <= 0.5 * size &&
      !isCitation(this.reading.text.slice(block.start, Math.min(block.end, block.start + 700)))
    );
  }

  /** Ends as sentences do in any script, and is neither a label with its value nor a reference. */
  private isSentence(block: Block): boolean {
    const size = this.regions.sizeOf(block);
    if (block.heading || size < SENTENCE || size >= PROSE || CELL.test(block.element.nodeName))
      return false;
    const text = this.reading.text.slice(block.start, block.end);
    return (
      block.linked <= 0.6 * text.length &&
      SENTENCE_END.test(text) &&
      !LABELLED.test(text) &&
      !isCitation(text)
    );
  }

  private isBesideLong(index: number): boolean {
    const { blocks } = this.reading;
    const here = blocks[index]?.element;
    return [blocks[index - 1], blocks[index + 1]].some(
      (block) =>
        block !== undefined &&
        block.element.nodeName === here?.nodeName &&
        block.element.parentNode === here.parentNode &&
        (this.isLong(block) || this.isSentence(block)),
    );
  }

  private groupOf(index: number): Group {
    const known = this.groups.get(index);
    if (known) return known;
    const { blocks } = this.reading;
    const here = blocks[index];
    let first = index;
    let last = index;
    const goesOn = (next: number) => {
      const block = blocks[next];
      return (
        block !== undefined &&
        !block.heading &&
        !this.isProse(next) &&
        here !== undefined &&
        this.isSameSide(block, here)
      );
    };
    if (!here?.heading) {
      while (last - first < MAX_GROUP && goesOn(last + 1)) last++;
      while (last - first < MAX_GROUP && goesOn(first - 1)) {
        first--;
        // A line that ends in a colon begins what it names.
        if (first < index && this.endsInColon(first)) break;
      }
    }
    const group: Group = { first, last, ...this.countEntries(first, last), labelled: false };
    group.labelled =
      blocks[first - 1]?.heading === true || this.endsInColon(first) || this.endsInColon(first - 1);
    for (let each = first; each <= last; each++) this.groups.set(each, group);
    return group;
  }

  /** What holds the story and what does not are two sides: a rail does not go on the story's sources. */
  private isSameSide(one: Block, other: Block): boolean {
    const { main } = this.regions;
    return !main || main.contains(one.element) === main.contains(other.element);
  }

  private countEntries(first: number, last: number): { entries: number; links: number } {
    const { blocks } = this.reading;
    const seen = new Set<Element>();
    let links = 0;
    for (let index = first; index <= last; index++) {
      const block = blocks[index];
      if (!block || this.endsInColon(index)) continue;
      const item = this.entryOf(block);
      if (seen.has(item)) continue;
      const size = block.end - block.start;
      if (size < 12) continue;
      seen.add(item);
      if (block.linked > 0.5 * size) links++;
    }
    return { entries: seen.size, links };
  }

  /** Rows of labels and values are the facts of one thing, and one entry together. */
  private entryOf({ element, start, end }: Block): Element {
    const row = element.closest('tr, dd, dt');
    const facts = row?.nodeName === 'TR' ? isFact(row) && row.closest('table') : row?.closest('dl');
    if (facts) return facts;
    const text = this.reading.text.slice(start, Math.min(end, start + MAX_LABEL));
    if (LABELLED.test(text)) return element.parentElement ?? element;
    return element.closest('li, tr, p, blockquote, article') ?? element;
  }

  private endsInColon(index: number): boolean {
    const block = this.reading.blocks[index];
    if (!block || block.end - block.start > MAX_LABEL) return false;
    return /[:：]\s*$/.test(this.reading.text.slice(block.start, block.end));
  }

  private isLed(block: Block, offset: number): boolean {
    const before = this.reading.text.slice(block.start, Math.min(offset, block.start + 400));
    const colon = before.search(/[:：]/);
    if (colon > 1 && colon <= MAX_LABEL && !/^\s*(?:https?|doi)$/i.test(before.slice(0, colon)))
      return true;
    return block.lead > 1 && block.lead <= MAX_LABEL && offset > block.start + block.lead;
  }
}

/** A row of a heading and what it heads. */
const isFact = (row: Element): boolean =>
  row.childElementCount === 2 &&
  (row.firstElementChild?.textContent ?? '').trim().length <= MAX_LABEL;

const CELL = /^(?:LI|TD|TH|DD|DT)$/;
/** "Journal: Nature" */
const LABELLED = /^[^:：.。]{2,40}[:：]\s*[^\s/]/u;

const YEAR = /[(（,;.\s](?:19|20)\d\d(?:\s?[a-z])?[)）;,.:]/;
const VOLUME =
  /\b\d{1,4}\s?[(（]\d{1,4}(?:[-–]\d+)?[)）]|\b\d{1,4}\s?[:,]\s?(?:e|p{1,2}\.?\s?)?\d{2,8}(?:\s?[-–]\s?\d+)?/;
const INITIALS = /(?:\p{Lu}\.[\s-]?){1,3}(?:[,;&]|\s\p{Lu}\p{Ll})|\p{L}{2,}\s\p{Lu}{1,3}[,;.]/gu;
const SPELLED = new RegExp(`\\b10\\.${REGISTRANT}/|\\bdoi\\b`, 'i');

/** Whether a text is written as references are: year, volume and pages, initials, a DOI; two of these tell. */
export function isCitation(text: string): boolean {
  const signs = [YEAR, VOLUME, SPELLED].filter((sign) => sign.test(text)).length;
  // Initials take longest to find, and matter only where they decide.
  return signs === 1 ? (text.match(INITIALS)?.length ?? 0) >= 2 : signs > 1;
}
