/** The list as it was asked for: its numbers at once, its entries as they come into sight, anew on every change. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../../utils/failure';
import type { Entry } from '../../../utils/library/entries/entry';
import type {
  FacetCounts,
  Listed,
  ListRequest,
} from '../../../utils/library/entries/library-queries';
import { useServices } from '../../services';

export interface EntryList {
  /** Null until the first list is there. */
  ids: readonly number[] | null;
  instead: Listed['instead'];
  facets: FacetCounts | null;
  failure: Failure | null;
  /** Undefined while it is being loaded, null where it cannot be read. */
  entry: (id: number) => Entry | null | undefined;
  /** These come into sight. */
  want: (ids: readonly number[]) => void;
  again: () => void;
}

/** Entries that are held; more are loaded anew when they come into sight again. */
const MAX_HELD = 1500;

/** `wantsFacets`: only then what can be narrowed to is counted, which takes a while in a large library. */
export function useEntryList(request: ListRequest, wantsFacets: boolean): EntryList {
  const { library } = useServices();
  const [listed, setListed] = useState<Listed | null>(null);
  const [facets, setFacets] = useState<FacetCounts | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  const held = useRef(new Map<number, Entry | null>());
  const asked = useRef(new Set<number>());
  const seen = useRef<readonly number[]>([]);
  const isTidied = useRef(false);
  /** What is being listed, and what is wanted by now. */
  const listing = useRef<ListRequest | null>(null);
  const wanted = useRef<ListRequest | null>(null);
  const isAskedAgain = useRef(false);
  const [, redraw] = useState(0);

  const load = useCallback(
    async (ids: readonly number[]) => {
      for (const id of ids) asked.current.add(id);
      const loaded = await library.load(ids);
      for (const id of ids) asked.current.delete(id);
      if (!loaded.ok) return setFailure(loaded.failure);
      if (held.current.size > MAX_HELD) held.current.clear();
      for (const [at, entry] of loaded.value.entries()) held.current.set(ids[at] ?? 0, entry);
      redraw((drawn) => drawn + 1);
    },
    [library],
  );
  const want = useCallback(
    (ids: readonly number[]) => {
      seen.current = ids;
      const missing = ids.filter((id) => !held.current.has(id) && !asked.current.has(id));
      if (missing.length > 0) void load(missing);
    },
    [load],
  );

  useEffect(() => {
    wanted.current = request;
    const list = async () => {
      // An import changes the library faster than a long one is listed: what comes meanwhile is listed together.
      isAskedAgain.current = listing.current === request;
      if (isAskedAgain.current) return;
      listing.current = request;
      do {
        isAskedAgain.current = false;
        const found = await library.list(request);
        if (wanted.current !== request) return;
        setFailure(found.ok ? null : found.failure);
        if (found.ok) setListed(found.value);
      } while (isAskedAgain.current);
      listing.current = null;
      // What is left to be put in order waits for the first rows.
      if (!isTidied.current) void library.tidy();
      isTidied.current = true;
    };
    void list();
  }, [library, request, turn]);
  useEffect(() => {
    return () => {
      wanted.current = null;
    };
  }, []);

  useEffect(() => {
    if (!wantsFacets) return;
    let current = true;
    const count = async () => {
      const counted = await library.countFacets();
      if (current && counted.ok) setFacets(counted.value);
    };
    void count();
    return () => {
      current = false;
    };
  }, [library, turn, wantsFacets]);

  useEffect(() => {
    return library.watch(() => {
      // What is in sight stays there until it is loaded anew.
      for (const id of held.current.keys()) if (!seen.current.includes(id)) held.current.delete(id);
      if (seen.current.length > 0) void load(seen.current);
      setTurn((now) => now + 1);
    });
  }, [library, load]);

  return {
    ids: listed?.ids ?? null,
    instead: listed?.instead ?? [],
    facets,
    failure,
    entry: (id) => held.current.get(id),
    want,
    again: () => setTurn((now) => now + 1),
  };
}
