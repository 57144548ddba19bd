/** One work that the reader named: what was understood, and the paper that it leads to, or why there is none. */
import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { mentionOf } from '../../../utils/library/paper-choice';
import {
  kindMessage,
  notAskedMessage,
  nothingMessage,
} from '../../../utils/messages/named-message';
import type { Candidate } from '../../../utils/scholarly/match/match';
import type { Paper } from '../../../utils/scholarly/types';
import { FailureLine } from '../../controls/FailureLine';
import { StatusShape } from '../../controls/StatusShape';
import { paperFacts, titleOrPlace } from '../../page/paper-facts';
import { TitleText } from '../heading/TitleText';
import { isGrave, paperByline, statusMessage } from '../paper-message';
import { CandidateRow } from '../search/CandidateRow';
import { reasonsLine } from '../search/reason-message';
import type { NamedRowState } from './use-naming';

interface Props {
  row: NamedRowState;
  onTake: (candidate: Candidate) => void;
  /** What can be done with the paper once it is found. */
  action: (paper: Paper) => ComponentChild;
}

export function NamedRow({ row: { named, finding }, onTake, action }: Props) {
  const isFound = finding?.kind === 'found';
  return (
    <li class="named-row" data-finding={finding?.kind ?? 'understood'}>
      <p class="named-row__kind soft">
        <bdi>{kindMessage(named)}</bdi>
        {finding?.kind === 'asking' && ` · ${i18n.t('naming.asking')}`}
      </p>
      {!isFound && (named.reference !== null || named.work === null) && (
        <p class="named-row__written" dir="auto">
          {named.written}
        </p>
      )}
      {isFound && (
        <FoundPaper paper={finding.paper} differs={finding.differs}>
          {action(finding.paper)}
        </FoundPaper>
      )}
      {finding?.kind === 'several' && (
        <>
          <p>{i18n.t('match.several')}</p>
          <ul class="candidate-list">
            {finding.candidates.map((candidate) => (
              <CandidateRow
                key={candidate.doi}
                facts={paperFacts(mentionOf(candidate), null)}
                why={reasonsLine(candidate.reasons)}
                onTake={() => onTake(candidate)}
              />
            ))}
          </ul>
        </>
      )}
      {finding?.kind === 'nothing' && <p>{nothingMessage(finding.asked)}</p>}
      {finding?.kind === 'not-asked' && <p>{notAskedMessage(named)}</p>}
      {finding?.kind === 'failed' && <FailureLine failure={finding.failure} />}
    </li>
  );
}

function FoundPaper({
  paper,
  differs,
  children,
}: {
  paper: Paper;
  differs: boolean;
  children: ComponentChild;
}) {
  const facts = paperFacts(mentionOf(candidateOf(paper)), paper);
  return (
    <div class="named-row__paper">
      <a
        class="candidate-list__title serif"
        href={facts.url}
        target="_blank"
        rel="noopener noreferrer"
        dir="auto"
      >
        <TitleText title={titleOrPlace(facts)} />
      </a>
      <p class="candidate-list__facts">{paperByline(facts)}</p>
      {isGrave(paper.status) && (
        <p class="named-row__alarm">
          <StatusShape status={paper.status} /> {statusMessage(paper.status)}
        </p>
      )}
      {differs && <p class="named-row__differs">{i18n.t('naming.differs')}</p>}
      {children}
    </div>
  );
}

/** The paper as it is taken for a story: because the reader named it, and for no other reason. */
export const candidateOf = ({ doi, csl }: Paper): Candidate => ({
  doi,
  title: csl.title ?? '',
  confidence: 1,
  reasons: [],
  accepted: false,
  csl,
});
