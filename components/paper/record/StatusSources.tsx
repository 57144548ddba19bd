/** Who said how the paper stands, and when; and who was not asked. */
import { i18n } from '#i18n';
import type { Paper } from '../../../utils/scholarly/types';
import { RecordPart } from './RecordPart';
import { statusLines } from './record-message';

export function StatusSources({ paper }: { paper: Paper }) {
  return (
    <RecordPart title={i18n.t('record.status')}>
      <ul data-part="status-sources">
        {statusLines(paper).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </RecordPart>
  );
}
