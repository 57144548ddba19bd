/** The paper with room: all of its record with its sources, every piece of evidence, the page's other papers. */
import { i18n } from '#i18n';
import type { Mention } from '../../utils/papers/types';
import { SERVICES } from '../../utils/scholarly/services';
import type { Paper } from '../../utils/scholarly/types';

import { AskMore } from './AskMore';
import { AuthorList } from './AuthorList';
import { EvidenceList } from './EvidenceList';
import { OpenCopies } from './OpenCopies';
import { OtherPapers } from './OtherPapers';
import { PaperActions } from './PaperActions';
import './PaperDetails.css';
import { RecordPart } from '../controls/RecordPart';
import { Skeleton } from '../controls/Skeleton';
import type { StoryInHand } from '../story/use-story';
import { ChoiceNotKept } from './ChoiceNotKept';
import { PaperHeading } from './PaperHeading';
import { PaperStatus } from './PaperStatus';
import { PublishedSince } from './PublishedSince';
import { abstractOf, journalLine, paperFacts, titleOrPlace } from './paper-words';
import { RecordLine } from './RecordLine';
import { reasonWords } from './reason-words';
import { StatusSources } from './StatusSources';
import { StudyFacts } from './StudyFacts';
import { TitleText } from './TitleText';
import { VersionLine } from './VersionLine';

export function PaperDetails({ story }: { story: StoryInHand & { mention: Mention } }) {
  const { mention, look, found, report } = story;
  const { paper, lookUp } = look;
  const facts = paperFacts(mention, paper);
  const asking = lookUp.phase === 'asking';
  const taken = found.taken?.candidate.doi === mention.doi ? found.taken : null;
  return (
    <article
      class="paper-details"
      aria-busy={asking || (lookUp.phase === 'found' && lookUp.adding)}
      data-part="paper"
    >
      <PaperHeading story={story} />
      <ChoiceNotKept story={story} />
      <h3 class="paper-details__title serif" dir="auto">
        {asking && !facts.title ? (
          <Skeleton lines={[96, 88, 40]} />
        ) : (
          <TitleText title={titleOrPlace(facts)} />
        )}
      </h3>
      {paper?.csl.author ? (
        <AuthorList key={paper.doi} authors={paper.csl.author} orcids={paper.orcids} />
      ) : (
        <p>{facts.authors.join(', ') || (asking && <Skeleton lines={[70]} />)}</p>
      )}
      <p class="soft">{journalLine(facts, paper)}</p>
      {paper && <RecordLine paper={paper} />}
      <PaperStatus look={look} />
      {paper && <PublishedSince story={story} paper={paper} />}
      <PaperActions story={story} url={facts.url} />
      <RecordPart title={i18n.t('paper.evidence')}>
        {taken && (
          <ul>
            {taken.candidate.reasons.map((reason) => (
              <li key={reasonWords(reason)}>{reasonWords(reason)}</li>
            ))}
          </ul>
        )}
        <EvidenceList evidence={mention.evidence} url={report.story.url} />
      </RecordPart>
      {lookUp.phase === 'found' && <RecordParts look={lookUp} />}
      {lookUp.phase === 'found' && !lookUp.adding && <AskMore look={look} paper={lookUp.paper} />}
      <OtherPapers story={story} />
    </article>
  );
}

/** Shown once all services have answered, so that nothing moves under the reader's eyes. */
function RecordParts({ look: { paper, adding } }: { look: { paper: Paper; adding: boolean } }) {
  const abstract = abstractOf(paper);
  const { citations } = paper;
  if (adding)
    return (
      <div class="paper-details__adding">
        <Skeleton lines={[30, 96, 92, 97, 60]} />
      </div>
    );
  return (
    <>
      <VersionLine paper={paper} />
      <StudyFacts facts={paper.facts} />
      {abstract && (
        <RecordPart title={i18n.t('paper.abstract')}>
          <p class="paper-details__abstract serif" dir="auto">
            {abstract}
          </p>
          {paper.abstract && <p class="soft">{SERVICES[paper.abstract.source].name}</p>}
        </RecordPart>
      )}
      <OpenCopies paper={paper} />
      <StatusSources paper={paper} />
      {citations && (
        <p class="paper-details__citations soft">
          {i18n.t('record.citations', citations.count)} · {SERVICES[citations.source].name}
        </p>
      )}
    </>
  );
}
