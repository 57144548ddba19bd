/** How a paper stands, in words first: the shape says it again, the colour last. */
import { i18n } from '#i18n';
import { printDoi } from '../../../utils/identifiers/doi/doi';
import type { Paper } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import { FailureLine } from '../../controls/FailureLine';
import './PaperStatus.css';
import { PendingLine } from '../../controls/PendingLine';
import { StatusShape } from '../../controls/StatusShape';
import type { UsedPaper } from '../../page/use-paper';
import { noticeOf, publishedAs, sourceMessage, statusMessage, studiedIn } from '../paper-message';

interface Props {
  lookup: UsedPaper;
  /** With what was studied, where there is no other place for it. */
  brief?: boolean;
}

export function PaperStatus({ lookup, brief = false }: Props) {
  return <div class="paper-status">{content(lookup, brief)}</div>;
}

function content({ state, ask, stop }: UsedPaper, brief: boolean) {
  switch (state.phase) {
    case 'asking':
      return <PendingLine words={i18n.t('paper.looking')} onStop={stop} />;
    case 'found':
      return <Known paper={state.paper} brief={brief} />;
    case 'failed':
      return (
        <FailureLine
          failure={state.failure}
          action={{ words: i18n.t('action.retry'), onClick: ask }}
        />
      );
    case 'not-asked':
      return (
        <p class="paper-status__line soft">
          <StatusShape status="not-checked" />
          <span>{i18n.t(state.possible ? 'paper.notLookedUp' : 'paper.noDoi')}</span>
          {state.possible && (
            <Button variant="inline" onClick={ask}>
              {i18n.t('action.lookUp')}
            </Button>
          )}
        </p>
      );
  }
}

/** With the way to the notice, where one tells of the status, and to what a preprint became. */
function Known({ paper, brief }: { paper: Paper; brief: boolean }) {
  const { status } = paper;
  const notice = noticeOf(paper);
  const words = statusMessage(status);
  // With more room it has a line of its own.
  const since = brief && status === 'preprint' ? publishedAs(paper) : null;
  return (
    <p class={`paper-status__line paper-status__line--${status}`}>
      <StatusShape status={status} />
      <span class="paper-status__all">
        {notice ? (
          <a
            class="paper-status__words"
            href={printDoi(notice.doi)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {words}
          </a>
        ) : (
          <span class="paper-status__words">{words}</span>
        )}
        {since && (
          <>
            {' · '}
            <a href={printDoi(since)} target="_blank" rel="noopener noreferrer">
              {i18n.t('paper.publishedSince')}
            </a>
          </>
        )}
        <span class="soft">
          {' · '}
          {[
            ...(brief && paper.inPress ? [i18n.t('paper.inPress')] : []),
            sourceMessage(paper),
            ...(brief ? studiedIn(paper) : []),
          ].join(' · ')}
        </span>
      </span>
    </p>
  );
}
