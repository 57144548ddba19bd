/** The papers that a search found, each with its reasons; the reader takes one of them or none. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Candidate } from '../../../utils/scholarly/match/match';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import './CandidateList.css';
import { mentionOf } from '../../../utils/library/paper-choice';
import { focusSoon } from '../../controls/hooks/focus-soon';
import { paperFacts } from '../../page/paper-facts';
import type { FoundPaper } from '../../page/use-found-paper';
import { CandidateRow } from './CandidateRow';
import { reasonsLine } from './reason-message';

interface Props {
  candidates: readonly Candidate[];
  found: FoundPaper;
}

export function CandidateList({ candidates, found }: Props) {
  const announce = useAnnounce();
  const heading = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone: the keyboard goes on from here. Unasked, nobody is taken from where they are.
  useEffect(() => {
    if (found.isAwaited) heading.current?.focus();
  }, [found.isAwaited]);
  const take = (candidate: Candidate) => {
    announce(i18n.t('match.taken'));
    found.take(candidate);
    focusSoon('read-paper');
  };
  const takeNone = () => {
    found.takeNone();
    focusSoon('find-paper');
  };
  return (
    <div class="candidate-list" data-part="candidates">
      <p class="candidate-list__question" ref={heading} tabIndex={-1}>
        {i18n.t('match.several')}
      </p>
      <ul>
        {candidates.map((candidate) => (
          <CandidateRow
            key={candidate.doi}
            facts={paperFacts(mentionOf(candidate), null)}
            why={reasonsLine(candidate.reasons)}
            onTake={() => take(candidate)}
          />
        ))}
      </ul>
      <Button variant="inline" onClick={takeNone}>
        {i18n.t('match.takeNone')}
      </Button>
    </div>
  );
}
