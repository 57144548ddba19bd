/** Copies what stands in the running text, or the note of styles that cite in notes. */
import { i18n } from '#i18n';
import type { FormattedText } from '../../utils/citation/types';
import { fail, type Result, succeed } from '../../utils/failure';
import { Button } from '../controls/Button';
import './export/CopyFormat.css';
import { Icon } from '../controls/Icon';
import type { CitationModel } from './use-citation';
import { useCopy } from './use-copy';

export function CopyInText({ citing }: { citing: CitationModel }) {
  const { state, copy } = useCopy();
  const notes = citing.citation?.notes === true;
  const inText = async (): Promise<Result<FormattedText>> => {
    const made = await citing.whenFormatted();
    if (!made.ok) return made;
    return made.value.inText ? succeed(made.value.inText) : fail({ kind: 'cite-failed' });
  };
  return (
    <Button
      aria-label={i18n.t(notes ? 'citation.copyNote' : 'citation.copyInText')}
      data-part="copy-in-text"
      onClick={() =>
        void copy(inText(), i18n.t(notes ? 'citation.copiedNote' : 'citation.copiedInText'))
      }
    >
      <span class="copy-format" data-copied={state === 'copied'}>
        <span>{i18n.t(state === 'failed' ? 'citation.notCopied' : 'citation.copy')}</span>
        <Icon name="check" />
      </span>
    </Button>
  );
}
