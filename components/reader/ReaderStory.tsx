/** A story set for long reading, with the paper as a note in the margin. */

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/page-report';
import { CiteSection } from '../cite/CiteSection';
import { useCopy } from '../cite/use-copy';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { MoreMenu } from '../controls/MoreMenu';
import { useIdle } from '../controls/use-idle';
import { PaperSection } from '../paper/PaperSection';
import { useServices } from '../services';
import { ReadingControls } from '../story/ReadingControls';
import { StoryArticle } from '../story/StoryArticle';
import { useNamingBlock } from '../story/use-naming-block';
import { useStory } from '../story/use-story';

export function ReaderStory({ report }: { report: PageReport }) {
  const story = useStory(report);
  const copying = useCopy();
  const idle = useIdle();
  const { openOptions } = useServices();
  const sheet = useRef<HTMLDivElement>(null);
  const naming = useNamingBlock(story, sheet);
  return (
    <>
      <div class="reader__progress" aria-hidden="true" />
      <div class="reader__controls" data-idle={idle}>
        <ReadingControls />
        <Button
          look="icon"
          aria-label={i18n.t('action.print')}
          title={i18n.t('action.print')}
          onClick={() => print()}
        >
          <Icon name="print" />
        </Button>
        <MoreMenu entries={[{ words: i18n.t('action.settings'), onClick: openOptions }]} />
      </div>
      <div class="reader__sheet" ref={sheet} style={{ '--note-top': `${naming.top}px` }}>
        <div class="reader__text">
          <StoryArticle story={report.story} onShown={naming.onShown} />
        </div>
        <aside class="reader__margin">
          <div class="reader__note">
            <PaperSection story={story} />
            <CiteSection citing={story.citing} copying={copying} editable />
          </div>
        </aside>
      </div>
    </>
  );
}
