/** The paper behind the story: what it is, how it stands, why we think so, and the way to it. */
import { i18n } from '#i18n';
import { evidenceWords } from './evidence-words';
import { Icon } from './Icon';
import './Button.css';
import './PaperCard.css';
import { PaperStatus } from './PaperStatus';
import { paperByline, paperFacts, titleOrPlace } from './paper-words';
import { Skeleton } from './Skeleton';
import type { StoryInHand } from './use-story';

export function PaperCard({ story }: { story: StoryInHand & { mention: object } }) {
  const { mention, look } = story;
  const facts = paperFacts(mention, look.paper);
  const asking = look.lookUp.phase === 'asking';
  const byline = paperByline(facts);
  const [evidence] = mention.evidence;
  return (
    <article class="paper-card" aria-busy={asking}>
      <div class="paper-card__body">
        <h3 class="paper-card__title serif">
          {asking && !facts.title ? <Skeleton lines={[94, 62]} /> : titleOrPlace(facts)}
        </h3>
        <p class="paper-card__byline">{byline || (asking && <Skeleton lines={[70]} />)}</p>
        <PaperStatus look={look} />
        {evidence && <p class="paper-card__evidence soft">{evidenceWords(evidence)}</p>}
      </div>
      <a
        class="button button--outlined"
        href={facts.url}
        target="_blank"
        rel="noopener noreferrer"
        data-part="read-paper"
      >
        {i18n.t('paper.read')} <Icon name="out" />
        <span class="unseen">{i18n.t('paper.newTab')}</span>
      </a>
    </article>
  );
}
