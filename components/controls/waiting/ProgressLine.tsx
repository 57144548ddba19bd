/** How far something is that takes a while, and the way to end it where there is one. */
import { i18n } from '#i18n';
import { Button } from '../Button';
import './ProgressLine.css';

interface Props {
  words: string;
  /** 0 to 1. */
  done: number;
  onStop?: () => void;
}

export function ProgressLine({ words, done, onStop }: Props) {
  return (
    <div class="progress-line">
      <span>{words}</span>
      <progress value={done} aria-label={words} />
      {onStop && (
        <Button variant="inline" onClick={onStop}>
          {i18n.t('action.stop')}
        </Button>
      )}
    </div>
  );
}
