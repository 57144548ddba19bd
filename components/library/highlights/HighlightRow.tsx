/** One highlight among those of all stories. */
import { i18n } from '#i18n';
import { colorOf, type Highlight, noteOf, quoteOf } from '../../../utils/library/highlight';
import { dateMessage } from '../../../utils/messages/day-message';
import { Button } from '../../controls/Button';
import { Swatch } from '../../highlights/ColorButtons';
import { colorMessage } from '../../highlights/highlight-message';
import { useServices } from '../../services';
import './HighlightRow.css';

interface Props {
  highlight: Highlight;
  /** Its story's; null where the story is not kept. */
  title: string | null;
  onRemove?: () => void;
}

export function HighlightRow({ highlight, title, onRemove }: Props) {
  const { openHighlight } = useServices();
  const { source } = highlight.target;
  return (
    <li class="highlight-row">
      <Swatch color={colorOf(highlight)} />
      <div class="highlight-row__words">
        <span class="visually-hidden">{colorMessage(colorOf(highlight))}</span>
        <button
          type="button"
          class="highlight-row__quote serif"
          title={i18n.t('library.toPlace')}
          onClick={() => openHighlight(highlight, title !== null)}
        >
          <q>{quoteOf(highlight)}</q>
        </button>
        {noteOf(highlight) && <p>{noteOf(highlight)}</p>}
        <p class="soft highlight-row__from">
          {[title || source, dateMessage(highlight.created)].filter(Boolean).join(' · ')}{' '}
          {onRemove && (
            <Button variant="inline" onClick={onRemove}>
              {i18n.t('highlights.remove')}
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}
