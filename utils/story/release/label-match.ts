/** Tells whether a line of text opens one of the labelled parts of a press release. */

import { collapseWhitespace } from '../../text/characters';
import { foldWords } from '../../text/fold';
import { labelKey, MAX_LABEL_LENGTH, meaningOf } from '../../text/labels';
import { OPENINGS, ORDINARY, PART_OF, type ReleasePart } from '../data/release-labels';

export interface LabelMatch {
  kind: ReleasePart;
  /** What follows the label on its own line; empty when the label stands alone. */
  rest: string;
  /** The word is also an ordinary heading, so where it stands has to speak for it too. */
  ordinary: boolean;
}

const match = (label: string, rest: string): LabelMatch | null => {
  const meaning = meaningOf(label);
  const kind = meaning && PART_OF[meaning];
  return kind
    ? { kind, rest: collapseWhitespace(rest), ordinary: ORDINARY.has(labelKey(label)) }
    : null;
};

/**
 * The part that a line opens, or null. `lead` is the line's bold beginning, which may stand for a label
 * without a colon ("**Media Contact** Jane Roe").
 */
export function matchLabel(line: string, lead = ''): LabelMatch | null {
  const text = collapseWhitespace(line);
  if (text.length <= MAX_LABEL_LENGTH + 4) {
    const alone = match(text, '');
    if (alone) return alone;
  }
  const colon = text.search(/[:：]/);
  if (colon > 0 && colon <= MAX_LABEL_LENGTH + 2) {
    const labelled = match(text.slice(0, colon), text.slice(colon + 1));
    if (labelled) return labelled;
  }
  if (lead && lead.length <= MAX_LABEL_LENGTH + 4 && text.startsWith(lead)) {
    const led = match(lead, text.slice(lead.length).replace(/^[\s:：–—-]+/, ''));
    if (led) return led;
  }
  const lower = text.toLowerCase();
  for (const [opening, kind] of OPENINGS) {
    if (lower.startsWith(`${opening} `))
      return { kind, rest: collapseWhitespace(text.slice(opening.length)), ordinary: false };
  }
  return null;
}

/** What stands before a name in the headings of such paragraphs, as `foldWords` gives it. */
const ABOUT =
  /^(?:about|uber|a propos d(?:es?|u)?|acerca de|sobre|informazioni su(?:ll[ao]?)?|over|om|o|о|об|关于|關於)(?: |(?=[\u3400-\u9fff]))(?:(?:the|die|das|den|der|la|le|les|l|el|los|las|a|as|os|il|lo|het|de) )?/;

/** Names are no longer than this. Characters. */
const MAX_NAME_LENGTH = 80;

/** "About Pond University" above "Pond University is …": a paragraph that issuers put below every release. */
export function opensBoilerplate(line: string, next: string): boolean {
  if (line.length > MAX_NAME_LENGTH) return false;
  const words = foldWords(line);
  const name = words.replace(ABOUT, '');
  if (name === words || name.length < 2) return false;
  const below = foldWords(next.slice(0, MAX_NAME_LENGTH * 2)).replace(
    /^(?:the|die|das|der|la|le|l|el|il|het|de) /,
    '',
  );
  return below.startsWith(name);
}

/** "###", "-30-", "ENDS": the mark that a press release is over. */
export const isEndMark = (line: string): boolean =>
  /^(#\s?){2,5}$|^[-–—]\s?30\s?[-–—]$|^[-–—*\s]*ends?[-–—*\s]*$/i.test(line.trim()) &&
  line.trim() !== '';
