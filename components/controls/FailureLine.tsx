/** One line: what could not be done, and the one thing to do next. */
import type { Failure } from '../../utils/failure';
import { Button } from './Button';
import './FailureLine.css';
import { failureWords } from './failure-words';

interface Props {
  failure: Failure;
  action?: { words: string; onClick: () => void };
}

export function FailureLine({ failure, action }: Props) {
  return (
    <p class="failure-line" role="status">
      <span>{failureWords(failure)}</span>{' '}
      {action && (
        <Button look="inline" onClick={action.onClick}>
          {action.words}
        </Button>
      )}
    </p>
  );
}
