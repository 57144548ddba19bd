/** Opens the list of a story's highlights; says how many there are. */
import { i18n } from '#i18n';
import type { Story } from '../../utils/story/types';
import { Button } from '../controls/Button';
import { useDisclosure } from '../controls/hooks/use-disclosure';
import { Icon } from '../controls/Icon';
import type { HighlightActions } from './HighlightEditor';
import { HighlightList } from './HighlightList';
import './HighlightsButton.css';
import type { Highlights } from './use-highlights';

interface Props {
  story: Story;
  highlights: Highlights;
  actions: HighlightActions;
}

export function HighlightsButton({ story, highlights, actions }: Props) {
  const list = useDisclosure();
  const count = highlights.all.length;
  const words = count === 0 ? i18n.t('highlights.title') : i18n.t('highlights.count', count);
  return (
    <div class="highlights-button" ref={list.rootRef}>
      <Button variant="icon" {...list.button} aria-label={words} title={words}>
        <Icon name="marker" />
        {count > 0 && (
          <span class="highlights-button__count" aria-hidden="true">
            {count}
          </span>
        )}
      </Button>
      <section
        class="floating floating--padded highlights-button__panel"
        id={list.panelId}
        hidden={!list.open}
        aria-label={i18n.t('highlights.title')}
      >
        {list.open && <HighlightList story={story} highlights={highlights} actions={actions} />}
      </section>
    </div>
  );
}
