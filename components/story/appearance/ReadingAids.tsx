/** What can be done with a story's text as it stands on the page: mark it, have it read aloud, save it. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { quoteOf } from '../../../utils/library/highlight';
import { ReadAloudButton, useReadAloud } from '../../aloud/ReadAloud';
import { HighlightLayer, type MarkByKey } from '../../highlights/HighlightLayer';
import { HighlightsButton } from '../../highlights/HighlightsButton';
import { useCitePassage } from '../../highlights/use-cite-passage';
import { useHighlights } from '../../highlights/use-highlights';
import { useShownStory } from '../../highlights/use-shown-story';
import type { SingleKey } from '../../keys/use-single-keys';
import type { StoryModel } from '../../page/use-story';
import { SaveEpub } from '../../save/SaveEpub';
import { useSaveStory } from '../../save/use-save-story';

export function useReadingAids(inHand: StoryModel) {
  const { story } = inHand.report;
  const { shown, onShown } = useShownStory();
  const highlights = useHighlights(story, shown);
  const passage = useCitePassage(inHand);
  const aloud = useReadAloud();
  const actions = {
    change: highlights.change,
    remove: highlights.remove,
    cite: (highlight: Parameters<typeof quoteOf>[0]) => passage.cite(quoteOf(highlight)),
    citing: passage.state,
  };
  const save = useSaveStory(
    inHand,
    highlights.all.map(({ highlight }) => highlight),
  );
  /** For a surface's menu of what is wanted seldom. */
  const entries = [
    { words: i18n.t('save.markdown'), onClick: () => void save.saveMarkdown() },
    { words: i18n.t('save.epub'), onClick: () => save.ask(true) },
  ];
  const mark = useRef<MarkByKey>(() => {});
  const keys: SingleKey[] = [
    { key: 'h', words: i18n.t('highlights.mark'), act: () => mark.current(false) },
    { key: 'n', words: i18n.t('highlights.markWithNote'), act: () => mark.current(true) },
  ];
  const citeWords = passage.cite;
  return {
    story,
    shown,
    onShown,
    highlights,
    actions,
    citeWords,
    aloud,
    save,
    entries,
    keys,
    mark,
  };
}

type Aids = ReturnType<typeof useReadingAids>;

/** The buttons among a surface's controls. */
export function ReadingAidButtons({ aids }: { aids: Aids }) {
  const { story, shown, highlights, actions, aloud } = aids;
  return (
    <>
      <ReadAloudButton aloud={aloud} shown={shown} />
      <HighlightsButton story={story} highlights={highlights} actions={actions} />
    </>
  );
}

/** What floats over the text; not inside what fades, scrolls or is clipped. */
export function ReadingAidLayers({ aids }: { aids: Aids }) {
  const { story, shown, highlights, actions, citeWords, aloud, save, mark } = aids;
  return (
    <>
      <HighlightLayer
        shown={shown}
        highlights={highlights}
        actions={actions}
        citeWords={citeWords}
        byKey={mark}
        spoken={aloud.spoken}
      />
      {save.isAsking && <SaveEpub story={story} save={save} />}
      {aloud.Bar && shown && (
        <aloud.Bar
          shown={shown}
          lang={story.lang}
          onSentence={aloud.onSentence}
          onClose={aloud.stop}
        />
      )}
    </>
  );
}
