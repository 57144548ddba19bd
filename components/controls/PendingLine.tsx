/** A question under way, in words; the end of a long wait is offered. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button';
import './PendingLine.css';
import { StatusShape } from './StatusShape';

/** Milliseconds until a wait is long enough to offer an end to it. */
const LONG_MS = 2000;

export function PendingLine({ words, onStop }: { words: string; onStop: () => void }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="pending-line soft">
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
