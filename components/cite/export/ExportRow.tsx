/** The formats for other programs: two at hand, everything else one click further. */
import { i18n } from '#i18n';
import type { ExportFormat } from '../../../utils/citation/types';
import { CopyInText } from '../CopyInText';
import { CopyFormat } from './CopyFormat';
import './ExportRow.css';
import { useDisclosure } from '../../controls/hooks/use-disclosure';
import { IconButton } from '../../controls/IconButton';
import type { CitationModel } from '../use-citation';
import { ExportTable } from './ExportTable';
import { formatName, useExports } from './use-exports';

const AT_HAND: readonly ExportFormat[] = ['bibtex', 'ris'];

export function ExportRow({ citing }: { citing: CitationModel }) {
  const { citation } = citing;
  const exports = useExports(citing);
  const menu = useDisclosure();
  return (
    <>
      {AT_HAND.map((format) => (
        <CopyFormat
          key={format}
          name={formatName(format)}
          make={() => exports.asCitation(format)}
        />
      ))}
      <div class="export-menu" ref={menu.rootRef}>
        <IconButton icon="down" label={i18n.t('citation.exports')} {...menu.button} />
        <div
          class="floating floating--above export-menu__panel"
          id={menu.panelId}
          hidden={!menu.open}
        >
          {citation?.inText && (
            <div class="export-table__row">
              <span class="export-table__name">
                {i18n.t(citation.notes ? 'citation.note' : 'citation.inTextShort')}
              </span>
              <CopyInText citing={citing} />
            </div>
          )}
          <ExportTable citing={citing} atHand={AT_HAND} />
        </div>
      </div>
    </>
  );
}
