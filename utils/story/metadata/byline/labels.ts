/** Labels that say what each of several people did, each in an element like that of the others. */
import { collapseWhitespace } from '../../../text/characters';
import type { Line, Piece } from './lines';
import { isBareByline } from './prefix';

/** The element of a piece by its name and class: what stands beside it and looks alike is of its kind. */
export const looksOf = ({ parent }: Piece): string =>
  `${parent.localName} ${parent.getAttribute('class') ?? ''}`;

/**
 * "Words" Ada Quill "Photography" Noor Fern, each label in an element like that of the others: what stands between
 * the label of the text and the next one. Null where no label of the text has another one behind it.
 */
export function behindLabel(line: Line): Line | null {
  const { pieces, block } = line;
  const at = pieces.findIndex(
    ({ text, parent }) => parent !== block && isBareByline(collapseWhitespace(text)),
  );
  const label = pieces[at];
  if (!label) return null;
  const next = pieces.findIndex(
    (piece, place) =>
      place > at + 1 && piece.parent !== label.parent && looksOf(piece) === looksOf(label),
  );
  return next < 0 ? null : { ...line, pieces: pieces.slice(at + 1, next) };
}
