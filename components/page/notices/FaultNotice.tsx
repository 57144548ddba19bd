/** Says that something on the page went against reading it, and what, in words for a report to us. */
import { i18n } from '#i18n';
import type { PageReport } from '../../../utils/page-report';

export function FaultNotice({ report: { fault } }: { report: PageReport }) {
  return fault === undefined ? null : (
    <p class="soft" role="status" data-part="fault">
      {i18n.t('story.fault')} <code>{fault}</code>
    </p>
  );
}
