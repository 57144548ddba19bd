/** All styles that the extension carries. */

export interface IndexEntry {
  id: string;
  /** As the style calls itself: "Nature Biotechnology". */
  name: string;
  /** Number of the file that holds it (scripts/styles.mjs), or null for those in a file of their own. */
  group: number | null;
  /** The style that it is another name for, as journals' mostly are; null for styles that stand for themselves. */
  parent: string | null;
  /** The style's own language, BCP 47, where it is a journal's. */
  lang: string | null;
}

type StyleRow = [id: string, name: string, group: number | null];
type JournalRow = [id: string, name: string, lang: string | null];

const styles = once(async () => {
  const rows: StyleRow[] = await load('/csl/index.json');
  return rows.map(
    ([id, name, group]): IndexEntry => ({ id, name, group, parent: null, lang: null }),
  );
});

const journals = once(async () => {
  const rows: [parent: string, JournalRow[]][] = await load('/csl/journals.json');
  return rows.flatMap(([parent, children]) =>
    children.map(([id, name, lang]): IndexEntry => ({ id, name, group: null, parent, lang })),
  );
});

/** Some 10,500 styles with their names, about 750 kB: loaded once, when first asked for. Rejects where unreadable. */
export async function loadStyleIndex(): Promise<IndexEntry[]> {
  const [own, named] = await Promise.all([styles(), journals()]);
  return [...own, ...named];
}

/** One style of the index, or null where there is none of that name. Journals are looked through last. */
export async function findStyle(id: string): Promise<IndexEntry | null> {
  const isIt = (style: IndexEntry) => style.id === id;
  return (await styles()).find(isIt) ?? (await journals()).find(isIt) ?? null;
}

/** Loads at most once, but anew after a failure. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

async function load<T>(path: string): Promise<T> {
  return (await fetch(new URL(path, self.location.origin))).json();
}
