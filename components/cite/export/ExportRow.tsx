/** The formats for other programs: two at hand, everything else one click further. */
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { CopyInText } from '../CopyInText';
import { CopyFormat } from './CopyFormat';
import './ExportRow.css';
import { useDisclosure } from '../../controls/hooks/use-disclosure';
import { Icon } from '../../controls/Icon';
import type { CitationModel } from '../use-citation';
import { ExportTable } from './ExportTable';
import { formatName, useExports } from './use-exports';

export function ExportRow({ citing }: { citing: CitationModel }) {
  const { citation } = citing;
  const exports = useExports(citing);
  const menu = useDisclosure();
  return (
    <>
      <CopyFormat name={formatName('bibtex')} make={() => exports.asCitation('bibtex')} />
      <CopyFormat name={formatName('ris')} make={() => exports.asCitation('ris')} />
      <div class="export-menu" ref={menu.rootRef}>
        <Button {...menu.button}>
          {i18n.t('action.more')} <Icon name="down" />
        </Button>
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
          <ExportTable citing={citing} />
        </div>
      </div>
    </>
  );
}
