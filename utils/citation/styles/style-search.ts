/** The search over all styles that the extension carries. */
import { foldWords } from '../../text/fold';
import { initialsOf, isFuzzyMatch } from './fuzzy-match';
import { STYLES } from './styles';

const POPULAR = new Map(STYLES.map(({ id, short }, at) => [id, { short: foldWords(short), at }]));

interface Named {
  id: string;
  name: string;
}

/** Ten thousand names are made searchable once, not at every letter that is typed. */
const folded = new WeakMap<Named, Folded>();

interface Folded {
  title: string;
  initials: string;
  /** Everything that is searched, each word with a space before it. */
  text: string;
}

function foldedOf(style: Named): Folded {
  const known = folded.get(style);
  if (known) return known;
  const title = foldWords(style.name);
  const made = {
    title,
    initials: initialsOf(title),
    text: ` ${title} ${foldWords(style.id)} ${POPULAR.get(style.id)?.short ?? ''}`,
  };
  folded.set(style, made);
  return made;
}

/**
 * The styles whose name, id or usual short name holds every word of the query, the likeliest first: those
 * called just so, then the most used, then journals known by these initials ("pnas"), then names that begin with the
 * query, then the shorter ones. Where there is none, those with words near to the query's ("vancuver", "natl acad").
 * At most `limit`. An empty query gives the most used ones.
 */
export function searchStyles<Entry extends Named>(
  styles: readonly Entry[],
  query: string,
  limit = 50,
): Entry[] {
  const wanted = foldWords(query);
  const words = wanted.split(' ').filter(Boolean);
  const found = ranked(styles, limit, (style) => rank(style, wanted, words));
  if (found.length > 0) return found;
  const nearly = nearWords(wanted);
  return ranked(styles, limit, (style) => rankNear(style, nearly));
}

function ranked<Entry extends Named>(
  styles: readonly Entry[],
  limit: number,
  rankOf: (style: Entry) => number,
): Entry[] {
  return styles
    .map((style) => ({ style, rank: rankOf(style) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.style.name.localeCompare(b.style.name))
    .slice(0, limit)
    .map(({ style }) => style);
}

/** A word of a query, and the test for words that it may stand for. */
type NearWord = { word: string; isNear: (other: string) => boolean };

/** Styles have some thousand words between them, each of which is compared once a search. */
function nearWords(query: string): NearWord[] {
  const words = query.match(/\p{N}+|[^\p{N}\s]+/gu) ?? [];
  return words.map((word) => {
    const known = new Map<string, boolean>();
    const isNear = (other: string) => {
      const before = known.get(other);
      if (before !== undefined) return before;
      const near = isFuzzyMatch(word, other, words.length > 1);
      known.set(other, near);
      return near;
    };
    return { word, isNear };
  });
}

/** Words as they are count before words that are only near; a number may be that of another edition. */
function rankNear(style: Named, words: NearWord[]): number {
  const { title, text } = foldedOf(style);
  const own = text.split(' ');
  let near = 0;
  let named = false;
  for (const { word, isNear } of words) {
    const isNumber = /^\p{N}/u.test(word);
    const isThere = text.includes(` ${word}`);
    if (!isThere && !isNumber && !own.some(isNear)) return Number.POSITIVE_INFINITY;
    if (!isThere) near++;
    if (!isNumber) named = true;
  }
  if (!named) return Number.POSITIVE_INFINITY;
  return (POPULAR.get(style.id)?.at ?? 1000) + near * 500 + title.length;
}

function rank(style: Named, query: string, words: string[]): number {
  const { id } = style;
  const popular = POPULAR.get(id);
  if (words.length === 0) return popular ? popular.at : Number.POSITIVE_INFINITY;
  const { title, initials, text } = foldedOf(style);
  if (!popular && initials !== '' && initials === query) return 2500 + title.length;
  if (!words.every((word) => text.includes(word))) return Number.POSITIVE_INFINITY;
  if (title === query || id === query || popular?.short === query) return popular ? -2 : -1;
  const wholeWords = words.every((word) => text.includes(` ${word}`));
  return (
    (popular ? popular.at : 1000) +
    (wholeWords ? 0 : 4000) +
    (words.length === 1 || inOrder(words, ` ${title}`) ? 0 : 500) +
    (title.startsWith(query) ? 0 : 2000) +
    title.length
  );
}

/** "j biol chem" is the journal of biological chemistry before it is that of chemical biology. */
function inOrder(words: string[], title: string): boolean {
  let from = 0;
  return words.every((word) => {
    const at = title.indexOf(` ${word}`, from);
    from = at + 1;
    return at >= 0;
  });
}
