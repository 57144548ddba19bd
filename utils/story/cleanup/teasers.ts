/** Tells the lines of a body that only lead on to other stories. */

import { LEADS_ELSEWHERE } from '../data/site-line-lexicon';
import { endsLikeSentence, isOfLinks, type Line } from './lines';

/** How many lines a list of teasers may have. */
const MAX_LIST_LENGTH = 30;

const leadOf = (lower: string): string | undefined => LEADS_ELSEWHERE.exec(lower)?.[0];

/** "Related: <a>…</a>", "READ MORE BY CLICKING HERE" and the like. */
function leadsElsewhere({ text, lower, linked, heading }: Line): boolean {
  if (linked < 0.3 || text.length > 300) return false;
  const lead = leadOf(lower);
  if (lead !== undefined) {
    const rest = text.length - lead.length;
    return rest <= 0 || linked * text.length >= rest * 0.75;
  }
  const shouted = text.length > 15 && text === text.toUpperCase() && text !== lower;
  return !heading && linked > 0.8 && (shouted || /\b(click(ing)?|tap(ping)?) here\b/.test(lower));
}

/** "You may also like …" above a list. */
function opensList({ text, lower }: Line): boolean {
  const lead = text.length <= 70 ? leadOf(lower) : undefined;
  return lead !== undefined && (lead.length >= text.length || /[:：?…]$|\.\.\.$/.test(text));
}

/** Nothing but a way to another page; written-out addresses and DOIs are references, not teasers. */
const isTeaser = (line: Line): boolean =>
  isOfLinks(line, 0.75) && !line.part && !/doi\b|https?:|www\./.test(line.lower);

/** What stands below a line that opens a list of teasers. */
function listBelow(lines: readonly Line[], at: number): Line[] {
  const list: Line[] = [];
  for (const next of lines.slice(at + 1, at + MAX_LIST_LENGTH)) {
    const isLead = next.linked >= 0.7 || (next.heading && next.linked > 0);
    if (!isLead || next.part) break;
    list.push(next);
  }
  return list;
}

/** Two or more teasers in a row, with the short line above that opens them, unless a sentence announces them. */
function runAt(lines: readonly Line[], at: number): Line[] {
  let end = at;
  while (end < lines.length && isTeaser(lines[end] as Line)) end += 1;
  const run = lines.slice(at, end);
  if (run.length < 2 || run.every((line) => line.heading)) return [];
  const above = lines[at - 1];
  if (!above || above.part || above.prose) return run;
  if (/[:：]$/.test(above.text) && leadOf(above.lower) === undefined) return [];
  const opens = above.text.length <= 80 && (above.heading || !endsLikeSentence(above.text));
  return opens ? [above, ...run] : run;
}

/** All lines that lead elsewhere, lists of them with their headings. */
export function teasersIn(lines: readonly Line[]): Set<Line> {
  const teasers = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (line.part || teasers.has(line)) continue;
    const found = runAt(lines, at);
    if (found.length === 0 && leadsElsewhere(line)) found.push(line);
    if (found.length === 0 && opensList(line)) {
      const below = listBelow(lines, at);
      if (below.length > 0) found.push(line, ...below);
    }
    for (const each of found) teasers.add(each);
  }
  return teasers;
}
