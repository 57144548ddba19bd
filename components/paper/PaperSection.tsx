/** The part of a surface that is about the paper: the card and the others, or their absence. */
import { NoPaper } from './NoPaper';
import { OtherPapers } from './OtherPapers';
import { PaperCard } from './PaperCard';
import './PaperSection.css';
import type { StoryInHand } from '../story/use-story';
import { ChoiceNotKept } from './ChoiceNotKept';
import { PaperHeading } from './PaperHeading';

export function PaperSection({ story }: { story: StoryInHand }) {
  const { mention } = story;
  return (
    <section class="paper-section" data-part="paper">
      <PaperHeading story={story} />
      <ChoiceNotKept story={story} />
      {mention ? <PaperCard story={{ ...story, mention }} /> : <NoPaper story={story} />}
      <OtherPapers story={story} />
    </section>
  );
}
