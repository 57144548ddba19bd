/** The part of a surface that is about the paper: the card and the others, or their absence. */

import { OtherPapers } from './OtherPapers';
import { PaperCard } from './PaperCard';
import './PaperSection.css';
import type { StoryModel } from '../page/use-story';
import { ChoiceNotKept } from './ChoiceNotKept';
import { PaperHeading } from './heading/PaperHeading';
import { PaperWanted } from './PaperWanted';

export function PaperSection({ story }: { story: StoryModel }) {
  const { mention } = story;
  return (
    <section class="paper-section" data-part="paper">
      <PaperHeading story={story} />
      <ChoiceNotKept story={story} />
      <div class="paper-section__main">
        {mention ? <PaperCard story={{ ...story, mention }} /> : <PaperWanted story={story} />}
      </div>
      <OtherPapers story={story} />
    </section>
  );
}
