/** The works that the reader named: understood while they are typed, looked for on a press, at most a few at once. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { printDoi } from '../../../utils/identifiers/doi/doi';
import { holdsRecords, namedRecord } from '../../../utils/library/import/named-record';
import { readNamed } from '../../../utils/papers/named/read-named';
import type { NamedWork } from '../../../utils/papers/named/types';
import { SERVICES } from '../../../utils/scholarly/http/endpoints';
import type { Candidate } from '../../../utils/scholarly/match/match';
import { type Asking, type Finding, findNamed } from '../../../utils/scholarly/named/find-named';
import { searchedAt } from '../../page/searched-at';
import { useServices, useSettings } from '../../services';

export interface NamedRowState {
  named: NamedWork;
  /** Null before it was asked for. */
  finding: Finding | { kind: 'asking' } | null;
}

export interface Naming {
  text: string;
  setText: (text: string) => void;
  rows: readonly NamedRowState[];
  /** The text is BibTeX or another format, read as a whole once the reader presses. */
  isFile: boolean;
  /** Something of it can be asked for. */
  canFind: boolean;
  isAsking: boolean;
  find: () => Promise<void>;
  stop: () => void;
  /** The reader says which of those that were found is meant. */
  take: (at: number, candidate: Candidate) => Promise<void>;
}

/** The services have a pace of their own: more at once would only wait there. */
const AT_ONCE = 3;

export function useNaming(initial: string): Naming {
  const { lookUpPaper, matchPaper } = useServices();
  const places = searchedAt(useSettings().services);
  const [text, setText] = useState(initial);
  const [asked, setAsked] = useState<readonly NamedRowState[] | null>(null);
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);
  const isFile = useMemo(() => holdsRecords(text), [text]);
  const understood = useMemo(
    () => (isFile ? [] : readNamed(text).map((named) => ({ named, finding: null }))),
    [text, isFile],
  );
  const rows = asked ?? understood;

  const askingWith = (signal: AbortSignal): Asking => ({
    lookUp: (workId, alternatives) =>
      lookUpPaper(workId, { alternatives, fresh: false, storyDate: null }, signal),
    searched: places.map((place) => SERVICES[place].name),
    search: (clues, reference, query) =>
      matchPaper(
        {
          clues,
          story: { title: null, text: reference, publishedTime: null },
          query,
          services: places,
          linked: null,
        },
        signal,
      ),
  });
  const put = (at: number, finding: NamedRowState['finding']) =>
    setAsked(
      (before) => before?.map((row, place) => (place === at ? { ...row, finding } : row)) ?? null,
    );

  const find = async () => {
    asking.current?.abort();
    const mine = new AbortController();
    asking.current = mine;
    const works = isFile
      ? await recordsIn(text, mine.signal)
      : understood.map(({ named }) => named);
    if (mine.signal.aborted) return;
    setAsked(works.map((named) => ({ named, finding: { kind: 'asking' } })));
    const waiting = works.entries();
    const askInTurn = async () => {
      for (const [at, named] of waiting) {
        const finding = await findNamed(named, askingWith(mine.signal));
        if (mine.signal.aborted) return;
        put(at, finding);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
  };

  return {
    text,
    setText: useCallback((next: string) => {
      asking.current?.abort();
      setAsked(null);
      setText(next);
    }, []),
    rows,
    isFile,
    canFind:
      isFile || understood.some(({ named }) => named.work !== null || named.reference !== null),
    isAsking: rows.some(({ finding }) => finding?.kind === 'asking'),
    find,
    stop: () => {
      asking.current?.abort();
      const stopped = ({ named, finding }: NamedRowState) => ({
        named,
        finding: finding?.kind === 'asking' ? null : finding,
      });
      setAsked((before) => before?.map(stopped) ?? null);
    },
    take: async (at, candidate) => {
      put(at, { kind: 'asking' });
      if (!asking.current || asking.current.signal.aborted) asking.current = new AbortController();
      const { signal } = asking.current;
      const work = { doi: candidate.doi, alternatives: [], ids: {}, url: printDoi(candidate.doi) };
      const chosen = { written: '', work, reference: null, place: null };
      const finding = await findNamed(chosen, askingWith(signal));
      if (!signal.aborted) put(at, finding);
    },
  };
}

/** Its records, read apart from the page; what cannot be read is shown as it is written. */
async function recordsIn(text: string, signal: AbortSignal): Promise<NamedWork[]> {
  const { readInWorker } = await import('../../../utils/library/import/import-client');
  const read = await readInWorker(text, () => {}, signal);
  const nothing = { work: null, reference: null, place: null };
  if (!read.ok) return [{ ...nothing, written: text.slice(0, 200) }];
  return [
    ...read.value.works.map(({ item }) => namedRecord(item)),
    ...read.value.unread.map(({ text: written }) => ({ ...nothing, written })),
  ];
}
