/** The controls of reading aloud, at the foot of the window while it goes on. */
import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../utils/library/anchor';
import { wordsLocale } from '../../utils/messages/words-locale';
import { ALOUD_RATES } from '../../utils/settings';
import { isEditable } from '../controls/hooks/is-editable';
import { IconButton } from '../controls/IconButton';
import { Select } from '../controls/Select';
import type { ShownStory } from '../highlights/use-shown-story';
import './AloudBar.css';
import { type Aloud, type AloudState, useAloud } from './use-aloud';

interface Props {
  shown: ShownStory;
  /** BCP 47 of the story; null where the page does not say. */
  lang: string | null;
  onSentence: (span: Span | null) => void;
  onClose: () => void;
}

export function AloudBar({ shown, lang, onSentence, onClose }: Props) {
  const aloud = useAloud({ shown, lang: lang ?? navigator.language, onSentence });
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  useKeys(shown, aloud, onClose);
  const bar = useRef<HTMLElement>(null);
  useEnd(bar, onClose);
  const trouble = troubleMessage(aloud.state, lang ?? navigator.language);
  const isOn = aloud.state === 'playing' || aloud.state === 'paused';
  return (
    <section class="aloud-bar" ref={bar} aria-label={i18n.t('aloud.title')} data-part="aloud">
      {trouble && (
        <p class="aloud-bar__trouble" role="status">
          {trouble}
        </p>
      )}
      <div class="aloud-bar__row">
        {isOn && <Transport aloud={aloud} />}
        {aloud.voices.length > 0 && <Manner aloud={aloud} />}
        <IconButton icon="close" label={i18n.t('aloud.stop')} buttonRef={first} onClick={onClose} />
      </div>
    </section>
  );
}

function Transport({ aloud: { state, toggle, step } }: { aloud: Aloud }) {
  const isPlaying = state === 'playing';
  const words = i18n.t(isPlaying ? 'aloud.pause' : 'aloud.play');
  return (
    <>
      <IconButton icon="before" label={i18n.t('aloud.before')} onClick={() => step(-1)} />
      <IconButton icon={isPlaying ? 'pause' : 'play'} label={words} onClick={toggle} />
      <IconButton icon="after" label={i18n.t('aloud.after')} onClick={() => step(1)} />
    </>
  );
}

function Manner({ aloud }: { aloud: Aloud }) {
  const id = useId();
  return (
    <>
      <label class="visually-hidden" for={`${id}-rate`}>
        {i18n.t('aloud.speed')}
      </label>
      <Select
        id={`${id}-rate`}
        value={String(aloud.rate)}
        onChange={(event) => aloud.setRate(Number(event.currentTarget.value))}
      >
        {ALOUD_RATES.map((rate) => (
          <option key={rate} value={String(rate)}>
            {i18n.t('aloud.times', { rate })}
          </option>
        ))}
      </Select>
      <label class="visually-hidden" for={`${id}-voice`}>
        {i18n.t('aloud.voice')}
      </label>
      <Select
        id={`${id}-voice`}
        value={aloud.voice?.voiceURI ?? ''}
        onChange={(event) => aloud.setVoice(event.currentTarget.value)}
      >
        {aloud.voice === null && <option value="">{i18n.t('aloud.choose')}</option>}
        {aloud.voices.map(({ voiceURI, name, lang, localService }) => (
          <option key={voiceURI} value={voiceURI}>
            {localService
              ? i18n.t('aloud.voiceOf', { name, lang })
              : i18n.t('aloud.voiceRemote', { name, lang })}
          </option>
        ))}
      </Select>
    </>
  );
}

/** Reading ends when the story goes out of sight, as when the panel turns to another tab's story. */
function useEnd(bar: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!bar.current) return;
    const observer = new IntersectionObserver(() => {
      if (bar.current && !bar.current.checkVisibility()) close.current();
    });
    observer.observe(bar.current);
    return () => observer.disconnect();
  }, [bar]);
}

/** Space pauses and goes on, the arrows step, Escape ends; not where a control wants these keys itself. */
function useKeys({ body }: ShownStory, aloud: Aloud, onClose: () => void): void {
  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  onKey.current = (event) => {
    const { target } = event;
    const isElsewhere = isEditable(target) || event.ctrlKey || event.metaKey || event.altKey;
    if (isElsewhere || event.defaultPrevented || event.shiftKey) return;
    const inControl =
      target instanceof Element && target.closest('button, a, summary, [role="tab"]');
    const act = actionOf(event.key, getComputedStyle(body).direction === 'rtl');
    if (act === null || (act === 'toggle' && inControl)) return;
    if (act === 'close') onClose();
    else if (inControl && !(target as Element).closest('.aloud-bar')) return;
    else if (act === 'toggle') aloud.toggle();
    else aloud.step(act);
    event.preventDefault();
  };
  // Before the bar is painted: a key pressed as soon as it is seen is heard.
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent) => onKey.current(event);
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, []);
}

function actionOf(key: string, isRtl: boolean): 'toggle' | 'close' | 1 | -1 | null {
  if (key === ' ') return 'toggle';
  if (key === 'Escape') return 'close';
  if (key === 'ArrowRight') return isRtl ? -1 : 1;
  if (key === 'ArrowLeft') return isRtl ? 1 : -1;
  return null;
}

function troubleMessage(state: AloudState, lang: string): string | null {
  switch (state) {
    case 'loading':
    case 'playing':
    case 'paused':
      return null;
    case 'no-words':
      return i18n.t('aloud.noWords');
    case 'no-speech':
      return i18n.t('aloud.noSpeech');
    case 'no-voice':
      return i18n.t('aloud.noVoice');
    case 'no-voice-for-language':
      return i18n.t('aloud.noVoiceFor', { lang: languageName(lang) });
    case 'only-remote':
      return i18n.t('aloud.onlyRemote', { lang: languageName(lang) });
    case 'failed':
      return i18n.t('aloud.failed');
  }
}

/** In the reader's language; the tag itself where nobody knows it. */
function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames(wordsLocale(), { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
