/** The papers that a search found, each with its reasons; the reader takes one of them or none. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Candidate } from '../../../utils/scholarly/match/match';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import './CandidateList.css';
import { mentionOf } from '../../../utils/library/paper-choice';
import { focusSoon } from '../../controls/hooks/focus-soon';
import type { FoundPaper } from '../../page/use-found-paper';
import { TitleText } from '../heading/TitleText';
import { paperByline, paperFacts } from '../paper-message';
import { reasonsLine } from './reason-message';

interface Props {
  candidates: readonly Candidate[];
  found: FoundPaper;
}

export function CandidateList({ candidates, found }: Props) {
  const announce = useAnnounce();
  const heading = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone: the keyboard goes on from here.
  useEffect(() => heading.current?.focus(), []);
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
          <CandidateRow key={candidate.doi} candidate={candidate} onTake={() => take(candidate)} />
        ))}
      </ul>
      <Button variant="inline" onClick={takeNone}>
        {i18n.t('match.takeNone')}
      </Button>
    </div>
  );
}

function CandidateRow({ candidate, onTake }: { candidate: Candidate; onTake: () => void }) {
  const id = useId();
  const facts = paperFacts(mentionOf(candidate), null);
  return (
    <li class="candidate-list__row">
      <a
        class="candidate-list__title serif"
        id={id}
        href={facts.url}
        target="_blank"
        rel="noopener noreferrer"
        dir="auto"
      >
        <TitleText title={facts.title ?? ''} />
      </a>
      <p class="candidate-list__facts">{paperByline(facts)}</p>
      <p class="candidate-list__facts soft">{reasonsLine(candidate.reasons)}</p>
      <Button variant="outlined" onClick={onTake} aria-describedby={id}>
        {i18n.t('match.take')}
      </Button>
    </li>
  );
}
