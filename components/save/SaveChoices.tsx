/** Saves the story with its highlights, as Markdown or as a book. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Highlight } from '../../utils/library/highlight';
import { shortAddressKey, storyKey } from '../../utils/story/story-key';
import { Button } from '../controls/Button';
import type { StoryModel } from '../page/use-story';
import { useServices } from '../services';
import { SaveEpub } from './SaveEpub';
import { useHandOn } from './use-hand-on';
import { useSaveStory } from './use-save-story';

interface Props {
  story: StoryModel;
  onChosen: () => void;
}

export function SaveChoices({ story, onChosen }: Props) {
  const handOn = useHandOn(story);
  const save = useSaveStory(story, useKeptHighlights(story));
  return (
    <>
      <Button
        onClick={() => {
          onChosen();
          void save.saveMarkdown();
        }}
      >
        {i18n.t('save.markdown')}
      </Button>
      <Button onClick={() => save.ask(true)}>{i18n.t('save.epub')}</Button>
      <Button onClick={handOn}>{i18n.t('handing.openMenu')}</Button>
      {save.isAsking && <SaveEpub story={story.report.story} save={save} />}
    </>
  );
}

/** What was marked in the story on other surfaces; none where the library cannot be read. */
function useKeptHighlights({ report: { story } }: StoryModel): readonly Highlight[] {
  const { highlights } = useServices();
  const [kept, setKept] = useState<readonly Highlight[]>([]);
  const key = storyKey(story);
  const before = shortAddressKey(story);
  useEffect(() => {
    let current = true;
    void highlights.list(key, before).then((listed) => {
      if (current && listed.ok) setKept(listed.value);
    });
    return () => {
      current = false;
    };
  }, [highlights, key, before]);
  return kept;
}
