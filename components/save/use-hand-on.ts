/** The story in hand to another program: into the library first, where it is remembered what was handed on. */
import { failureMessage } from '../../utils/messages/failure-message';
import { storyKey } from '../../utils/story/story-key';
import { useAnnounce } from '../controls/announce';
import type { StoryModel } from '../page/use-story';
import { useServices } from '../services';

export function useHandOn({ report, mention, lookup }: StoryModel): () => void {
  const services = useServices();
  const announce = useAnnounce();
  const handOn = async () => {
    // What is kept already is brought up to date.
    const saved = await services.saveInHand({ report, mention, paper: lookup.paper });
    if (saved.ok) services.openHandOn(storyKey(report.story));
    else announce(failureMessage(saved.failure));
  };
  return () => void handOn();
}
