/** The word on which paper is behind a story, and the search for it. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure';
import { likeliestLink } from '../../utils/library/likeliest-link';
import { isSameWork, type PaperChoice, slimChoice } from '../../utils/library/paper-choice';
import type { PageReport } from '../../utils/page-report';
import type { Mention } from '../../utils/papers/types';
import type { Candidate } from '../../utils/scholarly/match/match';
import type { MatchQuery } from '../../utils/scholarly/match/query';
import { shortAddressKey, storyKey } from '../../utils/story/story-key';
import { useServices, useSettings } from '../services';
import { searchedAt } from './searched-at';

type Search =
  /** Nothing was sent. */
  | { phase: 'not-asked' }
  | { phase: 'asking' }
  /** The likeliest first; empty where nothing fits. */
  | { phase: 'found'; candidates: Candidate[] }
  | { phase: 'failed'; failure: Failure };

export interface FoundPaper {
  /** What the story is remembered by. */
  key: string;
  search: Search;
  /** It is not yet known what the reader chose earlier. */
  recalling: boolean;
  /** What is remembered for this story; null where nobody has said anything. */
  choice: PaperChoice | null;
  /** The found paper that is taken for this story. */
  taken: (PaperChoice & { kind: 'paper' }) | null;
  /** Why the last choice holds for now only. */
  notKept: Failure | null;
  /** The reader has pressed for the search, and waits for what comes of it. */
  isAwaited: boolean;
  /** Sends the clues, or the reader's own words. `unasked`: the settings say so, and no press. */
  ask: (query: MatchQuery | null, unasked?: boolean) => void;
  stop: () => void;
  take: (candidate: Candidate) => void;
  /** Takes what the page names, or what a paper led on to. */
  choose: (mention: Mention) => void;
  /** Not this one: back to the others that the page names or that were found. */
  reject: () => void;
  /** None of those that were found. */
  takeNone: () => void;
  /** As if the reader had said nothing. */
  forget: () => void;
}

export function useFoundPaper(report: PageReport): FoundPaper {
  const { story, clues, mentions } = report;
  const { matchPaper, loadChoice, saveChoice, watchChoice } = useServices();
  const { services } = useSettings();
  const searchServices = searchedAt(services);
  const key = storyKey(story);
  const before = shortAddressKey(story);
  const [search, setSearch] = useState<Search>(FREE);
  /** The story whose earlier choice is known. */
  const [recalled, setRecalled] = useState<string | null>(null);
  const [choice, setChoice] = useState<PaperChoice | null>(null);
  const [notKept, setNotKept] = useState<Failure | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  /** Aborted when the question is taken back, or put again. */
  const asking = useRef<AbortController | null>(null);
  /** A choice was made before it was known what had been chosen earlier: then that counts no more. */
  const decided = useRef(false);

  const keep = useCallback(
    async (made: PaperChoice | null) => {
      const slim = made && slimChoice(made);
      decided.current = true;
      setChoice(slim);
      const saved = await saveChoice(key, slim, before);
      setNotKept(saved.ok ? null : saved.failure);
    },
    [saveChoice, key, before],
  );

  const ask = useCallback(
    async (query: MatchQuery | null, unasked: boolean) => {
      asking.current?.abort();
      setAwaited(!unasked);
      const mine = new AbortController();
      asking.current = mine;
      setSearch({ phase: 'asking' });
      const { title, text, publishedTime } = story;
      const linked = likeliestLink(mentions);
      const storyFields = { title, text, publishedTime };
      const telling = { clues, story: storyFields, query, services: searchServices, linked };
      const found = await matchPaper(telling, mine.signal);
      if (mine.signal.aborted) return;
      if (!found.ok) return setSearch({ phase: 'failed', failure: found.failure });
      setSearch({ phase: 'found', candidates: found.value });
      const sure = found.value.find(({ accepted }) => accepted);
      if (sure) void keep({ kind: 'paper', by: 'search', candidate: sure });
    },
    [matchPaper, story, clues, mentions, keep, searchServices.join()],
  );

  // The look-up waits for it, which the paint need not.
  useLayoutEffect(() => {
    let current = true;
    decided.current = false;
    // What cannot be recalled is as if nothing had been said.
    const recalling = loadChoice(key, before).catch(() => null);
    void recalling.then((earlier) => {
      if (!current) return;
      setRecalled(key);
      if (!decided.current) setChoice(earlier);
    });
    // Another window may change its mind about the same story.
    const stopWatching = watchChoice(key, (storyFields) =>
      // One's own choice comes back too: then nothing has changed.
      setChoice((saved) =>
        JSON.stringify(saved) === JSON.stringify(storyFields) ? saved : storyFields,
      ),
    );
    return () => {
      current = false;
      stopWatching();
      asking.current?.abort();
    };
    // Once for each story: what happens later is the reader's doing.
  }, [key]);

  const stop = useCallback(() => {
    asking.current?.abort();
    setSearch(FREE);
  }, []);
  const taken = choice?.kind === 'paper' ? choice : null;
  return {
    key,
    search,
    recalling: recalled !== key,
    choice,
    taken,
    notKept,
    isAwaited,
    ask: useCallback((query, unasked = false) => void ask(query, unasked), [ask]),
    stop,
    take: useCallback((candidate) => void keep({ kind: 'paper', by: 'reader', candidate }), [keep]),
    choose: useCallback(
      (mention) => void keep(choiceOf(mention, mentions, taken)),
      [keep, mentions, taken],
    ),
    // Remembered as well, so that a search unasked does not bring the same again.
    reject: useCallback(() => {
      setAwaited(true);
      void keep({ kind: 'none' });
    }, [keep]),
    takeNone: useCallback(() => {
      void keep({ kind: 'none' });
      setSearch(FREE);
    }, [keep]),
    forget: useCallback(() => void keep(null), [keep]),
  };
}

const FREE: Search = { phase: 'not-asked' };

/** A paper of the page is taken as it is; what a found paper led on to stays beside that. */
function choiceOf(
  mention: Mention,
  mentions: readonly Mention[],
  taken: FoundPaper['taken'],
): PaperChoice {
  const named = mentions.some((one) => isSameWork(one, mention));
  if (!taken || named) return { kind: 'linked', mention };
  const { version: _, ...found } = taken;
  return mention.doi === taken.candidate.doi ? found : { ...found, version: mention };
}
