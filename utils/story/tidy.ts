/** Takes the lines out of an extracted body that belong to the site and not to the story. */

import { toIsoDate } from './date-text';
import { bare, isHeading, leafBlocks, linkDensity, removeUpwards, textOf } from './dom';
import { BY_WORDS } from './name-words';
import { DATE_LINES, FOOT_LINES, INVITATION, LEADS_ELSEWHERE, WHOLE_LINES } from './noise-words';

interface Line {
  element: Element;
  text: string;
  /** Share of the text that stands in links, 0 to 1. */
  linked: number;
  heading: boolean;
  /** A paragraph that says something: long enough, not made of links. */
  prose: boolean;
}

/** What the head of the body must not repeat. */
export interface Said {
  title: string;
  authors: readonly string[];
  siteName: string | null;
}

/** A paragraph of at least this many characters that ends like a sentence is prose (a third for Han and kana). */
const PROSE = 70;

const sentenceEnd = /[.!?。！？…۔।]["'”’»)\]）」』]*$/u;

function readLine(element: Element): Line | null {
  const text = textOf(element);
  if (!text) return null;
  const linked = element.querySelector('a') ? linkDensity(element) : 0;
  const heading = isHeading(element);
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text) ? 3 : 1;
  const prose =
    !heading &&
    linked < 0.7 &&
    text.length * wide >= PROSE &&
    (sentenceEnd.test(text) || text.length * wide > 200);
  return { element, text, linked, heading, prose };
}

const inPart = (line: Line): boolean =>
  line.element.closest('table, pre, blockquote, figcaption, math, dl') !== null;

const isInvitation = (text: string): boolean =>
  text.length <= 320 && INVITATION.every((words) => words.test(text));

/** "Related: <a>…</a>", "READ MORE BY CLICKING HERE" and the like: a line that only leads elsewhere. */
function leadsElsewhere({ text, linked, heading }: Line): boolean {
  if (linked < 0.3 || text.length > 300) return false;
  const lead = LEADS_ELSEWHERE.exec(text)?.[0];
  if (lead !== undefined) {
    const rest = text.length - lead.length;
    return rest <= 0 || linked * text.length >= rest * 0.75;
  }
  const shouted = text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 15;
  return !heading && linked > 0.8 && (shouted || /\b(click(ing)?|tap(ping)?) here\b/i.test(text));
}

const opensList = ({ text }: Line): boolean => {
  const lead = text.length <= 70 ? LEADS_ELSEWHERE.exec(text)?.[0] : undefined;
  return lead !== undefined && (lead.length >= text.length || /[:：?…]$|\.\.\.$/.test(text));
};

/** A line that is nothing but a way to another page; written-out addresses and DOIs are references, not teasers. */
const isTeaser = (line: Line): boolean =>
  line.linked >= 0.75 && !inPart(line) && !/doi\b|https?:|www\./i.test(line.text);

/** Two or more teasers in a row, with the short line above that opens them, unless a sentence announces them. */
function teaserRuns(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    while (end < lines.length && isTeaser(lines[end] as Line)) end += 1;
    const run = lines.slice(at, end);
    const above = lines[at - 1];
    const announced = above && /[:：]$/.test(above.text) && !LEADS_ELSEWHERE.test(above.text);
    const inOrder = run.every((line) => line.heading);
    if (run.length >= 2 && !announced && !inOrder) {
      for (const line of run) found.add(line);
      const opens = above && !above.prose && !inPart(above) && above.text.length <= 80;
      if (opens && (above.heading || !sentenceEnd.test(above.text))) found.add(above);
    }
    at = Math.max(at, end);
  }
  return found;
}

/** Lines that are noise wherever they stand, with the lists of links that some of them open. */
function noiseAnywhere(lines: readonly Line[]): Set<Line> {
  const noise = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (noise.has(line) || inPart(line)) continue;
    if (line.text.length <= 160 && WHOLE_LINES.test(line.text)) noise.add(line);
    else if (isInvitation(line.text) && !line.prose) noise.add(line);
    else if (leadsElsewhere(line)) noise.add(line);
    else if (opensList(line)) {
      const led: Line[] = [];
      for (const next of lines.slice(at + 1, at + 30)) {
        const isLead = next.linked >= 0.7 || (next.heading && next.linked > 0);
        if (!isLead || inPart(next)) break;
        led.push(next);
      }
      if (led.length > 0) for (const each of [line, ...led]) noise.add(each);
    }
  }
  return noise;
}

const BY = new RegExp(`^(?:${BY_WORDS.join('|')})\\b|^(?:作者|記者|记者|文[/／])`, 'iu');

function repeatsMetadata(text: string, said: Said): boolean {
  const words = bare(text);
  const title = bare(said.title);
  if (
    words &&
    title &&
    (words === title ||
      (words.length > 20 && title.includes(words)) ||
      (words.includes(title) && words.length < title.length * 1.3))
  )
    return true;
  if (text.length > 220) return false;
  const names = said.authors.map(bare).filter(Boolean);
  if (
    names.some((name) => words.includes(name)) &&
    (text.length < 120 || BY.test(text)) &&
    !sentenceEnd.test(text)
  )
    return true;
  return (
    words === bare(said.siteName ?? '') ||
    (BY.test(text) && text.length < 90 && !sentenceEnd.test(text))
  );
}

const isDateLine = (text: string): boolean =>
  text.length <= 140 &&
  (DATE_LINES.test(text) || text.length <= 60) &&
  (toIsoDate(text) !== null || (DATE_LINES.test(text) && /\d/.test(text)));

/** A line that the story itself can begin with, in a quotation or a list too. */
const isOpening = ({ text, linked, heading, element }: Line): boolean =>
  !heading &&
  linked < 0.7 &&
  !element.closest('figcaption') &&
  (text.length >= 120 || (text.length >= 40 && /[.!?。！？…:：]["'”’»)\]]*$/u.test(text)));

/** Before the first paragraph: labels, dates, names, the title again. A standfirst is prose and stays. */
function noiseAtHead(lines: readonly Line[], said: Said): Line[] {
  const first = lines.findIndex((line) => isOpening(line) && !repeatsMetadata(line.text, said));
  const head = lines.slice(0, Math.max(0, first));
  return head.filter((line) => {
    if (line.element.closest('figcaption, table, pre, blockquote')) return false;
    if (repeatsMetadata(line.text, said) || isDateLine(line.text)) return true;
    if (line.heading) return false;
    return (
      line.linked > 0.6 ||
      (line.text.length < 40 && !sentenceEnd.test(line.text) && !line.element.querySelector('img'))
    );
  });
}

/** After the last paragraph: links, tags, notices; then upwards as long as lines speak of the site. */
function noiseAtFoot(lines: readonly Line[], said: Said): Line[] {
  const noise: Line[] = [];
  for (const line of lines.toReversed()) {
    if (line.element.closest('figcaption, table, pre, blockquote, dl, math')) {
      if (line.element.closest('figcaption')) continue;
      break;
    }
    const ofSite =
      (FOOT_LINES.test(line.text) && line.text.length <= 600) ||
      isInvitation(line.text) ||
      isDateLine(line.text) ||
      repeatsMetadata(line.text, said);
    const hollow = !line.prose && (line.linked > 0.6 || line.heading);
    if (!ofSite && !hollow) break;
    noise.push(line);
  }
  return noise;
}

/** Changes the body it is given, never the page. */
export function tidy(body: Element, said: Said): void {
  const lines = leafBlocks(body).flatMap((element) => readLine(element) ?? []);
  const leading = teaserRuns(lines);
  const noise = noiseAnywhere(lines.filter((line) => !leading.has(line)));
  for (const line of noiseAtHead(
    lines.filter((l) => !noise.has(l) && !leading.has(l)),
    said,
  ))
    noise.add(line);
  for (const line of noiseAtFoot(
    lines.filter((l) => !noise.has(l) && !leading.has(l)),
    said,
  ))
    noise.add(line);
  for (const line of leading) removeUpwards(line.element, body, true);
  for (const line of noise) removeUpwards(line.element, body);
}
