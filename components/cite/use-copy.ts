/** Copies, and says so: on the button for a while, and in the live region. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FormattedText } from '../../utils/citation/types';
import type { Result } from '../../utils/failure';
import { failureMessage } from '../../utils/messages/failure-message';
import { useAnnounce } from '../controls/announce';
import { useServices } from '../services';

/** How long a button says "Copied", in milliseconds. */
const SAID_FOR_MS = 2000;

export type CopyState = 'idle' | 'copied' | 'failed';

/** `copy` waits for what is to be copied; `words` are announced once it is on the clipboard. */
export function useCopy(): {
  state: CopyState;
  copy: (made: Promise<Result<FormattedText>>, words: string) => Promise<void>;
} {
  const services = useServices();
  const announce = useAnnounce();
  const [state, setState] = useState<CopyState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = useCallback(
    async (made: Promise<Result<FormattedText>>, words: string) => {
      const citation = await made;
      const copied = citation.ok ? await services.copy(citation.value) : citation;
      clearTimeout(timer.current);
      setState(copied.ok ? 'copied' : 'failed');
      announce(copied.ok ? words : failureMessage(copied.failure));
      if (copied.ok) timer.current = setTimeout(() => setState('idle'), SAID_FOR_MS);
    },
    [services, announce],
  );
  return { state, copy };
}
