/** Says that no paper is linked, what the story gives to go on, and offers to find it by that. */
import { i18n } from '#i18n';
import type { Clues } from '../../utils/papers/types';
import type { StoryInHand } from '../story/use-story';
import { FindPaper } from './FindPaper';

/** Names shown of each sort: enough to search by hand, short enough for one line. */
const SHOWN = 2;

interface Props {
  story: StoryInHand;
  /** Under a label of its own, with every clue and the words it was read from. */
  roomy?: boolean;
}

export function NoPaper({ story, roomy = false }: Props) {
  const names = namesIn(story.report.clues);
  return (
    <div class="no-paper" data-part="no-paper">
      {roomy && <h2 class="part-label">{i18n.t('paper.heading')}</h2>}
      <p>
        {i18n.t('paper.none')}{' '}
        <span class="soft">
          {names === '' ? i18n.t('paper.namesNothing') : i18n.t('paper.names', { names })}
        </span>
      </p>
      <FindPaper story={story} roomy={roomy} />
    </div>
  );
}

function namesIn({ journals, people, institutions }: Clues): string {
  const named = [journals, people, institutions]
    .slice(0, journals.length + people.length > 0 ? 2 : 3)
    .flatMap((sort) => sort.slice(0, SHOWN).map(({ value }) => value));
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(named);
}
