/** The paper with room: all of its record, every piece of evidence, its abstract, the page's other papers. */
import { i18n } from '#i18n';
import type { Mention } from '../utils/papers/types';
import { evidenceWords } from './evidence-words';
import { NoticeList } from './NoticeList';
import { OtherPapers } from './OtherPapers';
import './PaperDetails.css';
import { PaperStatus } from './PaperStatus';
import { abstractOf, headingWords, journalLine, paperFacts, titleOrPlace } from './paper-words';
import { ReadPaper } from './ReadPaper';
import { Skeleton } from './Skeleton';
import type { StoryInHand } from './use-story';

export function PaperDetails({ story }: { story: StoryInHand & { mention: Mention } }) {
  const { mention, look } = story;
  const facts = paperFacts(mention, look.paper);
  const asking = look.lookUp.phase === 'asking';
  const abstract = abstractOf(look.paper);
  return (
    <article class="paper-details" aria-busy={asking} data-part="paper">
      <h2 class="part-label">{headingWords(mention)}</h2>
      <h3 class="paper-details__title serif" dir="auto">
        {asking && !facts.title ? <Skeleton lines={[96, 88, 40]} /> : titleOrPlace(facts)}
      </h3>
      <p class="paper-details__authors">
        {facts.authors.join(', ') || (asking && <Skeleton lines={[70]} />)}
      </p>
      <p class="soft">{journalLine(facts, look.paper)}</p>
      <PaperStatus look={look} />
      {look.paper && <NoticeList notices={look.paper.notices} />}
      <ReadPaper url={facts.url} />
      <section class="paper-details__part">
        <h3 class="part-label">{i18n.t('paper.evidence')}</h3>
        <ul>
          {mention.evidence.map((evidence) => (
            <li key={`${evidence.where} ${evidence.text}`}>{evidenceWords(evidence)}</li>
          ))}
        </ul>
      </section>
      {abstract && (
        <section class="paper-details__part">
          <h3 class="part-label">{i18n.t('paper.abstract')}</h3>
          <p class="paper-details__abstract serif" dir="auto">
            {abstract}
          </p>
        </section>
      )}
      <OtherPapers story={story} />
    </article>
  );
}
