/** Says that no paper is linked, or that the reader turned it down, what the story gives to go on, and offers to find it by that. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FirstView } from '../../../utils/library/first-view';
import { wordsLocale } from '../../../utils/messages/words-locale';
import type { PageReport } from '../../../utils/page-report';
import type { Clues } from '../../../utils/papers/types';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import { focusSoon } from '../../controls/hooks/focus-soon';
import type { StoryModel } from '../../page/use-story';
import { NameIt } from '../naming/NameIt';
import { absenceMessage, turnedDownMessage } from '../paper-message';
import { FindPaper } from './FindPaper';

/** Names shown of each sort: enough to search by hand, short enough for one line. */
const SHOWN = 2;

interface Props {
  story: StoryModel;
  /** With every clue and the words it was read from. */
  layout?: 'short' | 'full';
}

export function NoPaper({ story, layout = 'short' }: Props) {
  const { view, report, found } = story;
  const [wanted, setWanted] = useState(false);
  const untouched = found.search.phase === 'not-asked' && found.choice === null;
  if (view.kind === 'none' && untouched && !wanted && !view.overturned && isNoResearch(report)) {
    const want = () => {
      setWanted(true);
      focusSoon('find-paper');
    };
    return (
      <>
        <p class="soft no-paper--quiet" data-part="no-paper">
          {i18n.t('paper.noneHere')}{' '}
          <Button variant="inline" onClick={want} data-part="look-for-paper">
            {i18n.t('match.look')}
          </Button>
        </p>
        <NameIt found={found} />
      </>
    );
  }
  return (
    <div class="no-paper" data-part="no-paper">
      {view.kind === 'none' ? (
        <NoneLinked view={view} clues={report.clues} />
      ) : (
        <TurnedDown story={story} />
      )}
      <FindPaper story={story} layout={layout} />
      <NameIt found={found} />
    </div>
  );
}

/** Nothing on it could lead to a paper: no journal, no title, no number, nobody of science. */
function isNoResearch({ story, clues }: PageReport): boolean {
  const { journals, titles, numbers, people } = clues;
  return !story.isArticle || [journals, titles, numbers, people].every((sort) => sort.length === 0);
}

function NoneLinked({ view, clues }: { view: FirstView; clues: Clues }) {
  const names = namesIn(clues);
  return (
    <p>
      {absenceMessage(view, null)}{' '}
      <span class="soft">
        {names === '' ? i18n.t('paper.namesNothing') : i18n.t('paper.names', { names })}
      </span>
    </p>
  );
}

function TurnedDown({ story: { found, view } }: { story: StoryModel }) {
  const announce = useAnnounce();
  const undo = () => {
    announce(view.kind === 'paper' ? i18n.t('paper.takenAgain') : absenceMessage(view, null));
    found.forget();
    focusSoon(view.kind === 'paper' ? 'read-paper' : 'page-candidates');
  };
  return (
    <p>
      {turnedDownMessage(view)}{' '}
      <Button variant="inline" onClick={undo} data-part="undo-wrong">
        {i18n.t('action.undo')}
      </Button>
    </p>
  );
}

function namesIn({ journals, people, institutions }: Clues): string {
  const named = [journals, people, institutions]
    .slice(0, journals.length + people.length > 0 ? 2 : 3)
    .flatMap((sort) => sort.slice(0, SHOWN).map(({ value }) => value));
  return new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(named);
}
