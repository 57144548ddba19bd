/** One line: what could not be done, and the one thing to do next. */
import type { Failure } from '../../utils/failure';
import { Button } from './Button';
import './FailureLine.css';
import { failureMessage } from '../../utils/messages/failure-message';

interface Props {
  failure: Failure;
  action?: { words: string; onClick: () => void };
}

export function FailureLine({ failure, action }: Props) {
  const words = failureMessage(failure);
  return (
    <p class="failure-line" role="status">
      <span title={words}>{words}</span>{' '}
      {action && (
        <Button variant="inline" onClick={action.onClick}>
          {action.words}
        </Button>
      )}
    </p>
  );
}
