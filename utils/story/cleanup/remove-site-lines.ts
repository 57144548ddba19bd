/** Takes the lines out of an extracted body that belong to the site and not to the story. */

import { foldWords } from '../../text/fold';
import { toIsoDate } from '../../text/parse-date';
import {
  CITE_THIS,
  DATE_LINES,
  FOOT_LINES,
  INVITATION,
  WHOLE_LINES,
} from '../data/site-line-lexicon';
import { removeUpwards } from '../dom';
import { bylinePrefixLength, isBareByline } from '../metadata/byline/prefix';
import { isWallNotice } from '../paywall';
import { endsLikeSentence, isOfLinks, type Line, linesOf, type TextBlock } from './lines';
import { pullQuotesIn } from './pull-quotes';
import { teasersIn } from './teasers';

/** What the head of the body must not repeat. */
export interface KnownHead {
  url: string;
  title: string;
  authors: readonly string[];
  siteName: string | null;
}

/** Longer invitations to subscribe are about something else. Characters. */
const MAX_INVITATION_LENGTH = 320;

const isInvitation = ({ text, lower }: Line): boolean =>
  text.length <= MAX_INVITATION_LENGTH && INVITATION.every((words) => words.test(lower));

/** "Home » News » Research", the path from the front page to this one, in whatever language. */
const PATH = /^[^.!?»›→>＞]{1,60}(?:\s*[»›→>＞]\s*[^.!?»›→>＞]{1,120}){2,6}$/;

const isBoilerplate = (line: Line, head: KnownHead): boolean =>
  !line.part &&
  ((line.text.length <= 160 && WHOLE_LINES.test(line.lower)) ||
    (line.text.length <= 400 && PATH.test(line.text)) ||
    (isInvitation(line) && (!line.prose || line.linked > 0)) ||
    isWallNotice(line.lower) ||
    line.text === head.url);

/** What the page said of itself, laid bare for comparing. */
interface Known {
  title: string;
  site: string;
  authors: string[];
}

/** Lines longer than this repeat nothing, unless the title is as long. Characters. */
const MAX_REPEATED_LENGTH = 220;

/** The title, the site, the byline once more. */
function repeats({ text, lower }: Line, { title, site, authors }: Known): boolean {
  if (text.length > Math.max(MAX_REPEATED_LENGTH, title.length * 2)) return false;
  const words = foldWords(text);
  if (words && title) {
    if (words === title || (words.length > 20 && title.includes(words))) return true;
    if (words.includes(title) && words.length < title.length * 1.3) return true;
  }
  if (text.length > MAX_REPEATED_LENGTH || endsLikeSentence(text)) return false;
  const byline = bylinePrefixLength(lower) > 0;
  const named = authors.some((name) => words.includes(name));
  return words === site || (named && (byline || text.length < 120)) || (byline && text.length < 90);
}

/** A line that is a date, or says when the story was put up, perhaps among other labels. */
function isDateLine({ text, lower }: Line): boolean {
  if (text.length > 250 || !/\d/.test(text)) return false;
  const labelled = DATE_LINES.test(lower);
  if (labelled && text.length <= 140) return true;
  if (text.length > 60 && (endsLikeSentence(text) || !/^\d/.test(text))) return false;
  return toIsoDate(text) !== null && (text.length <= 60 || /[|:–-]\s/.test(text));
}

/** A byline's own lines come this early, a standfirst and a picture before them. */
const EARLY_LINES = 8;

/** Authors' names, and no more beside them than what joins them. */
function namesOnly(words: string, authors: readonly string[]): boolean {
  const rest = authors.reduce((left, name) => left.replace(name, ''), words);
  return rest !== words && rest.trim().split(' ').filter(Boolean).length < authors.length;
}

/** Longer lines with a date say more than that. Characters. */
const MAX_DATE = 40;

/** The day alone, an author's name alone among the first lines, and the "by" before it. */
function bylinesWithin(lines: readonly Line[], { authors }: Known): Line[] {
  const early = lines.slice(0, EARLY_LINES);
  return early.flatMap((line, at) => {
    // The day by itself, behind a standfirst as well.
    if (!line.part && !line.heading && line.text.length <= MAX_DATE && isDateLine(line))
      return [line];
    if (line.part || line.prose || !namesOnly(foldWords(line.text), authors)) return [];
    const before = early[at - 1];
    return before && isBareByline(before.text) ? [before, line] : [line];
  });
}

/** Links within the page, and nothing else: a note below the story has its words beside the way back. */
const leadsWithin = (line: Line): boolean =>
  isOfLinks(line, 0.95) && line.element.querySelector('a[href^="#"]') !== null;

/**
 * A list of the story's own headings, with what stands over it: the outline has them. Entries repeat a heading of the
 * story or lead to it, two of them at least.
 */
function contentsWithin(lines: readonly Line[]): Line[] {
  const headings = new Set(lines.flatMap((line) => (line.heading ? foldWords(line.text) : [])));
  if (headings.size === 0) return [];
  const isEntry = (line: Line) =>
    !line.heading &&
    line.element.closest('li') !== null &&
    (headings.has(foldWords(line.text)) || leadsWithin(line));
  const first = lines.findIndex(isEntry);
  if (first < 0) return [];
  const behind = lines.findIndex((line, at) => at > first && !isEntry(line));
  const entries = lines.slice(first, behind < 0 ? undefined : behind);
  if (entries.length < 2) return [];
  const label = lines[first - 1];
  const isLabel = label && !label.part && !label.prose && !endsLikeSentence(label.text);
  return isLabel ? [label, ...entries] : entries;
}

/** A line that the story itself can begin with, in a quotation or a list too. */
const isOpening = (line: Line): boolean =>
  !line.heading &&
  !isOfLinks(line, 0.7) &&
  !line.caption &&
  (line.text.length >= 120 ||
    (line.text.length >= 40 && /[.!?。！？…:：]["'”’»)\]]*$/.test(line.text)));

/** Before the first paragraph: labels, dates, names, the title again. A standfirst is prose and stays. */
function boilerplateAtHead(lines: readonly Line[], known: Known): Line[] {
  const furniture = (line: Line) => repeats(line, known) || isDateLine(line);
  const first = lines.findIndex((line) => isOpening(line) && !furniture(line));
  return lines.slice(0, Math.max(0, first)).filter((line) => {
    if (line.part) return false;
    if (furniture(line)) return true;
    if (line.heading) return false;
    const label = line.text.length < 40 && !endsLikeSentence(line.text);
    return isOfLinks(line, 0.6) || (label && !line.element.querySelector('img'));
  });
}

/** Longer ones are no note on who wrote the story. Characters. */
const MAX_NOTE_ON_AUTHOR = 400;

/** "Ada Quill is a writer in Delft." */
const isAboutAuthor = ({ text }: Line, { authors }: Known): boolean => {
  if (text.length > MAX_NOTE_ON_AUTHOR) return false;
  const words = foldWords(text);
  return authors.some((name) => name.includes(' ') && words.startsWith(`${name} `));
};

/** A work in a list of references, whole of which may be a link: "Ada, B. (2019): On ponds. …" */
const isReference = ({ text }: Line): boolean =>
  text.length >= 40 && /\((?:19|20)\d\d[a-z]?\)/.test(text);

/** After the last paragraph: links, tags, notices; then upwards as long as lines speak of the site. */
function boilerplateAtFoot(lines: readonly Line[], known: Known): Line[] {
  const noise: Line[] = [];
  for (const line of lines.toReversed()) {
    if (line.caption) continue;
    if (line.part) break;
    const ofSite =
      (line.text.length <= 600 && FOOT_LINES.test(line.lower)) ||
      isInvitation(line) ||
      isDateLine(line) ||
      isAboutAuthor(line, known) ||
      repeats(line, known);
    const hollow = !line.prose && !isReference(line) && (isOfLinks(line, 0.6) || line.heading);
    if (!ofSite && !hollow) break;
    noise.push(line);
  }
  return noise;
}

/** Longer lines are no headings, and take long to compare. Characters. */
const MAX_HEADING_LENGTH = 400;

/** Longer texts under such a heading are about more than that. Characters. */
const MAX_BOX_LENGTH = 900;

/** "How to cite this page", and all below it, where little is. */
function boxAtEnd(lines: readonly Line[]): Line[] {
  const at = lines.findLastIndex(
    (line) => !line.part && line.text.length <= MAX_HEADING_LENGTH && CITE_THIS.test(line.lower),
  );
  const box = at > 0 ? lines.slice(at) : [];
  const size = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const isSmall = size(box) <= MAX_BOX_LENGTH && size(box) < size(lines.slice(0, at)) / 2;
  return isSmall ? box : [];
}

/** Changes the body it is given, whose text stands in `blocks`, never the page. */
export function removeSiteLines(
  body: Element,
  blocks: readonly TextBlock[],
  head: KnownHead,
): void {
  const lines = linesOf(body, blocks);
  const teasers = teasersIn(lines);
  const quotes = pullQuotesIn(lines);
  const rest = lines.filter(
    (line) => !teasers.has(line) && !quotes.has(line) && !isBoilerplate(line, head),
  );
  const remaining = new Set(rest);
  const known = {
    title: foldWords(head.title),
    site: foldWords(head.siteName ?? ''),
    authors: head.authors.map(foldWords),
  };
  for (const line of [...bylinesWithin(rest, known), ...contentsWithin(rest)])
    remaining.delete(line);
  for (const line of boilerplateAtHead(rest, known)) remaining.delete(line);
  for (const line of boxAtEnd([...remaining])) remaining.delete(line);
  for (const line of boilerplateAtFoot([...remaining], known)) remaining.delete(line);
  for (const line of lines) {
    // A teaser's picture goes with it; the picture beside a byline or a date is the story's.
    if (!remaining.has(line)) removeUpwards(line.element, body, teasers.has(line));
  }
}
