/** A paper that may be the one, with the reasons for it and the word to take it. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { type PaperFacts, titleOrPlace } from '../../page/paper-facts';
import { TitleText } from '../heading/TitleText';
import { paperByline } from '../paper-message';
import './CandidateList.css';

interface Props {
  facts: PaperFacts;
  why: string;
  onTake: () => void;
}

export function CandidateRow({ facts, why, onTake }: Props) {
  const id = useId();
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
        <TitleText title={titleOrPlace(facts)} />
      </a>
      <p class="candidate-list__facts">{paperByline(facts)}</p>
      <p class="candidate-list__facts candidate-list__why soft" title={why}>
        {why}
      </p>
      <Button variant="outlined" onClick={onTake} aria-describedby={id}>
        {i18n.t('match.take')}
      </Button>
    </li>
  );
}
