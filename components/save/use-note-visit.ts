/** Notes that a story was read, where the reader has asked for that. */
import { useEffect } from 'preact/hooks';
import { storyKey } from '../../utils/story/story-key';
import type { Story } from '../../utils/story/types';
import { useServices, useSettings } from '../services';

export function useNoteVisit(story: Story): void {
  const { noteVisit } = useServices();
  const { keepRead } = useSettings();
  const { url, title, siteName, isArticle } = story;
  const key = storyKey(story);
  useEffect(() => {
    if (!keepRead || !isArticle) return;
    void noteVisit({ key, url, title, site: siteName ?? '', time: new Date().toISOString() });
  }, [noteVisit, keepRead, isArticle, key, url, title, siteName]);
}
