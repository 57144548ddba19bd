/** Reading aloud as the bar shows it: which sentence, playing or not, in which voice, or why not. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../utils/library/anchor';
import { showHighlight } from '../highlights/custom-highlight';
import { bringIntoView } from '../highlights/passages';
import { selectedIn } from '../highlights/use-selected';
import type { ShownStory } from '../highlights/use-shown-story';
import { useServices, useSettings } from '../services';
import { createSpeaker, type Manner } from './speaker';
import { type SpokenText, spokenTextOf } from './spoken-text';
import { inOrder, loadVoices, pickVoice, speaks } from './voices';

export type AloudState =
  | 'loading'
  | 'playing'
  | 'paused'
  /** The story holds nothing to read. */
  | 'no-words'
  | 'no-speech'
  | 'no-voice'
  /** There are voices, but none speaks the language. */
  | 'no-voice-for-language'
  /** Only voices that send the text away speak the language: the reader has to choose one. */
  | 'only-remote'
  | 'failed';

export interface Aloud {
  state: AloudState;
  /** Those that fit the story first. */
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | null;
  setVoice: (uri: string) => void;
  rate: number;
  setRate: (rate: number) => void;
  toggle: () => void;
  /** By how many sentences: -1 or 1. */
  step: (by: number) => void;
}

interface Read {
  shown: ShownStory;
  /** BCP 47 of the story. */
  lang: string;
  /** The sentence that is read or was paused at; null once reading has ended. */
  onSentence: (span: Span | null) => void;
}

export function useAloud({ shown, lang, onSentence }: Read): Aloud {
  const { saveSettings } = useServices();
  const { aloudVoice, aloudRate: rate } = useSettings();
  const spoken = useMemo(() => spokenTextOf(shown.body, lang), [shown, lang]);
  const { words, sentences } = spoken;
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [voice, useVoice] = useState<SpeechSynthesisVoice | null>(null);
  const [state, setState] = useState<AloudState>('loading');
  const [at, setAt] = useState(() => firstOf(shown, spoken));
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;

  const speaker = useMemo(
    () =>
      speech
        ? createSpeaker(speech, words.text, sentences, {
            onSentence: setAt,
            onEnd: () => {
              setState('paused');
              setAt(0);
            },
            onFailure: () => setState('failed'),
          })
        : null,
    [speech, words, sentences],
  );
  useEffect(() => () => speaker?.stop(), [speaker]);
  useEffect(() => {
    const leave = () => speaker?.stop();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [speaker]);

  const play = useCallback(
    (from: number, manner: Manner) => {
      setState('playing');
      setAt(from);
      speaker?.play(from, manner);
    },
    [speaker],
  );

  // Once: what the reader chooses later on is not chosen for them again.
  const begin = useRef({ aloudVoice, rate, at });
  useEffect(() => {
    if (!speech) return setState('no-speech');
    if (sentences.length === 0) return setState('no-words');
    let current = true;
    loadVoices(speech).then((found) => {
      if (!current) return;
      const picked = pickVoice(found, lang, begin.current.aloudVoice);
      setVoices(inOrder(found, lang));
      useVoice(picked);
      if (picked)
        play(begin.current.at, { voice: picked, voices: found, rate: begin.current.rate });
      else setState(whyNone(found, lang));
    });
    return () => {
      current = false;
    };
  }, [speech, sentences, lang, play]);

  const isOn = state === 'playing' || state === 'paused';
  const sentence = isOn ? (sentences[at] ?? null) : null;
  useEffect(() => {
    const range = sentence && words.rangeOf(sentence);
    // Others count in all the text that is shown.
    onSentence(range && shown.words.spanOf(range));
    if (!range) return;
    bringIntoView(range);
    return showHighlight('aloud', [range]);
  }, [sentence, words, shown, onSentence]);
  useEffect(() => () => onSentence(null), [onSentence]);

  /** Goes on where it was in the new manner, silently where it was paused. */
  const change = (manner: Manner) => {
    if (state !== 'paused') play(at, manner);
  };
  return {
    state,
    voices,
    voice,
    setVoice: (uri) => {
      const chosen = voices.find(({ voiceURI }) => voiceURI === uri);
      if (!chosen) return;
      useVoice(chosen);
      void saveSettings({ aloudVoice: uri });
      change({ voice: chosen, voices, rate });
    },
    rate,
    setRate: (next) => {
      void saveSettings({ aloudRate: next });
      if (voice) change({ voice, voices, rate: next });
    },
    toggle: () => {
      if (state === 'playing') {
        speaker?.stop();
        setState('paused');
      } else if (voice) play(at, { voice, voices, rate });
    },
    step: (by) => {
      const to = Math.min(Math.max(at + by, 0), sentences.length - 1);
      if (state === 'playing' && voice) play(to, { voice, voices, rate });
      else setAt(to);
    },
  };
}

function whyNone(found: readonly SpeechSynthesisVoice[], lang: string): AloudState {
  if (found.length === 0) return 'no-voice';
  return found.some((voice) => speaks(voice, lang)) ? 'only-remote' : 'no-voice-for-language';
}

/** Of the words that are selected, else the first that is in sight. */
function firstOf(shown: ShownStory, { words, sentences }: SpokenText): number {
  const selected = selectedIn(shown)?.range;
  const start = selected ? words.spanOf(selected)?.start : undefined;
  const wanted = sentences.findIndex((sentence) =>
    start === undefined
      ? words.rangeOf(sentence).getBoundingClientRect().top >= 0
      : sentence.end > start,
  );
  return Math.max(0, wanted);
}
