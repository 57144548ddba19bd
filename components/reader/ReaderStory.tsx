/** A story set for long reading, with the paper as a note in the margin. */

import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayMessage } from '../../utils/messages/day-message';
import type { PageReport } from '../../utils/page-report';
import { CiteSection } from '../cite/CiteSection';
import { useCopy } from '../cite/use-copy';
import { useIdle } from '../controls/hooks/use-idle';
import { useOutOfView } from '../controls/hooks/use-out-of-view';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { MoreMenu } from '../controls/MoreMenu';
import { FaultNotice } from '../page/notices/FaultNotice';
import { SettingsNotice } from '../page/notices/SettingsNotice';
import { PdfNotice } from '../page/pdf/PdfNotice';
import { isUndecided, usePdf } from '../page/pdf/use-pdf';
import { useStory } from '../page/use-story';
import { useWholeText } from '../page/use-whole-text';
import { PaperBar } from '../paper/bar/PaperBar';
import { PaperSection } from '../paper/PaperSection';
import { StatusStrip } from '../paper/record/StatusStrip';
import { useNamingBlock } from '../paper/use-naming-block';
import { KeepButton } from '../save/KeepButton';
import { KeptLine } from '../save/KeptLine';
import { useHandOn } from '../save/use-hand-on';
import { useKeep } from '../save/use-keep';
import { useServices } from '../services';
import {
  ReadingAidButtons,
  ReadingAidLayers,
  useReadingAids,
} from '../story/appearance/ReadingAids';
import { ReadingControls } from '../story/appearance/ReadingControls';
import { originalHere } from '../story/original-link';
import { ResumeReading } from '../story/ResumeReading';
import { StoryArticle } from '../story/StoryArticle';
import { minutesLeft, siteMessage } from '../story/story-message';
import { Outline } from '../story/tools/Outline';
import { useStoryTools } from '../story/tools/use-story-tools';
import { useReadingPosition } from '../story/use-reading-position';
import { wholeTextEntries } from '../story/whole-text-message';
import { useRunningHeads } from './use-running-heads';

export function ReaderStory({ report: given }: { report: PageReport }) {
  const { report, wholeText } = useWholeText(usePdf(given));
  const story = useStory(report);
  const copying = useCopy();
  const idle = useIdle();
  const { openLibrary, openOptions } = useServices();
  const sheet = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const noteOutOfView = useOutOfView(note);
  const naming = useNamingBlock(story, sheet);
  const [body, setBody] = useState<HTMLElement | null>(null);
  const place = useReadingPosition(report.story, body);
  const copy = () => void copying.copy(story.citing.whenFormatted(), i18n.t('citation.copiedSaid'));
  const aids = useReadingAids(story);
  const keep = useKeep(story);
  const handOn = useHandOn(story);
  const tools = useStoryTools({
    story: report.story,
    body,
    keys: [
      { key: 'c', words: i18n.t('keys.copy'), act: copy },
      { key: 's', words: i18n.t('library.save'), act: keep.toggle },
      ...aids.keys,
    ],
  });
  const { title, publishedTime, isArticle, isWhole } = report.story;
  const hasText = isArticle || isWhole;
  const foot = [siteMessage(report.story), dayMessage(publishedTime)].filter(Boolean).join(' · ');
  useRunningHeads(title, foot);
  const left = useMemo(() => minutesLeft(report.story, place.share), [report.story, place.share]);
  const namingShown = naming.onShown;
  const aidsShown = aids.onShown;
  const onShown = useCallback(
    (shown: HTMLElement) => {
      setBody(shown);
      namingShown(shown);
      aidsShown(shown);
    },
    [namingShown, aidsShown],
  );
  return (
    <>
      <div class="reader__progress" aria-hidden="true" style={{ '--read': place.share }} />
      <div class="reader__controls floating-row" data-idle={idle}>
        {left && <span class="reader__left soft">{left}</span>}
        <Outline body={body} />
        <IconButton icon="find" label={i18n.t('find.title')} onClick={tools.find} />
        <KeepButton keep={keep} icon />
        <ReadingAidButtons aids={aids} />
        <ReadingControls />
        <OriginalLink url={report.story.url} body={body} />
        <IconButton
          icon="print"
          label={i18n.t('action.print')}
          onClick={() => print()}
          data-part="print"
        />
        <MoreMenu
          entries={[
            ...tools.entries,
            ...aids.entries,
            ...wholeTextEntries(report, wholeText),
            { words: i18n.t('handing.openMenu'), onClick: handOn },
            { words: i18n.t('action.print'), onClick: () => print() },
            { words: i18n.t('library.open'), onClick: openLibrary },
            { words: i18n.t('action.settings'), onClick: openOptions },
          ]}
        />
      </div>
      <div class="reader__sheet" ref={sheet} style={{ '--note-top': `${naming.top ?? 0}px` }}>
        <div class="reader__text">
          <KeptLine keep={keep} />
          <StoryArticle
            story={report.story}
            wholeText={wholeText}
            notice={
              report.pdf === undefined ? null : <PdfNotice report={report} onGranted={() => {}} />
            }
            onShown={onShown}
          >
            <StatusStrip paper={story.lookup.paper} />
            {tools.findBar}
          </StoryArticle>
          <ResumeReading place={place} />
        </div>
        <aside
          class="reader__margin"
          id="paper"
          tabIndex={-1}
          data-placed={naming.top !== null || !hasText}
        >
          <div class="reader__note" ref={note}>
            <SettingsNotice />
            <FaultNotice report={report} />
            {!isUndecided(report) && <PaperSection story={story} />}
            <CiteSection citing={story.citing} copying={copying} editable />
          </div>
        </aside>
      </div>
      <PaperBar story={story} copying={copying} edge="foot" shown={noteOutOfView !== null}>
        <a
          class="button button--icon"
          href="#paper"
          aria-label={i18n.t('reader.toPaper')}
          title={i18n.t('reader.toPaper')}
        >
          <Icon name="down" />
        </a>
      </PaperBar>
      {tools.dialog}
      <ReadingAidLayers aids={aids} />
    </>
  );
}

/** Made anew at each click, since the paragraph in view is another one then. */
function OriginalLink({ url, body }: { url: string; body: HTMLElement | null }) {
  const lead = (event: { currentTarget: HTMLAnchorElement }) => {
    event.currentTarget.href = originalHere(url, body);
  };
  return (
    <a
      class="button button--icon"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={i18n.t('story.originalHere')}
      title={i18n.t('story.originalHere')}
      onClick={lead}
      onAuxClick={lead}
      data-part="original-here"
    >
      <Icon name="out" />
    </a>
  );
}
