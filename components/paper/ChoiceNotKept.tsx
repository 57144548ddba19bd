/** Says that the reader's choice of a paper holds for now, but could not be stored. */
import { i18n } from '#i18n';
import { FailureLine } from '../controls/FailureLine';
import type { StoryModel } from '../page/use-story';

export function ChoiceNotKept({ story: { found } }: { story: StoryModel }) {
  if (!found.notKept) return null;
  return (
    <div data-part="choice-not-kept">
      <FailureLine failure={found.notKept} />
      <p class="soft">{i18n.t('paper.choiceNotKept')}</p>
    </div>
  );
}
