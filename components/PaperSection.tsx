/** The part of a surface that is about the paper: the card, the list of others, or their absence. */
import { i18n } from '#i18n';
import { NoPaper } from './NoPaper';
import { PaperCard } from './PaperCard';
import { PaperList } from './PaperList';
import './PaperSection.css';
import { headingWords } from './paper-words';
import type { StoryInHand } from './use-story';

export function PaperSection({ story }: { story: StoryInHand }) {
  const { report, mention, choose } = story;
  const { mentions, clues } = report;
  const reported = mentions.filter(({ role }) => role === 'reported').length;
  return (
    <section class="paper-section" data-part="paper">
      <h2 class="part-label">{mention ? headingWords(mention) : i18n.t('paper.heading')}</h2>
      {mention ? <PaperCard story={{ ...story, mention }} /> : <NoPaper clues={clues} />}
      {mentions.length > 1 && (
        // A page about several papers shows them all; one that also cites others keeps them folded.
        <details class="paper-section__others" open={reported > 1}>
          <summary>{i18n.t('paper.others', mentions.length - 1)}</summary>
          <PaperList mentions={mentions} chosen={mention} onChoose={choose} />
        </details>
      )}
    </section>
  );
}
