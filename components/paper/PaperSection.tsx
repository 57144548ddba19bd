/** The part of a surface that is about the paper: the card and the others, or their absence. */

import { OtherPapers } from './OtherPapers';
import { PaperCard } from './PaperCard';
import './PaperSection.css';
import type { StoryModel } from '../page/use-story';
import { ChoiceNotKept } from './ChoiceNotKept';
import { PaperHeading } from './heading/PaperHeading';
import { PaperWanted } from './PaperWanted';
import { useAnnouncedSearch } from './search/use-announced-search';

interface Props {
  story: StoryModel;
  /** There is no room for the page's other papers unless they are asked for. */
  othersFolded?: boolean;
}

export function PaperSection({ story, othersFolded = false }: Props) {
  const { mention } = story;
  useAnnouncedSearch(story);
  return (
    <section class="paper-section" data-part="paper">
      <PaperHeading story={story} />
      <ChoiceNotKept story={story} />
      <div class="paper-section__main">
        {mention ? <PaperCard story={{ ...story, mention }} /> : <PaperWanted story={story} />}
      </div>
      <OtherPapers story={story} folded={othersFolded} />
    </section>
  );
}
