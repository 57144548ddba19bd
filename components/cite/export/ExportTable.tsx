/** The citation as plain text and as HTML, and every format for other programs, each to copy and to download. */
import { i18n } from '#i18n';
import { FORMATS } from '../../../utils/citation/formats/list';
import type { ExportFormat } from '../../../utils/citation/types';
import { Button } from '../../controls/Button';
import { CopyFormat } from './CopyFormat';
import './ExportTable.css';
import type { CitationModel } from '../use-citation';
import { useExports } from './use-exports';

interface Props {
  citing: Pick<CitationModel, 'whenFormatted' | 'whenWhole'>;
  /** Formats whose button to copy stands beside the table already: no two do the same. */
  atHand?: readonly ExportFormat[];
}

export function ExportTable({ citing, atHand = [] }: Props) {
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
      <Row name={i18n.t('citation.form.rtf')} make={null} download={() => downloadWritten('rtf')} />
      {FORMATS.map(({ id: format, name }) => (
        <Row
          key={format}
          name={name}
          make={atHand.includes(format) ? null : () => asCitation(format)}
          download={() => download(format)}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  name: string;
  /** Null where it is copied elsewhere, or what clipboards of browsers do not take. */
  make: Parameters<typeof CopyFormat>[0]['make'] | null;
  download: () => Promise<void>;
}

function Row({ name, make, download }: RowProps) {
  return (
    <li class="export-table__row">
      <span class="export-table__name">{name}</span>
      {make ? <CopyFormat name={name} make={make} words={i18n.t('citation.copy')} /> : <span />}
      <Button
        onClick={() => void download()}
        aria-label={i18n.t('citation.download', { format: name })}
      >
        {i18n.t('citation.downloadShort')}
      </Button>
    </li>
  );
}
