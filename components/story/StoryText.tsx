/** The text of a story, or of the page that was taken for none, and the way from the one to the other. */
import { i18n } from '#i18n';
import type { Story } from '../../utils/story/types';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { focusSoon } from '../controls/hooks/focus-soon';
import type { WholeTextChoice } from '../page/use-whole-text';
import { StoryBody } from './StoryBody';
import './StoryText.css';
import { turnMessage } from './whole-text-message';

interface Props {
  story: Story;
  wholeText: WholeTextChoice;
  /** What is missing of its text is said elsewhere. */
  isPdf?: boolean;
  /** A paper was found all the same. */
  hasPaper?: boolean;
  onShown?: (body: HTMLElement) => void;
  /** As StoryBody has them. */
  textFirst?: boolean;
  steady?: boolean;
}

export function StoryText({
  story,
  wholeText,
  isPdf = false,
  hasPaper,
  onShown,
  textFirst = false,
  steady = false,
}: Props) {
  const { isArticle, isWhole } = story;
  return (
    <>
      {!isPdf && (!isArticle || isWhole) && (
        <div class="story-text__turn soft" data-part="whole-text">
          <p>{noteMessage(story, hasPaper === true)}</p>
          <Button
            variant={isWhole ? 'inline' : 'outlined'}
            data-part="turn-text"
            onClick={() => {
              wholeText.choose(!isWhole);
              focusSoon('turn-text');
            }}
          >
            {turnMessage(story)}
          </Button>
        </div>
      )}
      {wholeText.failure && <FailureLine failure={wholeText.failure} />}
      {(isArticle || isWhole) && (
        <StoryBody
          story={story}
          textFirst={textFirst}
          steady={steady}
          {...(onShown && { onShown })}
        />
      )}
    </>
  );
}

function noteMessage({ isArticle, isWhole }: Story, hasPaper: boolean): string {
  if (isArticle) return i18n.t('story.isWhole');
  if (isWhole) return i18n.t('story.noArticleWhole');
  return i18n.t(hasPaper ? 'story.notArticlePaper' : 'story.notArticle');
}
