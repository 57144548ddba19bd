/**
 * Where a DOI ends. Nothing in the syntax says so, hence this list of what else is written behind
 * DOIs: punctuation of the sentence, publishers' page names, query strings, the next word.
 */

export type TailOrigin = 'text' | 'address';

/** Page names that publishers put behind the DOI in their addresses. */
const PAGE_NAMES =
  /(?:\/(?:e?pdf(?:plus|direct|-?reader)?|full(?:text|\/html|-text)?|abs(?:tract)?|meta|summary|html|xml|epub|reader|figures?|references?|citations?|citedby|metrics|tables?|suppinfo|supplementary-material|article-metrics|related|download|media|-\/dcsupplemental.*|suppl_file.*|asset.*|tab-[a-z-]+|issuetoc|homepage|fulltext\.html)\/?|\.(?:full|short|long|abstract|extract|summary|pdf|html?|xml|epub|full-text|full\.html|supplementary-material|article-info|citation-tools)(?:\+html)?|\+html|-abstract|\.full\.pdf)$/i;

/** Words that pages set directly behind a DOI, where an element ended without a space. */
const NEXT_WORD =
  /(?<=[a-z0-9)\]])(?:Provided|Copyright|Journal|Source|Story|Citation|Credit|Abstract|Published|Received|Accepted|Available|Get|Article|Download|View|Read|Share|Contact|Media|Method|Subject|Keywords|Authors?|Link|Funding|More|See|This|The|First|Full|Under|Open|Crossref|Google|PubMed|PMID|PMC|Web|Search|Cite|Image|Photo|Tags?|Topics?|Quelle|Weitere|Kontakt|DOI|doi:|https?:|©|\|)/;
/** A digit followed by a capitalised word: `adk4858Provided`. */
const GLUED_WORD = /(?<=\d)[A-Z][a-z]{3,}/;
/** Registered DOIs are printable ASCII but for a handful; behind one, anything else is the text going on. */
const FOREIGN = /[^\x21-\x7e]/;
/** Tails that no registered DOI ends with: not worth a look-up. */
const FILE_ENDING = /^[./](?:pdf|html?|full|abstract|short)/i;

const CLOSERS: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' };
/** The end of a SICI, whose `<`, `>` and `;` belong to the DOI (ANSI/NISO Z39.56). */
const SICI = /^[^\s"]{0,120}[<[][^\s"<>[\]]{1,60}[>\]]\d?\.?\d?\.?(?:[a-z]{2};\d(?:-[\da-z#])?)?/i;

/**
 * Readings of a DOI whose suffix begins at the start of `rest`, the likeliest first; empty when
 * nothing is left of the suffix.
 */
export function cutTail(prefix: string, rest: string, origin: TailOrigin): string[] {
  const doubtful: string[] = [];
  let current = firstReading(rest, origin);
  for (let round = 0; round < 12; round++) {
    const glued = mayBeGlued(current)
      ? (NEXT_WORD.exec(current) ?? GLUED_WORD.exec(current))
      : null;
    const shorter = firstReading(
      glued && glued.index > 2 ? current.slice(0, glued.index) : withoutPageName(prefix, current),
      origin,
    );
    if (shorter === current || shorter === '') break;
    if (!FILE_ENDING.test(current.slice(shorter.length))) doubtful.unshift(current);
    current = shorter;
  }
  const withoutPlus = current.endsWith('+') ? [current.slice(0, -1)] : [];
  return [current, ...doubtful, ...withoutPlus, ...shorterReadings(current)]
    .filter((suffix) => /[a-z0-9]/i.test(suffix))
    .map((suffix) => prefix + suffix);
}

/** All that is looked for as a next word has a capital or one of these signs. The long patterns are dear to compile. */
function mayBeGlued(suffix: string): boolean {
  return suffix !== suffix.toLowerCase() || /doi:|http|[©|]/.test(suffix);
}

/** No page name is shorter. */
const THREE_LETTERS = /[a-z]{3}/i;

/** Cut and trimmed until nothing changes: what trimming takes away may have held brackets open. */
function firstReading(rest: string, origin: TailOrigin): string {
  let current = trimmed(firstRun(rest, origin));
  for (let round = 0; round < 20; round++) {
    const again = trimmed(firstRun(current, origin));
    if (again === current) break;
    current = again;
  }
  return current;
}

/** Markup that was escaped once too often. Angle brackets of old DOIs hold numbers: `<693::AID-ASI4>`. */
const TAG =
  /<(?:[/!]|(?:a|abbr|b|br|cite|div|doi|em|font|i|li|p|ref|small|span|strong|sub|sup|td|tr|u|url|wbr)[\s/>])/i;

/** The same in the markup of forums, the end of a link’s text in Markdown, and an ellipsis in brackets. */
const BRACKET_TAG = /\[\/[a-z]{1,8}\]|\]\(|\[(?:\.{3}|…)\]/i;

/** The suffix up to the first character that cannot belong to it. */
function firstRun(rest: string, origin: TailOrigin): string {
  const tag = rest.includes('<') ? rest.search(TAG) : -1;
  let run = tag < 0 ? rest : rest.slice(0, tag);
  const bracket = run.includes(']') ? run.search(BRACKET_TAG) : -1;
  if (bracket >= 0) run = run.slice(0, bracket);
  const space = run.search(/[\s"\u201c\u201d\\^`{|}]/);
  if (space >= 0) run = run.slice(0, space);
  const foreign = run.search(FOREIGN);
  if (foreign >= 0) run = run.slice(0, foreign);
  const sici = run.includes('<') || run.includes('[') ? (SICI.exec(run)?.[0] ?? '') : '';
  const looseEnd = run.slice(sici.length);
  const stop = looseEnd.search(origin === 'address' ? /[?#&;<>]/ : /[?#;<>]|&(?=[a-z_]+=)/i);
  return stop < 0 ? run : run.slice(0, sici.length + stop);
}

/** Without closing punctuation, and without closing brackets that were opened before the DOI. */
function trimmed(suffix: string): string {
  let end = suffix.length;
  while (end > 0) {
    const last = suffix[end - 1] ?? '';
    // Some old DOIs of the American Chemical Society end in a plus.
    if (last === '+' && /[a-z0-9]/i.test(suffix[end - 2] ?? '')) break;
    if (/[.,:;!?'’‘*_~/\-–—…=&+@$]/.test(last)) end--;
    else if (last in CLOSERS && !opened(suffix.slice(0, end), CLOSERS[last] ?? '', last)) end--;
    else if (/[([{<]/.test(last)) end--;
    else break;
  }
  return suffix.slice(0, end);
}

/** Whether the bracket that ends `text` has its opener inside. */
function opened(text: string, opener: string, closer: string): boolean {
  let open = 0;
  for (const char of text.slice(0, -1)) {
    if (char === opener) open++;
    else if (char === closer && open > 0) open--;
  }
  return open > 0;
}

function withoutPageName(prefix: string, suffix: string): string {
  let short = THREE_LETTERS.test(suffix) ? suffix.replace(PAGE_NAMES, '') : suffix;
  // Versions are part of Research Square's and ChemRxiv's DOIs, but not of bioRxiv's and medRxiv's.
  if (prefix === '10.1101/' || prefix === '10.64898/')
    short = short.replace(/v\d{1,2}(?:\..*)?$/, '');
  // Oxford University Press puts its own article number behind journal and id.
  if (prefix === '10.1093/') short = short.replace(/^([^/]+\/[^/]+)\/\d{5,9}$/, '$1');
  return short;
}

/** What remains possible when words may still be glued to the end. */
function shorterReadings(suffix: string): string[] {
  const shorter: string[] = [];
  const lettersBehindDigits = /^(.*\d)[a-z]{3,}$/i.exec(suffix)?.[1];
  if (lettersBehindDigits && lettersBehindDigits.length > 4) shorter.push(lettersBehindDigits);
  const cut = Math.max(suffix.lastIndexOf('/'), suffix.lastIndexOf(';'));
  if (cut > 3) shorter.push(suffix.slice(0, cut));
  return shorter;
}
