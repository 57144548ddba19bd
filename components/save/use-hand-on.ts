/** The story in hand to another program: into the library first, where it is remembered what was handed on. */
import { storyKey } from '../../utils/story/story-key';
import type { StoryModel } from '../page/use-story';
import { useServices } from '../services';
import type { Keep } from './use-keep';

export function useHandOn({ report: { story } }: StoryModel, keep: Keep): () => void {
  const { openHandOn } = useServices();
  return () =>
    void keep.ensure().then((isKept) => {
      if (isKept) openHandOn(storyKey(story));
    });
}
