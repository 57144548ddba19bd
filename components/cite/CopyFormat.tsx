/** Copies what is cited in one of the formats for other programs. */
import { i18n } from '#i18n';
import type { Citation, ExportFormat } from '../../utils/citation/types';
import type { Result } from '../../utils/failure';
import { Button } from '../controls/Button';
import './CopyFormat.css';
import { Icon } from '../controls/Icon';
import { useCopy } from './use-copy';
import { formatName } from './use-exports';

interface Props {
  format: ExportFormat;
  make: (format: ExportFormat) => Promise<Result<Citation>>;
  /** On the button, where the format's name stands beside it already. */
  words?: string;
}

export function CopyFormat({ format, make, words }: Props) {
  const { state, copy } = useCopy();
  const name = formatName(format);
  const copied = state === 'copied';
  return (
    <Button
      title={i18n.t('citation.copyAs', { format: name })}
      aria-label={i18n.t('citation.copyAs', { format: name })}
      onClick={() => void copy(make(format), i18n.t('citation.copiedFormat', { format: name }))}
    >
      {/* The tick takes the place of the words, so that the button keeps its width. */}
      <span class="copy-format" data-copied={copied}>
        <span>{state === 'failed' ? i18n.t('citation.notCopied') : (words ?? name)}</span>
        <Icon name="check" />
      </span>
    </Button>
  );
}
