/** Finds the name that a writer sets under a story, or under its first lines, with nothing that says so. */
import { isAllTextOf, isBefore, runningText, textOf } from '../../dom';
import { inOtherBox, isOfAnother } from './marks';
import { namesInLine } from './names';
import { bylinePrefixLength } from './prefix';
import { leadsToWriter } from './writer-links';

/** Longer paragraphs say more than a name. Characters. */
const LONGEST = 40;

/** Paragraphs of a page that are looked at. */
const MOST_PARAGRAPHS = 600;

/** Running paragraphs behind which a name in italics still stands at the beginning. */
const FIRST_PARAGRAPHS = 2;

/** Given and family name, each with a capital; what lies between may be small. */
const FULL_NAME =
  /^\p{Lu}(?:\.|[\p{Ll}\p{M}'’-][\p{L}\p{M}.'’-]*)(?: [\p{L}\p{M}.'’-]+){0,2} \p{Lu}['’]?[\p{L}\p{M}]?\p{Ll}[\p{L}\p{M}.'’-]*$/u;

const isAtRight = (paragraph: Element): boolean =>
  /text-align:\s*right/.test(paragraph.getAttribute('style') ?? '') ||
  paragraph.getAttribute('align') === 'right' ||
  /(?:^|[\s-])(?:right|signature)(?:$|\s)/.test(paragraph.getAttribute('class') ?? '');

/** How systems that set each text by itself call what is in bold or italics. */
const IS_SET_BOLD = /(?:^|[\s_-])(?:(?:semi)?bold|italic|strong)(?:$|\s)/;

/** "M. Quill" */
const HAS_INITIAL = /^\p{Lu}\. /u;

/** Headings are set in bold, too: at the beginning of a story only italics tell a name. */
function isSetApart(paragraph: Element, isAtEnd: boolean): boolean {
  if (isAtRight(paragraph) || (isAtEnd && HAS_INITIAL.test(textOf(paragraph)))) return true;
  if (isAtEnd && IS_SET_BOLD.test(paragraph.getAttribute('class') ?? '')) return true;
  const only = paragraph.querySelector(isAtEnd ? 'em, i, b, strong' : 'em, i');
  return only !== null && isAllTextOf(only, paragraph);
}

const speaks = (element: Element): boolean => runningText(element) > 0;

/** Set in italics as a whole: what is said of the story, and no more of it. */
function isNote(element: Element): boolean {
  const only = element.localName === 'p' ? element.querySelector('em, i') : null;
  return only !== null && isAllTextOf(only, element);
}

/** A line of marks alone, or a rule: what stands behind it is no more of the text. */
const isRule = (element: Element): boolean =>
  element.localName === 'hr' || /^[\s\p{P}\p{S}]{3,}$/u.test(textOf(element));

/** "Ada Quill writes about ponds." behind "Ada Quill". */
const isAboutWriter = (next: Element | null, { textContent }: Element): boolean => {
  const name = textContent?.replace(/^\s*[–—-]?\s*/, '').trim() ?? '';
  return next !== null && FULL_NAME.test(name) && textOf(next).startsWith(`${name} `);
};

/** Rules of one element that are looked at, from its end. */
const MOST_RULES = 3;

/** What speaks among the children of one element: the first ones, one more than count, and the last. */
interface Spoken {
  first: Element[];
  last: Element | undefined;
}

/** Rules of one element, the last ones, each with what speaks last before it. */
type Rules = { rule: Element; before: Element }[];

/** Looked up once for each parent: its other paragraphs ask the same. */
class Places {
  private readonly known = new Map<Element, Spoken>();
  private readonly knownRules = new Map<Element, Rules>();

  private among(parent: Element): Spoken {
    let spoken = this.known.get(parent);
    if (!spoken) {
      const children = [...parent.children];
      const first: Element[] = [];
      for (const child of children) {
        if (first.length > FIRST_PARAGRAPHS) break;
        if (speaks(child)) first.push(child);
      }
      spoken = { first, last: children.findLast((child) => speaks(child) && !isNote(child)) };
      this.known.set(parent, spoken);
    }
    return spoken;
  }

  private rulesIn(parent: Element): Rules {
    const known = this.knownRules.get(parent);
    if (known) return known;
    const rules: Rules = [];
    let before: Element | null = null;
    for (const child of parent.children) {
      if (before && isRule(child)) rules.push({ rule: child, before });
      else if (speaks(child)) before = child;
    }
    const last = rules.slice(-MOST_RULES);
    this.knownRules.set(parent, last);
    return last;
  }

  /** Nothing beside it speaks behind it, or not before the next rule. */
  isLast(paragraph: Element): boolean {
    if (isAboutWriter(paragraph.nextElementSibling, paragraph)) return true;
    const parent = paragraph.parentElement;
    const last = parent && this.among(parent).last;
    if (!last || last === paragraph || isBefore(last, paragraph)) return true;
    return this.rulesIn(parent).some(
      ({ rule, before }) => isBefore(before, paragraph) && isBefore(paragraph, rule),
    );
  }

  isSignature(paragraph: Element): boolean {
    const first = paragraph.parentElement ? this.among(paragraph.parentElement).first : [];
    const before = first.filter((one) => isBefore(one, paragraph)).length;
    if (before === 0) return false;
    const isAtEnd = this.isLast(paragraph);
    return (isAtEnd || before <= FIRST_PARAGRAPHS) && isSetApart(paragraph, isAtEnd);
  }
}

/** Letters of an agency, or more than one word, none of which says what follows: "Pond News". */
const NAME_OF_OUTLET = /^(?:\p{Lu}{2,6}|\p{Lu}[^:：]* [^:：]+)$/u;

/** "Pond Post – Science, Ada Quill": an outlet signs with whoever wrote for it. */
function nameBehindOutlet(text: string, isSite: (name: string) => boolean): string {
  const [outlet = '', name = '', more] = text.length <= 2 * LONGEST ? text.split(/,\s*/) : [];
  const isOutlet =
    NAME_OF_OUTLET.test(outlet) ||
    outlet.split(/\s+[–—-]\s+/).some((part) => part !== '' && isSite(part));
  // "Pond News, Ada Quill (PNA)"
  return name && more === undefined && isOutlet ? name.replace(/ \(\p{Lu}{2,8}\)$/u, '') : text;
}

const hasOnlyWriters = (paragraph: Element): boolean =>
  [...paragraph.querySelectorAll('a')].every(leadsToWriter);

/** The last paragraph, where it is all in italics and opens with "By", or stands at the right and is no sentence. */
function toldAtEnd(
  paragraph: Element,
  text: string,
  places: Places,
  isSite: (name: string) => boolean,
): string[] {
  if (/[.!?。]$/.test(text) || !hasOnlyWriters(paragraph)) return [];
  const by = bylinePrefixLength(text);
  const only = by > 0 ? paragraph.querySelector('em, i') : null;
  if (!(only && isAllTextOf(only, paragraph)) && !isAtRight(paragraph)) return [];
  if (!places.isLast(paragraph)) return [];
  const { names } = namesInLine(text, { isSure: true, isSite });
  // A press office has small words in its name, and nobody beside it.
  const isWhole = by === 0 && /^\p{Lu}[\p{L}\p{M}’' -]+$/u.test(text);
  if (isWhole && names.length > 0) return [text];
  return by > 0 ? names : names.slice(0, 1);
}

/** "…（科学部・西村亜紀）": how Japanese papers sign, at the end of the last sentence. */
const IN_BRACKETS = /[（(][^（）()・]{1,12}・([\p{Script=Han}\p{Script=Hiragana}]{3,8})[）)]\s*$/u;

/** Characters. */
const LONGEST_CREDITS = 160;

/** "(A – autor: Ada Quill, editor: Noor Fern)": who did what, at the end of a text. */
const CREDITS = new RegExp(`[（(]([^()（）]{5,${LONGEST_CREDITS}})[)）]\\s*$`, 'u');

/** The first one whom such brackets name as the author. */
function namesInCredits(text: string, isSite: (name: string) => boolean): string[] {
  for (const part of CREDITS.exec(text)?.[1]?.split(/[,;|]|\s[–—-]\s/) ?? []) {
    const said = part.trim();
    const by = bylinePrefixLength(said);
    if (/[:：]\s*$/.test(said.slice(0, by)))
      return namesInLine(said, { isSure: true, isSite }).names;
  }
  return [];
}

/** The names, in the page's order; empty where nobody signs so. */
export function signatures(
  body: Element,
  headline: Element | null,
  isSite: (name: string) => boolean,
): string[] {
  const places = new Places();
  for (const paragraph of [...body.querySelectorAll('p')].slice(0, MOST_PARAGRAPHS)) {
    const bracketed = IN_BRACKETS.exec(paragraph.textContent?.slice(-LONGEST) ?? '')?.[1];
    if (bracketed && !inOtherBox(paragraph, headline)) return [bracketed];
    const credited = namesInCredits(
      paragraph.textContent?.slice(-2 * LONGEST_CREDITS) ?? '',
      isSite,
    );
    if (credited.length > 0 && !inOtherBox(paragraph, headline)) return credited;
    const said = textOf(paragraph).replace(/^[–—-]\s*/, '');
    if (said.length > 2 * LONGEST) continue;
    const told = toldAtEnd(paragraph, said, places, isSite);
    if (told.length > 0 && !isOfAnother(paragraph, headline)) return told;
    const text = nameBehindOutlet(said, isSite);
    if (text.length > LONGEST || !FULL_NAME.test(text) || !hasOnlyWriters(paragraph)) continue;
    const { names } = namesInLine(text, { isSure: false, isSite });
    const isWhole = names.length === 1 && names[0] === text;
    const isBehindOutlet = text !== said;
    if (!isWhole || !(isBehindOutlet ? places.isLast(paragraph) : places.isSignature(paragraph)))
      continue;
    if (!isOfAnother(paragraph, headline)) return names;
  }
  return [];
}
