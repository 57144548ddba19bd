/** What a printed reference says of its work, for a citation before any look-up. */
import { oneLine } from '../../text/characters';
import { knownJournal } from '../clues/journal-list';
import { namedIn } from '../clues/journals';
import { Words } from '../clues/words';
import type { StatedMetadata } from './occurrence';

/**
 * Reads title, journal and year out of a line such as "M. Lindqvist et al. Tidal memory in mussels,
 * Annals of Mussels (2024). DOI: …". What cannot be told apart for certain stays null.
 * @param italic the text of the line's italic element, where most sites set the journal.
 */
export function parseReference(line: string, italic: string | null): StatedMetadata {
  const text = oneLine(line, 800).replace(/\s*(?:doi:?\s*)?(?:https?:\/\/\S*)?10\.\d{4}.*$/i, '');
  const journal = journalOf(text, italic);
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((match) =>
    Number(match[1]),
  );
  return { title: titleOf(text, journal), journal, authors: [], year: years.at(-1) ?? null };
}

function journalOf(text: string, italic: string | null): string | null {
  const marked = italic ? oneLine(italic, 120).replace(/[.,;:\d\s()]+$/, '') : '';
  if (marked !== '' && (marked.split(' ').length <= 8 || knownJournal(marked))) return marked;
  return namedIn([new Words(text)])[0]?.value ?? null;
}

function titleOf(text: string, journal: string | null): string | null {
  const quoted = /[“"„«「『]([^“”"„«»「」『』]{15,280})[”"“»」』]/.exec(text)?.[1];
  if (quoted) return quoted.replace(/[.,;]+$/, '');
  const end = journal ? text.lastIndexOf(journal) : -1;
  if (end < 20) return null;
  // Initials and "et al." end no part of a reference.
  const parts = text
    .slice(0, end)
    .replace(/[.,;:\s]+$/, '')
    .split(/(?<=et al)\.?,? |(?<=[^\s.]{3})[.?!] |: (?=[A-Z])/);
  const title = parts
    .filter((part) => part.split(' ').length >= 4 && !/ et al$|(?:, [A-Z]\.?){2}/.test(part))
    .at(-1);
  return title ? title.replace(/^[^:]{1,30}: (?=["“])/, '').trim() : null;
}
