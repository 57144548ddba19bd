/** A line that stays in sight over the text while its paper is retracted or in doubt. */
import { i18n } from '#i18n';
import { printDoi } from '../../../utils/identifiers/doi/doi';
import type { Paper } from '../../../utils/scholarly/types';
import { StatusShape } from '../../controls/StatusShape';
import { TitleText } from '../heading/TitleText';
import { isGrave, noticeOf, statusMessage } from '../paper-message';
import './PaperStatus.css';
import './StatusStrip.css';

export function StatusStrip({ paper }: { paper: Paper | null }) {
  if (!paper || !isGrave(paper.status)) return null;
  const notice = noticeOf(paper);
  return (
    <p
      class={`status-strip paper-status__line paper-status__line--${paper.status}`}
      data-part="status-strip"
    >
      <StatusShape status={paper.status} />
      <span class="status-strip__words">
        <strong class="paper-status__words">{statusMessage(paper.status)}</strong>
        {/* Before the title, which may be cut. */}
        {notice && (
          <>
            {' · '}
            <a href={printDoi(notice.doi)} target="_blank" rel="noopener noreferrer">
              {i18n.t('paper.readNotice')}
            </a>
          </>
        )}
        {paper.csl.title && (
          <span>
            {' '}
            · <TitleText title={paper.csl.title} />
          </span>
        )}
      </span>
    </p>
  );
}
