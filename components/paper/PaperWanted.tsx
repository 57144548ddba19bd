/** In the place of the paper: those of the page that may be it, or what else leads to it. */
import type { StoryModel } from '../page/use-story';
import { PossiblePapers } from './PossiblePapers';
import { NoPaper } from './search/NoPaper';

/** `layout` full: with every clue and the words it was read from. */
export function PaperWanted({
  story,
  layout = 'short',
}: {
  story: StoryModel;
  layout?: 'short' | 'full';
}) {
  const { view, found } = story;
  if (view.kind === 'candidates' && found.choice === null)
    return <PossiblePapers story={story} works={view.works} />;
  return <NoPaper story={story} layout={layout} />;
}
