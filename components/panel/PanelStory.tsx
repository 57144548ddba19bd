/** A story in the side panel: the text, the paper and the citation, each with a tab of its own. */

import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/page-report';
import { CiteSection } from '../cite/CiteSection';
import { useCopy } from '../cite/use-copy';
import { FailureLine } from '../controls/FailureLine';
import { useLoaded } from '../controls/hooks/use-loaded';
import { Tabs } from '../controls/Tabs';
import { useKeys } from '../keys/use-keys';
import { libraryKeys } from '../library/library-keys';
import { FaultNotice } from '../page/notices/FaultNotice';
import { PapersCut } from '../page/notices/PapersCut';
import { SettingsNotice } from '../page/notices/SettingsNotice';
import { PdfNotice } from '../page/pdf/PdfNotice';
import { usePdf } from '../page/pdf/use-pdf';
import { useOpenReader } from '../page/use-open-reader';
import { useStory } from '../page/use-story';
import { useWholeText } from '../page/use-whole-text';
import { ChoiceNotKept } from '../paper/ChoiceNotKept';
import { PaperHeading } from '../paper/heading/PaperHeading';
import { OtherPapers } from '../paper/OtherPapers';
import { PaperDetails } from '../paper/PaperDetails';
import { PaperWanted } from '../paper/PaperWanted';
import { StatusStrip } from '../paper/record/StatusStrip';
import { useAnnouncedSearch } from '../paper/search/use-announced-search';
import { KeepButton } from '../save/KeepButton';
import { KeptLine } from '../save/KeptLine';
import { useHandOn } from '../save/use-hand-on';
import { useKeep } from '../save/use-keep';
import {
  ReadingAidButtons,
  ReadingAidLayers,
  useReadingAids,
} from '../story/appearance/ReadingAids';
import { ReadingControls } from '../story/appearance/ReadingControls';
import { ResumeReading } from '../story/ResumeReading';
import { StoryArticle } from '../story/StoryArticle';
import { Outline } from '../story/tools/Outline';
import { useStoryTools } from '../story/tools/use-story-tools';
import { useReadingPosition } from '../story/use-reading-position';
import { wholeTextEntries } from '../story/whole-text-message';
import { PanelMenu } from './PanelMenu';

type TabId = 'story' | 'paper' | 'cite' | 'library';

const loadLibrary = () => import('../library/LibraryView');

interface Props {
  report: PageReport;
  /** False while another story is shown. */
  inFront: boolean;
  onGranted: () => void;
}

export function PanelStory({ report: given, inFront, onGranted }: Props) {
  const { report, wholeText } = useWholeText(usePdf(given));
  const story = useStory(report, inFront);
  const copying = useCopy();
  const [tab, setTab] = useState<TabId>('story');
  const reader = useOpenReader(report);
  const aids = useReadingAids(story);
  const keep = useKeep(story);
  const handOn = useHandOn(story);
  const aidsShown = aids.onShown;
  const onShown = useCallback(
    (shown: HTMLElement) => {
      setBody(shown);
      aidsShown(shown);
    },
    [aidsShown],
  );
  const { mention } = story;
  useAnnouncedSearch(story);
  const [body, setBody] = useState<HTMLElement | null>(null);
  const place = useReadingPosition(report.story, body);
  const reading = tab === 'story';
  const library = useLoaded(loadLibrary, tab === 'library');
  const tools = useStoryTools({
    story: report.story,
    body,
    keys: [{ key: 's', words: i18n.t('library.save'), act: keep.toggle }, ...aids.keys],
    active: inFront && reading,
  });
  // The story's keys do nothing on the other tabs; the list is there all the same.
  const others = useKeys([], {
    listed: tab === 'library' ? libraryKeys() : [],
    active: inFront && !reading,
  });
  // The story's own tab shows its title; the others name it to those who go by headings.
  const heading = <h1 class="visually-hidden">{report.story.title || i18n.t('story.untitled')}</h1>;
  return (
    <>
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
                <SettingsNotice />
                <FaultNotice report={report} />
                {reader.failure && <FailureLine failure={reader.failure} />}
                <KeptLine keep={keep} />
                <KeepButton keep={keep} />
                <StoryArticle
                  story={report.story}
                  wholeText={wholeText}
                  notice={
                    report.pdf === undefined ? null : (
                      <PdfNotice report={report} onGranted={onGranted} />
                    )
                  }
                  onShown={onShown}
                >
                  <StatusStrip paper={story.lookup.paper} />
                  {tools.findBar}
                </StoryArticle>
                <ResumeReading place={place} />
                {tools.dialog}
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
                  <div data-part="paper">
                    <PaperHeading story={story} />
                    <ChoiceNotKept story={story} />
                    <PaperWanted story={story} layout="full" />
                    <OtherPapers story={story} />
                  </div>
                )}
                <PapersCut report={report} />
              </>
            ),
          },
          {
            id: 'cite',
            words: i18n.t('panel.cite'),
            content: (
              <>
                {heading}
                <CiteSection citing={story.citing} copying={copying} layout="full" editable />
              </>
            ),
          },
          {
            id: 'library',
            words: i18n.t('panel.library'),
            content: tab === 'library' && inFront && library && (
              <>
                <h1 class="visually-hidden">{i18n.t('panel.library')}</h1>
                <library.LibraryView />
              </>
            ),
          },
        ]}
      >
        {reading && <Outline body={body} />}
        {reading && <ReadingAidButtons aids={aids} />}
        <ReadingControls />
        <PanelMenu
          report={report}
          tools={
            reading
              ? [...tools.entries, ...aids.entries, ...wholeTextEntries(report, wholeText)]
              : []
          }
          onOpenReader={reader.open}
          onHandOn={handOn}
          onGranted={onGranted}
        />
      </Tabs>
      {others.dialog}
      <ReadingAidLayers aids={aids} />
    </>
  );
}
