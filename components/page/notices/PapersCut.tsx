/** Says that a page is beyond any measure, so that not all of it was searched for papers. */
import { i18n } from '#i18n';
import type { PageReport } from '../../../utils/page-report';

export function PapersCut({ report: { papersCut } }: { report: PageReport }) {
  return papersCut ? (
    <p class="soft" data-part="papers-cut">
      {i18n.t('paper.cut')}
    </p>
  ) : null;
}
