/** All styles that the extension carries, and the search over them. */
import { STYLES } from './styles';

export interface IndexEntry {
  id: string;
  /** As the style calls itself. */
  name: string;
  /** Number of the file that holds it (scripts/styles.mjs), or null for those in a file of their own. */
  group: number | null;
}

let loading: Promise<IndexEntry[]> | null = null;

/** Some 2,700 styles with their names, about 190 kB: loaded once, when first asked for. Rejects where unreadable. */
export function loadStyleIndex(): Promise<IndexEntry[]> {
  loading ??= fetch(new URL('/csl/index.json', self.location.origin))
    .then((answer) => answer.json())
    .then((rows: [string, string, number | null][]) =>
      rows.map(([id, name, group]) => ({ id, name, group })),
    )
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

const POPULAR = new Map(STYLES.map(({ id, short }, at) => [id, { short: fold(short), at }]));

/**
 * The styles whose name, id or usual short name holds every word of the query, the likeliest first: those
 * called just so, then the most used, then names that begin with the query, then the shorter ones. At
 * most `limit`. An empty query gives the most used ones.
 */
export function searchStyles<Entry extends { id: string; name: string }>(
  styles: readonly Entry[],
  query: string,
  limit = 50,
): Entry[] {
  const wanted = fold(query);
  const words = wanted.split(' ').filter(Boolean);
  return styles
    .map((style) => ({ style, rank: rank(style, wanted, words) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.style.name.localeCompare(b.style.name))
    .slice(0, limit)
    .map(({ style }) => style);
}

function rank({ id, name }: { id: string; name: string }, query: string, words: string[]): number {
  const popular = POPULAR.get(id);
  if (words.length === 0) return popular ? popular.at : Number.POSITIVE_INFINITY;
  const title = fold(name);
  const text = ` ${title} ${fold(id)} ${popular?.short ?? ''}`;
  if (!words.every((word) => text.includes(word))) return Number.POSITIVE_INFINITY;
  if (title === query || id === query || popular?.short === query) return popular ? -2 : -1;
  const wholeWords = words.every((word) => text.includes(` ${word}`));
  return (
    (popular ? popular.at : 1000) +
    (wholeWords ? 0 : 4000) +
    (title.startsWith(query) ? 0 : 2000) +
    title.length
  );
}

/** Lower case, without accents and punctuation, one space between words. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
