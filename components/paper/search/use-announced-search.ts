/** Says what a search that the reader pressed for has brought, and leads the keyboard there: what was pressed is gone. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { failureMessage } from '../../../utils/messages/failure-message';
import { useAnnounce } from '../../controls/announce';
import { focusSoon } from '../../controls/hooks/focus-soon';
import { paperFacts, plainTitle, titleOrPlace } from '../../page/paper-facts';
import { searchedAt } from '../../page/searched-at';
import type { StoryModel } from '../../page/use-story';
import { useSettings } from '../../services';
import { headingMessage } from '../paper-message';
import { askingWords, nothingWords } from './query-message';

export function useAnnouncedSearch({ found, mention }: StoryModel): void {
  const announce = useAnnounce();
  const places = searchedAt(useSettings().services);
  const { search, isAwaited, choice, taken } = found;
  const before = useRef(search.phase);
  useEffect(() => {
    const wasAsking = before.current === 'asking';
    before.current = search.phase;
    if (!isAwaited) return;
    switch (search.phase) {
      case 'not-asked':
        // Stopped; what else leads back here has its own place to go on from.
        return wasAsking ? focusSoon('find-paper') : undefined;
      case 'asking':
        announce(askingWords(places));
        return focusSoon('searching');
      case 'failed':
        announce(failureMessage(search.failure));
        return focusSoon('find-paper');
      case 'found':
        if (search.candidates.length === 0) {
          announce(nothingWords(places));
          return focusSoon('find-paper');
        }
        if (!mention || taken === null) return announce(i18n.t('match.several'));
        announce(
          `${headingMessage(mention, choice)}: ${plainTitle(titleOrPlace(paperFacts(mention, null)))}`,
        );
        focusSoon('read-paper');
    }
    // Once for each step of the search: what is chosen afterwards is said where it is chosen.
  }, [search, isAwaited]);
}
