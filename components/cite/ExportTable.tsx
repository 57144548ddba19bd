/** Every format for other programs, each to copy and to download. */
import { i18n } from '#i18n';
import { FORMATS } from '../../utils/citation/formats/list';
import type { CslItem } from '../../utils/scholarly/types';
import { Button } from '../controls/Button';
import { CopyFormat } from './CopyFormat';
import './ExportTable.css';
import { formatName, useExports } from './use-exports';

export function ExportTable({ items }: { items: CslItem[] }) {
  const { asCitation, download } = useExports(items);
  return (
    <ul class="export-table">
      {FORMATS.map(({ id: format }) => (
        <li class="export-table__row" key={format}>
          <span class="export-table__name">{formatName(format)}</span>
          <CopyFormat format={format} make={asCitation} words={i18n.t('citation.copy')} />
          <Button
            onClick={() => void download(format)}
            aria-label={i18n.t('citation.download', { format: formatName(format) })}
          >
            {i18n.t('citation.downloadShort')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
