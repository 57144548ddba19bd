/** Reads the names of a byline's lines, and which lines go on with it. */
import { collapseWhitespace } from '../../../text/characters';
import { JOINING_WORDS } from '../../data/byline-lexicon';
import { RUNNING, textOf } from '../../dom';
import { behindLabel, looksOf } from './labels';
import { type Line, type Piece, textOfLine } from './lines';
import { namesInLine } from './names';
import { leadsToWriter, nameByAddress, RELATION } from './writer-links';

/** The end of a line that goes on with another name. */
const JOINS = new RegExp(`[,;&、]$|\\s(?:${JOINING_WORDS.join('|')})$`, 'i');

const HAS_LABEL = /^[^:：]{1,12}[:：]/;

/** One word and a colon. */
const ONE_LABEL = /^\p{L}{2,14}\s?[:：]\s*(?=\S)/u;

/** Further lines of one byline. */
const MOST_LINES = 12;

const linkedTexts = ({ pieces }: Pick<Line, 'pieces'>): string[] =>
  pieces.filter(({ link }) => link).map(({ text }) => collapseWhitespace(text));

/** Texts that have an element of the line to themselves: what stands around one is no part of what it says. */
const textsApart = ({ pieces, block }: Line): string[] =>
  pieces
    .filter(
      (piece) =>
        piece.parent !== block &&
        pieces.every((other) => other === piece || !piece.parent.contains(other.parent)),
    )
    .map(({ text }) => collapseWhitespace(text));

/** "Quill, Ada – Pond News", a link, as what its address calls it. */
const inOrder = (piece: Piece): Piece => {
  const isTurned = piece.link?.textContent === piece.text && /[,–—-]\s/.test(piece.text);
  const name = isTurned ? nameByAddress(piece.link as Element) : null;
  return name === null ? piece : { ...piece, text: name };
};

/** A word that joins two names has no more letters. */
const LONGEST_JOINING = 4;

/** What the links to writers say, up to words between two of them: those say what somebody else did. */
function writersIn(pieces: readonly Piece[]): string[] {
  const writers: string[] = [];
  let between = '';
  for (const { text, link } of pieces) {
    if (!link || !leadsToWriter(link)) between += text;
    else if (writers.length > 0 && between.replace(/\P{L}/gu, '').length > LONGEST_JOINING) break;
    else {
      writers.push(text);
      between = '';
    }
  }
  return writers;
}

/** A name of one word goes on in what stands beside it. */
const isFullName = (text: string): boolean => /^\p{Lu}\S+ (?:\S+ ){0,2}\p{Lu}\S+$/u.test(text);

/** A line up to what stands in an element of another kind right behind that of a full name: a post, an office. */
function upToPost({ pieces, block }: Line, isSite: (name: string) => boolean): Piece[] {
  const at = pieces.findIndex(
    ({ text, parent, link }) => parent !== block && !link && isFullName(collapseWhitespace(text)),
  );
  const [name, behind] = [pieces[at], pieces[at + 1]];
  if (!name || !behind || behind.parent === block || behind.link) return pieces;
  const isOther =
    behind.parent.localName !== name.parent.localName && !behind.parent.contains(name.parent);
  const isName = namesInLine(collapseWhitespace(name.text), { isSure: false, isSite }).names;
  return isOther && isName.length > 0 && !JOINS.test(name.text.trim())
    ? pieces.slice(0, at + 1)
    : pieces;
}

export const isProse = (text: string): boolean => text.length > RUNNING * 2;

/** Names of one line, with what tells them from the rest of it. */
export function readLine(
  line: Line,
  isSure: boolean,
  isSite: (name: string) => boolean,
  takesLogins = false,
) {
  const labelled = behindLabel(line);
  const pieces = (labelled?.pieces ?? upToPost(line, isSite)).map(inOrder);
  const linked = linkedTexts({ pieces });
  const isTold = isSure || labelled !== null;
  const whole = textOfLine({ ...line, pieces });
  // Where the markup says that somebody is named, a label before the name may be in any language.
  const isMarked = pieces.some(({ parent }) => parent.closest(RELATION) !== null);
  const text = isMarked ? whole.replace(ONE_LABEL, '') : whole;
  const found = namesInLine(text, {
    isSure: isTold,
    isSite,
    linked,
    apart: [...linked, ...textsApart({ pieces, block: line.block })],
    takesLogins,
  });
  if (labelled) return { ...found, said: true };
  // Whoever the links name: there may be words around them in a language that no table knows.
  const writers = writersIn(pieces);
  if (writers.length <= found.names.length) return found;
  const names = writers.flatMap((text) => namesInLine(text, { isSure: isTold, isSite }).names);
  return names.length > found.names.length ? { ...found, names } : found;
}

export const isNamed = ([first = '']: string): boolean =>
  first !== first.toLowerCase() || first === first.toUpperCase();

/** Whether two pieces stand in one box with little else in it. */
function areTogether(one: Piece, other: Piece): boolean {
  let box: Element | null = one.parent;
  for (let up = 0; box && !box.contains(other.parent); up += 1)
    box = up < 4 ? box.parentElement : null;
  return box !== null && textOf(box).length < 400;
}

/**
 * A byline from its first line on. Another line belongs to it where the one before ended on a comma or an "and", or
 * where its name stands in an element like that of the first name: posts and outlets stand in others. `label` is the
 * line before it that says "By" alone.
 */
export function follow(
  first: Line,
  found: string[],
  rest: Iterator<Line>,
  isSite: (name: string) => boolean,
  label: Line | null,
): string[] {
  const names = [...found];
  const piece = first.pieces.find(({ text }) =>
    names.some((name) => collapseWhitespace(text).includes(name)),
  );
  const signature = piece && looksOf(piece);
  const labelled = label?.pieces[0] && looksOf(label.pieces[0]);
  let joins = JOINS.test(textOfLine(first));
  for (let count = 0; count < MOST_LINES; count += 1) {
    const { value: line, done } = rest.next();
    if (done || !line) break;
    const text = textOfLine(line);
    if (isProse(text)) break;
    // A layer of ways to share it opens right behind a byline.
    if (line.block.closest('[hidden]')) continue;
    const starts = line.pieces[0];
    // "Text", Ada Quill, "Photos", Noor Fern: what looks like the label of the byline is another's.
    if (starts && labelled !== signature && looksOf(starts) === labelled) break;
    const isAlike =
      starts &&
      piece &&
      starts.parent !== piece.parent &&
      looksOf(starts) === signature &&
      (starts.link !== null) === (piece.link !== null);
    // "Editor: …" behind "Author: …" says what somebody else did.
    if (!joins && (HAS_LABEL.test(text) || !(isAlike && areTogether(piece, starts)))) continue;
    const linked = linkedTexts(line);
    const more = namesInLine(text, { isSure: false, isFurther: !joins, isSite, linked }).names;
    names.push(...more.filter(isNamed));
    joins = more.length > 0 && JOINS.test(text);
  }
  return names;
}
