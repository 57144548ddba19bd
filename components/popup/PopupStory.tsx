/** The popup with a story in it: head, paper, citation, text, and the ways to more room. */

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/page-report';
import { CiteSection } from '../cite/CiteSection';
import { useCopy } from '../cite/use-copy';
import { MoreMenu } from '../controls/MoreMenu';
import { SettingsNotice } from '../page/SettingsNotice';
import { useStory } from '../page/use-story';
import { useWholeText } from '../page/use-whole-text';
import { PaperSection } from '../paper/PaperSection';
import { useServices } from '../services';
import { ReadingControls } from '../story/appearance/ReadingControls';
import { StoryHeader } from '../story/StoryHeader';
import { StoryText } from '../story/StoryText';
import { usePictureViewer } from '../story/tools/use-picture-viewer';
import { wholeTextEntry } from '../story/whole-text-message';
import { PopupFooter } from './PopupFooter';
import { StickyBar } from './StickyBar';

export function PopupStory({
  report: read,
  readAgain,
}: {
  report: PageReport;
  readAgain: () => void;
}) {
  const { report, wholeText } = useWholeText(read);
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
                wholeTextEntry(report.story, wholeText),
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
        <StoryText story={report.story} wholeText={wholeText} hasPaper={story.mention !== null} />
        {viewer}
      </div>
    </div>
  );
}
