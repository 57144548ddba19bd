/** The field beside a story: what is found there is taken as the story's paper. */
import { i18n } from '#i18n';
import type { Candidate } from '../../../utils/scholarly/match/match';
import { Button } from '../../controls/Button';
import { candidateOf } from './NamedRow';
import { NameWorks } from './NameWorks';

export function TakeNamed({ onTake }: { onTake: (candidate: Candidate) => void }) {
  return (
    <NameWorks
      action={(paper) => (
        <Button
          variant="outlined"
          data-part="take-named"
          onClick={() => onTake(candidateOf(paper))}
        >
          {i18n.t('match.take')}
        </Button>
      )}
    />
  );
}
