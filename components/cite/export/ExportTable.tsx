/** The citation as plain text and as HTML, and every format for other programs, each to copy and to download. */
import { i18n } from '#i18n';
import { FORMATS } from '../../../utils/citation/formats/list';
import { Button } from '../../controls/Button';
import { CopyFormat } from './CopyFormat';
import './ExportTable.css';
import type { CitationModel } from '../use-citation';
import { useExports } from './use-exports';

export function ExportTable({ citing }: { citing: CitationModel }) {
  const { asCitation, asWritten, download, downloadWritten } = useExports(citing);
  return (
    <ul class="export-table">
      {(['text', 'html'] as const).map((form) => (
        <Row
          key={form}
          name={i18n.t(`citation.form.${form}`)}
          make={() => asWritten(form)}
          download={() => downloadWritten(form)}
        />
      ))}
      {FORMATS.map(({ id: format, name }) => (
        <Row
          key={format}
          name={name}
          make={() => asCitation(format)}
          download={() => download(format)}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  name: string;
  make: Parameters<typeof CopyFormat>[0]['make'];
  download: () => Promise<void>;
}

function Row({ name, make, download }: RowProps) {
  return (
    <li class="export-table__row">
      <span class="export-table__name">{name}</span>
      <CopyFormat name={name} make={make} words={i18n.t('citation.copy')} />
      <Button
        onClick={() => void download()}
        aria-label={i18n.t('citation.download', { format: name })}
      >
        {i18n.t('citation.downloadShort')}
      </Button>
    </li>
  );
}
