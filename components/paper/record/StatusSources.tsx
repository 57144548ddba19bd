/** Who said how the paper stands, and when; who was not asked, and how to ask. */
import { i18n } from '#i18n';
import type { Paper } from '../../../utils/scholarly/types';
import type { UsedPaper } from '../../page/use-paper';
import { AskServices } from './AskServices';
import { RecordPart } from './RecordPart';
import { statusLines } from './record-message';

export function StatusSources({ lookup, paper }: { lookup: UsedPaper; paper: Paper }) {
  return (
    <RecordPart title={i18n.t('record.status')}>
      <ul data-part="status-sources">
        {statusLines(paper).map(({ service, words, hasFailed, isChecked }) => (
          <li key={service}>
            {words}
            {!isChecked && (
              <AskServices services={[service]} haveFailed={hasFailed} lookup={lookup} />
            )}
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}
