/** Changes to the library from here: what was done is said, and can be taken back until the next. */
import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure, Result } from '../../utils/failure';
import type { Change } from '../../utils/library/entries/writing';
import { failureMessage } from '../../utils/messages/failure-message';
import { useAnnounce } from '../controls/announce';
import { useServices } from '../services';
import { useStanding } from './use-standing';

type Words = string | ((change: Change) => string);

export interface Changes {
  /** `words` say what was done, of what came of it where that matters; without them the change is small enough to be seen, and not offered to be undone. */
  run: (changing: Promise<Result<Change>>, words?: Words) => Promise<boolean>;
  /** The last change that can be taken back. */
  last: { words: string; change: Change } | null;
  failure: Failure | null;
  undo: () => Promise<void>;
  dismiss: () => void;
}

export function useChanges(): Changes {
  const { library } = useServices();
  const announce = useAnnounce();
  const [last, setLast] = useState<Changes['last']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const run = useCallback<Changes['run']>(
    async (changing, words) => {
      const changed = await changing;
      setFailure(changed.ok ? null : changed.failure);
      if (!changed.ok) announce(failureMessage(changed.failure));
      else if (words) {
        const said = typeof words === 'string' ? words : words(changed.value);
        setLast({ words: said, change: changed.value });
        announce(said);
      }
      return changed.ok;
    },
    [announce],
  );
  useStanding(last?.change, () => setLast(null));
  return {
    run,
    last,
    failure,
    undo: async () => {
      if (!last) return;
      setLast(null);
      const undoing = library.undo(last.change);
      if (!(await run(undoing))) return;
      const undone = await undoing;
      const isWhole = undone.ok && undone.value.steps.length === last.change.steps.length;
      announce(i18n.t(isWhole ? 'library.undone' : 'library.undonePartly'));
    },
    dismiss: () => setLast(null),
  };
}
