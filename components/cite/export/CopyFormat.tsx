/** Copies what is cited in a format that has a name. */
import { i18n } from '#i18n';
import type { FormattedText } from '../../../utils/citation/types';
import type { Result } from '../../../utils/failure';
import { Button } from '../../controls/Button';
import './CopyFormat.css';
import { Icon } from '../../controls/Icon';
import { useCopy } from '../use-copy';

interface Props {
  name: string;
  make: () => Promise<Result<FormattedText>>;
  /** On the button, where the format's name stands beside it already. */
  words?: string;
}

export function CopyFormat({ name, make, words }: Props) {
  const { state, copy } = useCopy();
  const copied = state === 'copied';
  return (
    <Button
      title={i18n.t('citation.copyAs', { format: name })}
      aria-label={i18n.t('citation.copyAs', { format: name })}
      onClick={() => void copy(make(), i18n.t('citation.copiedFormat', { format: name }))}
    >
      {/* The tick takes the place of the words, so that the button keeps its width. */}
      <span class="copy-format" data-copied={copied}>
        <span>{state === 'failed' ? i18n.t('citation.notCopied') : (words ?? name)}</span>
        <Icon name="check" />
      </span>
    </Button>
  );
}
