/** Whether the story in hand is in the library, and the one press that puts it there and takes it out again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../../utils/failure';
import { type InHand, keysInHand } from '../../utils/library/entries/draft';
import type { Entry } from '../../utils/library/entries/entry';
import type { Change } from '../../utils/library/entries/writing';
import { failureMessage } from '../../utils/messages/failure-message';
import { shortAddressKey } from '../../utils/story/story-key';
import { useAnnounce } from '../controls/announce';
import type { StoryModel } from '../page/use-story';
import { useServices } from '../services';
import { useNoteVisit } from './use-note-visit';

export interface Keep {
  /** The entry that holds the story with this paper. */
  kept: Entry | null;
  /** The entry of the paper, where that is kept and this story of it is not. */
  paperKept: Entry | null;
  highlights: number;
  failure: Failure | null;
  /** Saves, or takes out what is saved; right after that, pressed again, all is as it was. */
  toggle: () => void;
}

export function useKeep({ report, mention, lookup }: StoryModel): Keep {
  const services = useServices();
  const { library, highlights: store, saveInHand: save, watchCorrection } = services;
  const announce = useAnnounce();
  useNoteVisit(report.story);
  const inHand: InHand = { report, mention, paper: lookup.paper };
  const { story, paper } = keysInHand(inHand);
  const before = shortAddressKey(report.story);
  const [found, setFound] = useState<Entry[]>([]);
  const [highlights, setHighlights] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** What the last press took out. */
  const taken = useRef<Change | null>(null);
  /** The paper as it was saved from here, whose record may come later. */
  const [savedHere, setSavedHere] = useState(false);

  useEffect(() => {
    let current = true;
    const load = async () => {
      const [entries, marked] = await Promise.all([
        library.find([story, ...(paper === null ? [] : [paper])]),
        store.list(story, before),
      ]);
      if (!current) return;
      // Unasked, it is no matter why the library says nothing.
      setFound(entries.ok ? entries.value : []);
      setHighlights(marked.ok ? marked.value.length : 0);
    };
    void load();
    const stops = [library.watch(() => void load()), store.watch(story, () => void load())];
    return () => {
      current = false;
      for (const stop of stops) stop();
    };
  }, [library, store, story, paper, before]);

  const holding = found.filter(({ stories }) => stories.some(({ key }) => key === story));
  const kept =
    holding.find((one) => paper === null || one.paper === null || one.paper.key === paper) ?? null;
  const paperKept = kept ? null : (found.find((one) => one.paper?.key === paper) ?? null);

  const record = lookup.paper;
  const waits = savedHere && record !== null && kept !== null && kept.paper?.checked === null;
  useEffect(() => {
    if (waits) void save({ report, mention, paper: record });
  }, [waits, save, report, mention, record]);

  // What is put right in the citation after it was saved is put right in the library as well.
  const latest = useRef(inHand);
  latest.current = inHand;
  const isKept = kept !== null;
  useEffect(() => {
    if (!isKept) return;
    const works = [story, paper].filter((key) => key !== null);
    const stops = works.map((key) => watchCorrection(key, () => void save(latest.current)));
    return () => {
      for (const stop of stops) stop();
    };
  }, [isKept, story, paper, watchCorrection, save]);

  const toggle = async () => {
    const back = taken.current;
    taken.current = null;
    const done = kept
      ? await services.takeOut(story)
      : back
        ? await services.putBack(back)
        : await save(inHand);
    if (!done.ok) {
      setFailure(done.failure);
      return announce(failureMessage(done.failure));
    }
    setFailure(null);
    if (kept) taken.current = done.value;
    setSavedHere(!kept);
    announce(i18n.t(kept ? 'library.takenOut' : 'library.saved'));
  };
  return { kept, paperKept, highlights, failure, toggle: () => void toggle() };
}
