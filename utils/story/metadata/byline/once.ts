/** Lists of names in which nobody is named twice. */
import { foldWords } from '../../../text/fold';

/** The names once each; "View all posts by Ada Quill" and "Ada" say no more than "Ada Quill". */
export function once(names: readonly string[]): string[] {
  const unique = new Map<string, string>();
  for (const name of names) {
    const folded = foldWords(name);
    if (folded && !unique.has(folded)) unique.set(folded, name);
  }
  const isLonger = (key: string) =>
    endingsOf(key).some((ending) => ending.includes(' ') && unique.has(ending));
  return [...unique].flatMap(([key, name]) => (isLonger(key) ? [] : [name]));
}

/** What has more words holds no name at its end. */
const MOST_WORDS = 30;

/** "of ponds", "ponds" of "friends of ponds". */
function endingsOf(words: string): string[] {
  const [, ...behind] = words.split(' ');
  if (behind.length > MOST_WORDS) return [];
  return behind.map((_, at) => behind.slice(at).join(' '));
}
