/** Finds the byline that the page shows: near its headline, else where its markup says so. */
import { collapseWhitespace } from '../../../text/characters';
import { isBefore, RUNNING } from '../../dom';
import { namesInDateline } from './dateline';
import { isOfMany } from './desk';
import { follow, isNamed, isProse, readLine } from './line-names';
import { APART, type Line, linesAfter, linesIn, textOfLine } from './lines';
import { isCalledAuthor, isElsewhere, isOfAnother, markOf } from './marks';
import { agencyIn, namesInLine } from './names';
import { beforeCapitals, bylinePrefixLength, holdsBy, isBareByline } from './prefix';
import { signatures } from './signature';
import { isBesidePortraitOrDay, isOfNames, standsAlone } from './unmarked';

/** A byline as found on the page. */
export interface PrintedByline {
  names: string[];
  /** Whether "By" or its like stands before it, or the page's markup calls these its authors. */
  isSure: boolean;
}

/** Pieces of text after the headline that are looked through for its byline. */
const TEXTS_NEAR = 160;

/** Paragraphs after which the story has begun. */
const PARAGRAPHS_NEAR = 3;

/** Paragraphs that may stand between headline and byline: the line below the headline. */
const STANDFIRST = 1;

/** A line with more characters is no byline. */
const LONGEST_LINE = 200;

/** "Ada Quill, Pond News": who wrote it, and the site. */
const WITH_SITE = /^(\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,3})\s*[,|]\s*([^,|]{2,40})$/u;

/** Elements looked at for each way of marking authors up. */
const MOST_ELEMENTS = 60;

/** The pieces of a paragraph that stand in an element for its author's name, as one line; null where none do. */
function markedWithin(line: Line, headline: Element | null): Line | null {
  const pieces = line.pieces.filter((piece) => {
    const mark = markOf(piece, headline);
    return (
      mark !== null &&
      mark !== line.block &&
      line.block.contains(mark) &&
      !piece.link &&
      piece.text.length < RUNNING
    );
  });
  return pieces.length > 0 ? { ...line, pieces } : null;
}

function firstMark({ pieces }: Line, headline: Element): Element | null {
  for (const piece of pieces) {
    const mark = markOf(piece, headline);
    if (mark) return mark;
  }
  return null;
}

/** The byline between the headline and the story, or in the first lines of it. */
function nearHeadline(
  body: Element,
  headline: Element | null,
  isSite: (name: string) => boolean,
  isDeclared: (name: string) => boolean,
): PrintedByline | null {
  const lines = linesAfter(body, headline, TEXTS_NEAR);
  let paragraphs = 0;
  let opened: Line | null = null;
  let weak: PrintedByline | null = null;
  for (let next = lines.next(); !next.done; next = lines.next()) {
    const line: Line = next.value;
    const [piece] = line.pieces;
    if (!piece) continue;
    const text = textOfLine(line);
    if (isProse(text)) {
      paragraphs += line.pieces.some(({ link }) => !link) ? 1 : 0;
      if (paragraphs >= PARAGRAPHS_NEAR) break;
      const within = markedWithin(line, headline);
      const names = within ? readLine(within, false, isSite).names : [];
      if (names.length > 0) return { names, isSure: true };
    }
    if (text.length > LONGEST_LINE) continue;
    const isBare = isBareByline(text.split(APART).at(-1) ?? '');
    const mark = headline === null ? null : firstMark(line, headline);
    const by = bylinePrefixLength(text) || boldBefore(line, text);
    if (headline && !weak && standsAlone(line, text)) {
      const { names } = readLine(line, false, isSite);
      if (isOfNames(text, names) && isBesidePortraitOrDay(piece.parent, names, headline))
        weak = { names, isSure: false };
    }
    const [, writer, outlet = '']: string[] =
      headline && !weak ? (WITH_SITE.exec(text.replaceAll(APART, '')) ?? []) : [];
    if (
      writer &&
      (isSite(outlet) || isDeclared(outlet)) &&
      !isOfMany(writer) &&
      !isElsewhere(piece.parent, headline, true)
    )
      weak = { names: [writer], isSure: false };
    const agency: string | null =
      headline && !weak && text.length <= RUNNING ? agencyIn(text) : null;
    if (agency && !isElsewhere(piece.parent, headline, true))
      weak = { names: [agency], isSure: false };
    // Most lines are done with here, before the boxes around them are looked at.
    if (!isBare && !mark && !opened && by === 0 && !holdsBy(text)) continue;
    if (isElsewhere(piece.parent, headline, paragraphs <= STANDFIRST)) continue;
    const isTold = opened !== null || (by > 0 && isByline(line, text, by, headline));
    if (mark || isTold || (by === 0 && text.length < 120 && !isSentence(text))) {
      // An element for the name says more exactly whose it is than the words around it.
      const within = mark && !isTold && headline ? markedWithin(line, headline) : null;
      const own = within ? readLine(within, false, isSite) : null;
      const { names, said } = own?.names.length
        ? own
        : readLine(line, isTold, isSite, isTold && mark !== null);
      const isSure = isTold || said;
      if (names.length > 0 && (mark || (isSure && names.every(isNamed)))) {
        return { names: follow(line, names, lines, isSite, opened), isSure: true };
      }
      if (mark && !weak && names.length === 0) {
        const single = readLine(line, true, isSite, true).names;
        // A single word may be anything, unless the page's data sign with it, too.
        if (single.length > 0 && text.length < 40)
          weak = { names: single, isSure: single.every(isDeclared) };
      }
    }
    opened = isBare ? line : text.length < 3 ? opened : null;
  }
  return weak;
}

/** Characters before a name all in capitals, where the whole line is set in bold. */
function boldBefore({ pieces }: Line, text: string): number {
  const length = beforeCapitals(text);
  return length > 0 && pieces.every(({ parent }) => parent.closest('strong, b')) ? length : 0;
}

/** Ends on a mark, which is no initial's. */
const isSentence = (text: string): boolean =>
  /[.!?。！？]$/.test(text) && !/(?:^|\s)\p{Lu}\.$/u.test(text);

/** Whether a line that opens with "By" is a byline, and no sentence, no link to somewhere, no list of topics. */
function isByline(line: Line, text: string, by: number, headline: Element | null): boolean {
  const end = text.slice(0, by);
  const name = text.slice(by);
  if (text.length >= 120 || isSentence(name)) return false;
  if (!headline && !/[:：]/.test(end)) return false;
  // "记者博客" is a way to somewhere, not a reporter called 博客.
  return !(line.pieces[0]?.link && /\S$/.test(end) && by < text.length);
}

/** Ways of marking authors up anywhere on the page, the surest first. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  '[rel~="author"]',
  '.author-name, .authorName, .author_name, .byline-name, .byline__name, .byline-author, .p-author .p-name, .vcard.author .fn, .author .fn, .vcard .fn',
  '[class*="byline" i], [class*="author" i], [id*="byline" i], [class*="writer" i], [class*="contributor" i]',
] as const;

function byMarkup(
  document: Document,
  headline: Element | null,
  isSite: (name: string) => boolean,
): string[] {
  let single: string[] = [];
  for (const selector of MARKED) {
    const names: string[] = [];
    const isLoose = selector === MARKED.at(-1);
    const taken: Element[] = [];
    for (const element of [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS)) {
      // What the head says is not printed.
      if (element.localName === 'meta' && element.closest('head')) continue;
      if (taken.some((one) => one.contains(element) || element.contains(one))) continue;
      if (
        isOfAnother(element, headline) ||
        (isLoose && (!isCalledAuthor(element) || element.closest('figure, [hidden]') !== null))
      )
        continue;
      const content = element.getAttribute('content');
      const text = collapseWhitespace(element.textContent);
      if (text.length > LONGEST_LINE) continue;
      const found =
        content && !text
          ? namesInLine(content, { isSure: true, isSite }).names
          : firstNames(element, isSite);
      if (found.length > 0) taken.push(element);
      names.push(...found);
      if (names.length > 0 && isLoose) break;
      if (single.length === 0 && found.length === 0 && text && text.length < 40)
        single = [...linesIn(element)]
          .flatMap((line) => readLine(line, true, isSite, true).names)
          .slice(0, 1);
    }
    if (names.length > 0) return names;
  }
  return single;
}

/** The names of the first line of an element that has any, and of those that go on with it. */
function firstNames(element: Element, isSite: (name: string) => boolean): string[] {
  const lines = linesIn(element);
  for (let next = lines.next(); !next.done; next = lines.next()) {
    const { names } = readLine(next.value, false, isSite);
    if (names.length > 0) return follow(next.value, names, lines, isSite, null);
  }
  return [];
}

/** "Author:", which the next line answers. Characters. */
const IS_LABEL = /^.{2,40}[:：]$/;

/** "Text: Ada Quill", "Written by Ada Quill". */
function opensWithBy(text: string): boolean {
  const by = text.length < 90 ? bylinePrefixLength(text) : 0;
  return by > 0 && by < text.length && /[:：]\s*$|\S\s\S/.test(text.slice(0, by));
}

/** Texts above the headline that are looked through. */
const TEXTS_ABOVE = 400;

/** The lines below the headline, then those above it. */
function* linesAround(body: Element, headline: Element | null): Generator<Line> {
  yield* linesAfter(body, headline, 2000);
  if (!headline) return;
  for (const line of linesAfter(body, null, TEXTS_ABOVE)) {
    if (isBefore(headline, line.block) || headline.contains(line.block)) return;
    yield line;
  }
}

/** "Text: Ada Quill" or "Written by Ada Quill" in a line of its own, or the name behind such a label, wherever it stands. */
function signed(
  body: Element,
  headline: Element | null,
  isSite: (name: string) => boolean,
): string[] {
  let isOpened = false;
  for (const line of linesAround(body, headline)) {
    const [piece] = line.pieces;
    const text = textOfLine(line);
    const isBehindLabel = isOpened;
    isOpened = IS_LABEL.test(text) && isBareByline(text);
    if (!piece || isOpened || !(isBehindLabel || opensWithBy(text))) continue;
    if (isOfAnother(piece.parent, headline)) continue;
    const { names } = readLine(line, true, isSite);
    if (names.every(isNamed) && !names.every(isOfMany)) return names;
  }
  return [];
}

/** What the page shows as its byline; null where it shows none. Nothing in the page is changed. */
export function printedByline(
  document: Document,
  headline: Element | null,
  isSite: (name: string) => boolean,
  isDeclared: (name: string) => boolean,
): PrintedByline | null {
  const { body } = document;
  if (!body) return null;
  const near = nearHeadline(body, headline, isSite, isDeclared);
  const isDesk = near?.names.every(isOfMany) === true;
  if (near?.isSure && !isDesk) return near;
  const marked = byMarkup(document, headline, isSite);
  // The site's own name is nobody's signature; it counts where there is none.
  if (marked.some((name) => !isSite(name) && !isOfMany(name)))
    return { names: marked, isSure: false };
  if (near && !isDesk) return near;
  const names = signed(body, headline, isSite);
  if (names.length > 0) return { names, isSure: true };
  for (const signing of [
    signatures(body, headline, isSite),
    namesInDateline(body, headline, isSite),
  ])
    if (signing.length > 0) return { names: signing, isSure: false };
  return near ?? (marked.length > 0 ? { names: marked, isSure: false } : null);
}

/** Whether a name is a line of its own right below the headline, behind a label or by itself. */
export function isSignedWith(document: Document, headline: Element | null, name: string): boolean {
  const { body } = document;
  if (!body || !headline) return false;
  for (const line of linesAfter(body, headline, TEXTS_NEAR)) {
    const text = textOfLine(line);
    if (isProse(text)) break;
    const shown = text.replace(/[,;]$/, '');
    if (!shown.endsWith(name)) continue;
    const label = shown.slice(0, shown.length - name.length).trim();
    if ((label === '' || IS_LABEL.test(label)) && !isElsewhere(line.block, headline)) return true;
  }
  return false;
}
