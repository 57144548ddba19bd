/** In the place of the paper: those of the page that may be it, or what else leads to it. */
import type { StoryModel } from '../page/use-story';
import { PossiblePapers } from './PossiblePapers';
import { NoPaper } from './search/NoPaper';

/** `roomy`: with every clue and the words it was read from. */
export function PaperWanted({ story, roomy = false }: { story: StoryModel; roomy?: boolean }) {
  const { view, found } = story;
  if (view.kind === 'candidates' && found.choice === null)
    return <PossiblePapers story={story} works={view.works} />;
  return <NoPaper story={story} roomy={roomy} />;
}
