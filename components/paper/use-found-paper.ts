/** Finds the paper of a story that links none: on the reader's word, or unasked where the settings say so. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure';
import type { PageReport } from '../../utils/page-report';
import type { Candidate } from '../../utils/scholarly/match';
import type { MatchQuery } from '../../utils/scholarly/match/query';
import { useServices, useSettings } from '../services';
import { type Choice, storyKey } from './choice';

export type Search =
  /** Nothing was sent. `recalling`: it is not yet known what the reader chose earlier. */
  | { phase: 'not-asked'; recalling: boolean }
  | { phase: 'asking' }
  /** The likeliest first; empty where nothing fits. */
  | { phase: 'found'; candidates: Candidate[] }
  | { phase: 'failed'; failure: Failure };

export interface FoundPaper {
  search: Search;
  /** The paper taken for this story, and whether the reader took it. */
  taken: (Choice & { kind: 'paper' }) | null;
  /** Sends the clues, or the reader's own words. */
  ask: (query: MatchQuery | null) => void;
  stop: () => void;
  take: (candidate: Candidate) => void;
  /** Not this one: back to the others that were found. */
  undo: () => void;
  /** None of those that were found. */
  takeNone: () => void;
}

/** Not a thing is sent, and no choice is looked for, where the page itself names a paper. */
export function useFoundPaper({ story, clues, mentions }: PageReport): FoundPaper {
  const { matchPaper, recallChoice, keepChoice } = useServices();
  const { findUnasked, services } = useSettings();
  const allowed = services.includes('crossref');
  const needed = mentions.length === 0;
  const key = storyKey(story);
  const [search, setSearch] = useState<Search>({ phase: 'not-asked', recalling: needed });
  const [choice, setChoice] = useState<Choice | null>(null);
  const turn = useRef(0);

  const keep = useCallback(
    (made: Choice) => {
      setChoice(made);
      void keepChoice(key, made);
    },
    [keepChoice, key],
  );

  const ask = useCallback(
    async (query: MatchQuery | null) => {
      turn.current += 1;
      const mine = turn.current;
      setSearch({ phase: 'asking' });
      const { title, text, publishedTime } = story;
      const found = await matchPaper({ clues, story: { title, text, publishedTime }, query });
      // An answer to a question that the reader has taken back, or put again, is dropped.
      if (mine !== turn.current) return;
      if (!found.ok) return setSearch({ phase: 'failed', failure: found.failure });
      setSearch({ phase: 'found', candidates: found.value });
      const sure = found.value.find(({ accepted }) => accepted);
      if (sure) keep({ kind: 'paper', by: 'search', candidate: sure });
    },
    [matchPaper, story, clues, keep],
  );

  useEffect(() => {
    if (!needed) return;
    let current = true;
    void recallChoice(key).then((recalled) => {
      if (!current) return;
      setChoice(recalled);
      setSearch(FREE);
      if (recalled === null && findUnasked && allowed) void ask(null);
    });
    return () => {
      current = false;
    };
    // Once for each story: what happens later is the reader's doing.
  }, [key, needed]);

  return {
    search,
    taken: choice?.kind === 'paper' ? choice : null,
    ask: useCallback((query) => void ask(query), [ask]),
    stop: useCallback(() => {
      turn.current += 1;
      setSearch(FREE);
    }, []),
    take: useCallback((candidate) => keep({ kind: 'paper', by: 'reader', candidate }), [keep]),
    // Remembered as well, so that a search unasked does not bring the same again.
    undo: useCallback(() => keep({ kind: 'none' }), [keep]),
    takeNone: useCallback(() => {
      keep({ kind: 'none' });
      setSearch(FREE);
    }, [keep]),
  };
}

const FREE: Search = { phase: 'not-asked', recalling: false };
