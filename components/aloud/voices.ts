/** The voices there are, those that fit the story's language first. */

export type Voice = Pick<
  SpeechSynthesisVoice,
  'voiceURI' | 'name' | 'lang' | 'localService' | 'default'
>;

/** Some systems write "pt_BR". */
const tag = (lang: string) => lang.replaceAll('_', '-').toLowerCase();
const languageOf = (lang: string) => tag(lang).split('-')[0] ?? '';

export const speaks = (voice: Voice, lang: string): boolean =>
  languageOf(voice.lang) === languageOf(lang);

/** In this order: the story's own language and region, its language, others; on this device before elsewhere. */
export function inOrder<V extends Voice>(voices: readonly V[], lang: string): V[] {
  const rank = (voice: V) =>
    (tag(voice.lang) === tag(lang) ? 0 : speaks(voice, lang) ? 2 : 4) +
    (voice.localService ? 0 : 1);
  return [...voices].sort(
    (one, other) => rank(one) - rank(other) || Number(other.default) - Number(one.default),
  );
}

/**
 * The reader's own voice where it speaks the language, else the best on this device. Never by itself one
 * that sends the text to its maker: null then, and where no voice speaks the language.
 */
export function pickVoice<V extends Voice>(
  voices: readonly V[],
  lang: string,
  wanted: string,
): V | null {
  const fit = inOrder(voices, lang).filter((voice) => speaks(voice, lang));
  return (
    fit.find(({ voiceURI }) => voiceURI === wanted) ??
    fit.find(({ localService }) => localService) ??
    null
  );
}

/** Milliseconds that browsers may take to name their voices. */
const TIMEOUT_MS = 2000;

/** Chrome names its voices only some time after it was first asked. Empty where there are none. */
export async function loadVoices(
  speech: Pick<SpeechSynthesis, 'getVoices' | 'addEventListener' | 'removeEventListener'>,
  patience = TIMEOUT_MS,
): Promise<SpeechSynthesisVoice[]> {
  const now = speech.getVoices();
  if (now.length > 0) return now;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, patience);
    speech.addEventListener('voiceschanged', done);
  });
  return speech.getVoices();
}
