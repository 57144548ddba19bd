/** The popup with a story in it: head, paper, citation, text, and the ways to more room. */

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/page-report';
import { CiteSection } from '../cite/CiteSection';
import { useCopy } from '../cite/use-copy';
import { MoreMenu } from '../controls/MoreMenu';
import { SettingsNotice } from '../page/SettingsNotice';
import { useStory } from '../page/use-story';
import { PaperSection } from '../paper/PaperSection';
import { useServices } from '../services';
import { ReadingControls } from '../story/appearance/ReadingControls';
import { StoryBody } from '../story/StoryBody';
import { StoryHeader } from '../story/StoryHeader';
import { usePictureViewer } from '../story/tools/use-picture-viewer';
import { PopupFooter } from './PopupFooter';
import { StickyBar } from './StickyBar';

export function PopupStory({ report, readAgain }: { report: PageReport; readAgain: () => void }) {
  const story = useStory(report);
  const copying = useCopy();
  const { openOptions } = useServices();
  const above = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const viewer = usePictureViewer(text);
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
          <SettingsNotice />
          <PaperSection story={story} />
        </div>
        <div class="popup__part">
          <CiteSection citing={story.citing} copying={copying} first />
        </div>
      </div>
      {/* Before the story, whose links are many; it stands at the foot all the same. */}
      <PopupFooter report={report} />
      <div class="popup__part popup__story" ref={text}>
        <StickyBar story={story} copying={copying} standsFor={above} />
        <h2 class="visually-hidden">{i18n.t('story.heading')}</h2>
        {report.story.isArticle ? (
          <StoryBody story={report.story} />
        ) : (
          <p class="soft">{i18n.t(story.mention ? 'story.notArticlePaper' : 'story.notArticle')}</p>
        )}
        {viewer}
      </div>
    </div>
  );
}
