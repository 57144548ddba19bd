/** The popup with a story in it: head, paper, citation, text, and the ways to more room. */

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '../utils/page-report';
import { CiteSection } from './CiteSection';
import { MoreMenu } from './MoreMenu';
import { PaperSection } from './PaperSection';
import { PopupFooter } from './PopupFooter';
import { ReadingControls } from './ReadingControls';
import { StickyBar } from './StickyBar';
import { StoryBody } from './StoryBody';
import { StoryHeader } from './StoryHeader';
import { useServices } from './services';
import { useCopy } from './use-copy';
import { useStory } from './use-story';

export function PopupStory({ report, readAgain }: { report: PageReport; readAgain: () => void }) {
  const story = useStory(report);
  const copying = useCopy();
  const { openOptions } = useServices();
  const above = useRef<HTMLDivElement>(null);
  return (
    <div class="popup__parts">
      <div ref={above}>
        <div class="popup__part popup__head">
          <StoryHeader story={report.story}>
            <ReadingControls />
            <MoreMenu
              entries={[
                { words: i18n.t('action.readAgain'), onClick: readAgain },
                { words: i18n.t('action.settings'), onClick: openOptions },
              ]}
            />
          </StoryHeader>
        </div>
        <div class="popup__part">
          <PaperSection story={story} />
        </div>
        <div class="popup__part">
          <CiteSection citing={story.citing} copying={copying} first />
        </div>
      </div>
      {/* Before the story, whose links are many; it stands at the foot all the same. */}
      <PopupFooter report={report} />
      <div class="popup__part popup__story">
        <StickyBar story={story} copying={copying} standsFor={above} />
        <h2 class="unseen">{i18n.t('story.heading')}</h2>
        {report.story.isArticle ? (
          <StoryBody story={report.story} />
        ) : (
          <p class="soft">{i18n.t(story.mention ? 'story.notArticlePaper' : 'story.notArticle')}</p>
        )}
      </div>
    </div>
  );
}
