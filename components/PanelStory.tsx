/** A story in the side panel: the text, the paper and the citation, each with a tab of its own. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '../utils/page-report';
import { CiteSection } from './CiteSection';
import { FailureLine } from './FailureLine';
import { NoPaper } from './NoPaper';
import { PanelMenu } from './PanelMenu';
import { PaperDetails } from './PaperDetails';
import { ReadingControls } from './ReadingControls';
import { StoryArticle } from './StoryArticle';
import { Tabs } from './Tabs';
import { useCopy } from './use-copy';
import { useOpenReader } from './use-open-reader';
import { useStory } from './use-story';

type TabId = 'story' | 'paper' | 'cite';

export function PanelStory({ report, onGranted }: { report: PageReport; onGranted: () => void }) {
  const story = useStory(report);
  const copying = useCopy();
  const [tab, setTab] = useState<TabId>('story');
  const reader = useOpenReader(report);
  const { mention } = story;
  // The story's own tab shows its title; the others name it to those who go by headings.
  const heading = <h1 class="unseen">{report.story.title || i18n.t('story.untitled')}</h1>;
  return (
    <Tabs<TabId>
      label={i18n.t('panel.tabs')}
      chosen={tab}
      onChoose={setTab}
      tabs={[
        {
          id: 'story',
          words: i18n.t('panel.story'),
          content: (
            <>
              {reader.failure && <FailureLine failure={reader.failure} />}
              <StoryArticle story={report.story} />
            </>
          ),
        },
        {
          id: 'paper',
          words: i18n.t('panel.paper'),
          content: (
            <>
              {heading}
              {mention ? (
                <PaperDetails story={{ ...story, mention }} />
              ) : (
                <NoPaper story={story} roomy />
              )}
            </>
          ),
        },
        {
          id: 'cite',
          words: i18n.t('panel.cite'),
          content: (
            <>
              {heading}
              <CiteSection citing={story.citing} copying={copying} roomy />
            </>
          ),
        },
      ]}
    >
      <ReadingControls />
      <PanelMenu report={report} onOpenReader={reader.open} onGranted={onGranted} />
    </Tabs>
  );
}
