/** The popup with a story in it: the text, its paper and the citation side by side, and the ways to more room. */

import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/page-report';
import { CiteSection } from '../cite/CiteSection';
import { useCopy } from '../cite/use-copy';
import { useOutOfView } from '../controls/hooks/use-out-of-view';
import { MoreMenu } from '../controls/MoreMenu';
import { FaultNotice } from '../page/notices/FaultNotice';
import { PapersCut } from '../page/notices/PapersCut';
import { SettingsNotice } from '../page/notices/SettingsNotice';
import { PdfNotice } from '../page/pdf/PdfNotice';
import { isUndecided, usePdf } from '../page/pdf/use-pdf';
import { type StoryModel, useStory } from '../page/use-story';
import { useWholeText } from '../page/use-whole-text';
import { PaperBar } from '../paper/bar/PaperBar';
import { PaperSection } from '../paper/PaperSection';
import './PopupPaper.css';
import { StoryCut } from '../page/notices/StoryCut';
import { keptMessage } from '../save/kept-message';
import { useKeep } from '../save/use-keep';
import { useServices } from '../services';
import { ReadingControls } from '../story/appearance/ReadingControls';
import { StoryHeader } from '../story/StoryHeader';
import { StoryText } from '../story/StoryText';
import { usePictureViewer } from '../story/tools/use-picture-viewer';
import { wholeTextEntries } from '../story/whole-text-message';
import { HighlightsOnPage } from './HighlightsOnPage';
import { PopupFooter } from './PopupFooter';
import { useScrollKeys } from './use-scroll-keys';

interface Props {
  report: PageReport;
  readAgain: () => void;
  /** There is room for little of the story. */
  textFirst: boolean;
}

// What the judgement of the papers waits for is loaded while the page is being read.
void import('../../utils/library/judge');

export function PopupStory({ report: given, readAgain, textFirst }: Props) {
  const { report, wholeText } = useWholeText(usePdf(given));
  const story = useStory(report);
  const copying = useCopy();
  const keep = useKeep(story);
  const { openLibrary, openOptions } = useServices();
  const heading = useId();
  const cite = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const citeOutOfView = useOutOfView(cite);
  const viewer = usePictureViewer(text);
  const [textShown, setTextShown] = useState(false);
  const onShown = useCallback(() => setTextShown(true), []);
  const hasText = report.story.isArticle || report.story.isWhole;
  useScrollKeys(text);
  useShownMarks(story);
  return (
    <div class="popup__parts">
      <div class="popup__head">
        <StoryHeader story={report.story} note={keptMessage({ ...keep, highlights: 0 })}>
          <HighlightsOnPage story={report.story} count={keep.highlights} />
        </StoryHeader>
      </div>
      <div class="popup__controls">
        <ReadingControls />
        <MoreMenu
          entries={[
            { words: i18n.t('action.readAgain'), onClick: readAgain },
            ...wholeTextEntries(report, wholeText),
            { words: i18n.t('library.open'), onClick: openLibrary },
            { words: i18n.t('action.settings'), onClick: openOptions },
          ]}
        />
      </div>
      {/* Before the story, whose links are many; in one column its foot stands below that all the same. */}
      <div class="popup__side">
        <div class="popup__paper">
          <SettingsNotice />
          <FaultNotice report={report} />
          {!isUndecided(report) && <PaperSection story={story} othersFolded={textFirst} />}
        </div>
        <div class="popup__cite" ref={cite}>
          <CiteSection citing={story.citing} copying={copying} first editable />
        </div>
        <PopupFooter story={story} keep={keep} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="popup__story" aria-labelledby={heading} tabIndex={0} ref={text}>
        <PaperBar story={story} copying={copying} edge="top" shown={citeOutOfView === 'above'} />
        <h2 class="visually-hidden" id={heading}>
          {i18n.t('story.heading')}
        </h2>
        <PdfNotice report={report} onGranted={readAgain} />
        <StoryText
          story={report.story}
          isPdf={report.pdf !== undefined}
          wholeText={wholeText}
          hasPaper={story.mention !== null}
          textFirst={textFirst}
          steady
          onShown={onShown}
        />
        {/* Where the text ends, once that is known: above it there is room for little. */}
        {textShown && <StoryCut story={report.story} />}
        {(textShown || !hasText) && <PapersCut report={report} />}
        {viewer}
      </section>
    </div>
  );
}

/** What `npm run bench -- popup` measures; effects run after the paint. */
function useShownMarks({ citing }: StoryModel): void {
  const whole = citing.citation !== null && !citing.making && !citing.fromPage;
  useEffect(() => {
    performance.mark('title-shown');
  }, []);
  useEffect(() => {
    if (whole) performance.mark('citation-whole');
  }, [whole]);
}
