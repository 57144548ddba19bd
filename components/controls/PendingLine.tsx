/** A question under way, in words; the end of a long wait is offered. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button';
import { StatusShape } from './StatusShape';
import '../paper/record/PaperStatus.css';

/** Milliseconds until a wait is long enough to offer an end to it. */
const LONG_MS = 2000;

export function PendingLine({ words, onStop }: { words: string; onStop: () => void }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="paper-status__line paper-status__line--looking soft">
      <StatusShape status="not-checked" />
      <span>{words}</span>
      {long && (
        <Button variant="inline" onClick={onStop}>
          {i18n.t('action.stop')}
        </Button>
      )}
    </p>
  );
}
