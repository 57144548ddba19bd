/** One live region per surface: what happened, for those who do not see it. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says `words` politely. The same words twice are said twice. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

export function Announcer({ children }: { children: ComponentChildren }) {
  const [announcement, setAnnouncement] = useState({ words: '', turn: 0 });
  const announce = useCallback<Announce>(
    (words) => setAnnouncement(({ turn }) => ({ words, turn: turn + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div class="visually-hidden" role="status" aria-live="polite">
        <span key={announcement.turn}>{announcement.words}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
