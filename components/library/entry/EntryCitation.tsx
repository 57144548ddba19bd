/** The entry's citation in the reader's style, to copy. */
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Entry, leadItem } from '../../../utils/library/entries/entry';
import { CopyButton } from '../../cite/CopyButton';
import { RichText } from '../../cite/RichText';
import { StylePicker } from '../../cite/styles/StylePicker';
import { useStyle } from '../../cite/styles/use-style';
import { useCopy } from '../../cite/use-copy';
import { useFormattedCitation } from '../../cite/use-formatted-citation';
import { FailureLine } from '../../controls/FailureLine';
import { Skeleton } from '../../controls/Skeleton';
import './EntryCitation.css';

export function EntryCitation({ entry }: { entry: Entry }) {
  const item = JSON.stringify(leadItem(entry));
  const items = useMemo(() => [JSON.parse(item)], [item]);
  const { style, setStyle } = useStyle();
  const { citation, failure, whenFormatted } = useFormattedCitation(items, style);
  const { state, copy } = useCopy();
  return (
    <section class="entry-citation" data-part="citation">
      <h3 class="visually-hidden">{i18n.t('citation.text')}</h3>
      <StylePicker style={style} onPick={setStyle} short />
      <div class="entry-citation__text serif" dir="auto">
        {citation ? <RichText html={citation.html} /> : <Skeleton lines={[95, 90, 40]} />}
      </div>
      {failure && <FailureLine failure={failure} />}
      <CopyButton
        state={state}
        onCopy={() => void copy(whenFormatted(), i18n.t('citation.copiedSaid'))}
      />
    </section>
  );
}
