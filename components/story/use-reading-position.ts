/** Follows how far a story is read: for the bar, for the minutes left, and for the next time it is opened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingPosition } from '../../utils/library/reading-position';
import { shortAddressKey, storyKey } from '../../utils/story/story-key';
import type { Story } from '../../utils/story/types';
import { scrollerOf } from '../controls/hooks/scroller-of';
import { useServices, useSettings } from '../services';
import { blockAt, findPlace, placeOf, shareRead, topOf } from './blocks';

export interface ReadingPositionModel {
  /** Share of the text that has been read, 0 to 1, in steps of a hundredth. */
  share: number;
  /** Where the story was left the last time; null where there is nowhere to go on. */
  left: ReadingPosition | null;
  goOn: () => void;
  dismiss: () => void;
}

/** A place this near the beginning is none, and this near the end the story is read. */
const BEGUN = 0.08;
const ENDED = 0.95;
/** Milliseconds of rest before a place is kept. */
const REST_MS = 700;

export function useReadingPosition(story: Story, body: HTMLElement | null): ReadingPositionModel {
  const { loadReadingPosition, saveReadingPosition: keep } = useServices();
  const { rememberPosition } = useSettings();
  const [share, setShare] = useState(0);
  const [left, setLeft] = useState<ReadingPosition | null>(null);
  const offered = useRef(false);
  const key = storyKey(story);
  const before = shortAddressKey(story);

  useEffect(() => {
    if (!body || !rememberPosition) return;
    let current = true;
    loadReadingPosition(key, before).then((place) => {
      if (current && place && !offered.current && findPlace(body, place)) setLeft(place);
      offered.current = true;
    });
    return () => {
      current = false;
    };
  }, [body, key, before, rememberPosition, loadReadingPosition]);

  useEffect(() => {
    if (!body) return;
    const scroller = scrollerOf(body);
    const source = scroller === document.scrollingElement ? document : scroller;
    let rest: ReturnType<typeof setTimeout> | null = null;
    const keepPlace = () => {
      rest = null;
      if (!rememberPosition || !body.isConnected || body.clientHeight === 0) return;
      const read = shareRead(body, scroller);
      const block = blockAt(body, topOf(scroller));
      const going = block && read > BEGUN && read < ENDED;
      void keep(key, going ? placeOf(body, block, read) : null, before);
    };
    const stop = () => rest !== null && clearTimeout(rest);
    const note = () => {
      setShare(Math.round(shareRead(body, scroller) * 100) / 100);
      stop();
      rest = setTimeout(keepPlace, REST_MS);
    };
    const onHide = () => rest !== null && keepPlace();
    // Scrolling by oneself answers the offer, too.
    const onScroll = () => {
      note();
      if (shareRead(body, scroller) > BEGUN) setLeft(null);
    };
    setShare(shareRead(body, scroller));
    source.addEventListener('scroll', onScroll, { passive: true });
    addEventListener('pagehide', onHide);
    return () => {
      stop();
      removeEventListener('pagehide', onHide);
      source.removeEventListener('scroll', onScroll);
    };
  }, [body, key, before, rememberPosition, keep]);

  const goOn = () => {
    const block = body && left && findPlace(body, left);
    setLeft(null);
    if (!block) return;
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: 'start' });
  };
  return { share, left, goOn, dismiss: () => setLeft(null) };
}
