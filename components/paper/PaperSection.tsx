/** The part of a surface that is about the paper: the card and the others, or their absence. */
import { i18n } from '#i18n';
import { NoPaper } from './NoPaper';
import { OtherPapers } from './OtherPapers';
import { PaperCard } from './PaperCard';
import './PaperSection.css';
import type { StoryInHand } from '../story/use-story';
import { headingWords } from './paper-words';

export function PaperSection({ story }: { story: StoryInHand }) {
  const { mention } = story;
  return (
    <section class="paper-section" data-part="paper">
      <h2 class="part-label">
        {mention ? headingWords(mention, story.found.taken) : i18n.t('paper.heading')}
      </h2>
      {mention ? <PaperCard story={{ ...story, mention }} /> : <NoPaper story={story} />}
      <OtherPapers story={story} />
    </section>
  );
}
