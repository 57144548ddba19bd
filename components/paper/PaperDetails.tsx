/** The paper with room: all of its record with its sources, every piece of evidence, the page's other papers. */
import { i18n } from '#i18n';
import type { Mention } from '../../utils/papers/types';
import { SERVICES } from '../../utils/scholarly/http/endpoints';
import type { Paper } from '../../utils/scholarly/types';
import { PubPeerLink } from './access/PubPeerLink';
import { EvidenceList } from './EvidenceList';
import { AuthorList } from './heading/AuthorList';
import { OtherPapers } from './OtherPapers';
import { PaperActions } from './PaperActions';
import { MoreSources } from './record/MoreSources';
import { OpenCopies } from './record/OpenCopies';
import './PaperDetails.css';
import { Skeleton } from '../controls/Skeleton';
import { paperFacts, titleOrPlace } from '../page/paper-facts';
import type { UsedPaper } from '../page/use-paper';
import type { StoryModel } from '../page/use-story';
import { ChoiceNotKept } from './ChoiceNotKept';
import { PaperHeading } from './heading/PaperHeading';
import { TitleText } from './heading/TitleText';
import { abstractOf, journalLine } from './paper-message';
import { PaperStatus } from './record/PaperStatus';
import { PublishedSince } from './record/PublishedSince';
import { RecordLine } from './record/RecordLine';
import { RecordPart } from './record/RecordPart';
import { StatusSources } from './record/StatusSources';
import { STUDY, StudyFacts, TRUST } from './record/StudyFacts';
import { VersionLine } from './record/VersionLine';
import { reasonMessage } from './search/reason-message';

export function PaperDetails({ story }: { story: StoryModel & { mention: Mention } }) {
  const { mention, judged, lookup, found, report } = story;
  const { paper, state } = lookup;
  const facts = paperFacts(mention, paper);
  const asking = state.phase === 'asking';
  const taken = found.taken?.candidate.doi === mention.doi ? found.taken : null;
  const reasons = judged && judged.reasons.length > 0 ? judged.reasons : taken?.candidate.reasons;
  return (
    <article
      class="paper-details"
      aria-busy={asking || (state.phase === 'found' && state.adding)}
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
      <PaperStatus lookup={lookup} />
      {paper && <PublishedSince story={story} paper={paper} />}
      <PaperActions story={story} url={facts.url} />
      <RecordPart title={i18n.t('paper.evidence')}>
        {reasons && (
          <ul data-part="reasons">
            {reasons.map((reason) => (
              <li key={reasonMessage(reason)}>{reasonMessage(reason)}</li>
            ))}
          </ul>
        )}
        <EvidenceList evidence={mention.evidence} url={report.story.url} />
      </RecordPart>
      {state.phase === 'found' && <RecordParts lookup={lookup} found={state} />}
      {state.phase === 'found' && !state.adding && (
        <MoreSources lookup={lookup} paper={state.paper} />
      )}
      <OtherPapers story={story} />
    </article>
  );
}

/** Shown once all services have answered, so that nothing moves under the reader's eyes. */
function RecordParts({
  lookup,
  found: { paper, adding },
}: {
  lookup: UsedPaper;
  found: { paper: Paper; adding: boolean };
}) {
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
      <StudyFacts title={i18n.t('record.leftOut')} facts={paper.facts} order={STUDY} />
      {abstract && (
        <RecordPart title={i18n.t('paper.abstract')}>
          <p class="paper-details__abstract serif" dir="auto">
            {abstract}
          </p>
          {paper.abstract && <p class="soft">{SERVICES[paper.abstract.source].name}</p>}
        </RecordPart>
      )}
      <OpenCopies lookup={lookup} paper={paper} />
      <StudyFacts title={i18n.t('record.trust')} facts={paper.facts} order={TRUST} />
      <StatusSources lookup={lookup} paper={paper} />
      <PubPeerLink doi={paper.doi} />
      {citations && (
        <p class="paper-details__citations soft">
          {i18n.t('record.citations', citations.count)} · {SERVICES[citations.source].name}
        </p>
      )}
    </>
  );
}
