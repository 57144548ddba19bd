/** Speaks sentences one after the other, and is told to stop, go back, go on or go faster at any time. */
import type { SpokenSentence } from './spoken-text';
import { pickVoice } from './voices';

export type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel'>;

export interface Manner {
  voice: SpeechSynthesisVoice;
  /** Those that passages in other languages than the story's may be read in. */
  voices: readonly SpeechSynthesisVoice[];
  /** 1 is the voice's own speed. */
  rate: number;
}

export interface Hearing {
  onSentence: (at: number) => void;
  /** The last sentence is spoken. */
  onEnd: () => void;
  /** The voice failed, or says nothing. */
  onFailure: () => void;
}

/** Milliseconds until a voice that has not begun is taken for one that never will. */
const SILENCE_MS = 8000;

export interface Speaker {
  play: (at: number, manner: Manner) => void;
  stop: () => void;
}

/** A passage in another language is read in a voice of that, where the device has one. */
const voiceOf = ({ lang }: SpokenSentence, { voice, voices }: Manner): SpeechSynthesisVoice =>
  (lang === null ? null : pickVoice(voices, lang, voice.voiceURI)) ?? voice;

/**
 * Pausing is stopping, and going on is saying the sentence once more from its start: browsers lose their
 * place in, or never come back from, a pause of their own.
 */
export function createSpeaker(
  speech: Speech,
  text: string,
  sentences: readonly SpokenSentence[],
  hearing: Hearing,
): Speaker {
  /** What is heard of an utterance that was given up counts for nothing. */
  let turn = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    turn++;
    clearTimeout(silence);
    clearTimeout(waiting);
    speech.cancel();
  }

  function say(at: number, part: number, manner: Manner): void {
    const mine = turn;
    const sentence = sentences[at];
    const piece = sentence?.pieces[part];
    if (!sentence || !piece) {
      hearing.onEnd();
      return;
    }
    if (part === 0) hearing.onSentence(at);
    const utterance = new SpeechSynthesisUtterance(text.slice(piece.start, piece.end));
    const voice = voiceOf(sentence, manner);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = manner.rate;
    const failed = () => {
      if (mine !== turn) return;
      stop();
      hearing.onFailure();
    };
    utterance.onstart = () => mine === turn && clearTimeout(silence);
    utterance.onerror = failed;
    utterance.onend = () => {
      if (mine !== turn) return;
      clearTimeout(silence);
      const next = part + 1 < sentence.pieces.length ? [at, part + 1] : [at + 1, 0];
      say(next[0] ?? 0, next[1] ?? 0, manner);
    };
    silence = setTimeout(failed, SILENCE_MS);
    speech.speak(utterance);
  }

  return {
    stop,
    play(at, manner) {
      stop();
      const mine = turn;
      // Firefox drops what is said in the same breath as a cancel.
      waiting = setTimeout(() => mine === turn && say(at, 0, manner));
    },
  };
}
