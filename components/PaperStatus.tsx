/** How a paper stands, in words first: the shape says it again, the colour last. */

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Status } from '../utils/scholarly/types';
import { Button } from './Button';
import { FailureLine } from './FailureLine';
import './PaperStatus.css';
import { sourceWords, statusWords } from './paper-words';
import type { UsedPaper } from './use-paper';

export function PaperStatus({ look }: { look: UsedPaper }) {
  return <div class="paper-status">{content(look)}</div>;
}

function content({ lookUp, ask, stop }: UsedPaper) {
  switch (lookUp.phase) {
    case 'asking':
      return <Looking onStop={stop} />;
    case 'found':
      return (
        <p class={`paper-status__line paper-status__line--${lookUp.paper.status}`}>
          <StatusShape status={lookUp.paper.status} />
          <span>
            <span class="paper-status__words">{statusWords(lookUp.paper.status)}</span>
            <span class="soft"> · {sourceWords(lookUp.paper)}</span>
          </span>
        </p>
      );
    case 'failed':
      return (
        <FailureLine
          failure={lookUp.failure}
          action={{ words: i18n.t('action.retry'), onClick: ask }}
        />
      );
    case 'not-asked':
      return (
        <p class="paper-status__line soft">
          <StatusShape status="not-checked" />
          <span>{i18n.t(lookUp.possible ? 'paper.notLookedUp' : 'paper.noDoi')}</span>
          {lookUp.possible && (
            <Button look="inline" onClick={ask}>
              {i18n.t('action.lookUp')}
            </Button>
          )}
        </p>
      );
  }
}

/** Milliseconds until a wait is long enough to offer an end to it. */
const LONG_MS = 2000;

function Looking({ onStop }: { onStop: () => void }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="paper-status__line paper-status__line--looking soft">
      <StatusShape status="not-checked" />
      <span>{i18n.t('paper.looking')}</span>
      {long && (
        <Button look="inline" onClick={onStop}>
          {i18n.t('action.stop')}
        </Button>
      )}
    </p>
  );
}

/** A shape of its own for each meaning, so that no colour is needed to tell them apart. */
const SHAPES: Record<Status, string> = {
  retracted: 'M3 3 9 9M9 3 3 9',
  withdrawn: 'M3 3 9 9M9 3 3 9',
  concern: 'M6 1.5 11 10.5H1ZM6 5v2.5',
  corrected: 'M2 8.5 8 2.5l1.5 1.5-6 6H2Z',
  preprint: 'M6 1.5 10.5 6 6 10.5 1.5 6Z',
  'no-notice': 'M2.5 6.5 5 9l4.5-6',
  'not-checked': 'M6 2a4 4 0 1 0 .01 0Z',
};

function StatusShape({ status }: { status: Status }) {
  return (
    <svg
      class="paper-status__shape"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[status]} stroke-dasharray={status === 'not-checked' ? '2 2.2' : undefined} />
    </svg>
  );
}
