/** Reading aloud on demand: the button, and the bar, whose code is loaded when it is first pressed. */
import type { FunctionComponent } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../utils/library/anchor';
import { useAnnounce } from '../controls/announce';
import { focusSoon } from '../controls/hooks/focus-soon';
import { IconButton } from '../controls/IconButton';
import type { ShownStory } from '../highlights/use-shown-story';
import type { AloudBar } from './AloudBar';

type Bar = typeof AloudBar extends FunctionComponent<infer P> ? FunctionComponent<P> : never;

export interface ReadAloud {
  /** Null while nothing is read aloud. */
  Bar: Bar | null;
  start: () => void;
  stop: () => void;
  /** The sentence that is being read. */
  spoken: Span | null;
  onSentence: (span: Span | null) => void;
}

export function useReadAloud(): ReadAloud {
  const announce = useAnnounce();
  const [Bar, setBar] = useState<Bar | null>(null);
  const [spoken, onSentence] = useState<Span | null>(null);
  return {
    Bar,
    spoken,
    onSentence,
    start: useCallback(() => {
      import('./AloudBar').then(
        (loaded) => setBar(() => loaded.AloudBar),
        () => announce(i18n.t('aloud.failed')),
      );
    }, [announce]),
    stop: useCallback(() => {
      setBar(null);
      focusSoon('read-aloud');
    }, []),
  };
}

export function ReadAloudButton({ aloud, shown }: { aloud: ReadAloud; shown: ShownStory | null }) {
  return (
    <IconButton
      icon="speaker"
      label={i18n.t('aloud.start')}
      data-part="read-aloud"
      aria-pressed={aloud.Bar !== null}
      aria-disabled={shown === null}
      onClick={() => (aloud.Bar ? aloud.stop() : shown && aloud.start())}
    />
  );
}
