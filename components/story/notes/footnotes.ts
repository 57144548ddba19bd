/** Tells which links of a story lead to its footnotes, and what stands there. */
import { decoded } from '../../../utils/decoded';

/** "1", "[12]", "(a)", "*", "†": what a reference is printed as. */
const REFERENCE = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶#]{1,3})[\])]?$/i;

/** Blocks that hold a whole note. */
const NOTE = 'li, dd, p, td, blockquote, div, aside';

/** Marks the references. Changes the fragment, before it is shown. */
export function markFootnotes(story: DocumentFragment): void {
  for (const link of story.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const target = story.getElementById(idOf(link));
    if (!target || !REFERENCE.test(link.textContent?.trim() ?? '')) continue;
    // The other way round is the way back from a note to its reference.
    const after = link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (after && link.closest(NOTE) !== target.closest(NOTE)) link.classList.add('story-footnote');
  }
}

/** A copy of the note that a marked reference leads to, without the way back; null where there is none. */
export function noteOf(reference: HTMLAnchorElement): DocumentFragment | null {
  const target = document.getElementById(idOf(reference));
  const block = target?.closest(NOTE) ?? target;
  if (!block) return null;
  const copy = block.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('a[href^="#"]')) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  const note = document.createDocumentFragment();
  note.append(...copy.childNodes);
  return note.textContent?.trim() ? note : null;
}

const idOf = (link: HTMLAnchorElement) => decoded(link.hash.slice(1));
