/** Says whether a text is the story or all of its page, and how to get the other. */
import { i18n } from '#i18n';
import type { Story } from '../../utils/story/types';
import type { WholeTextChoice } from '../page/use-whole-text';

/** The way there and the way back, for one place in a menu. */
export function wholeTextEntry(
  story: Story,
  { choose }: WholeTextChoice,
): { words: string; onClick: () => void } {
  return { words: turnMessage(story), onClick: () => choose(!story.isWhole) };
}

/** A page that is no article has no story to go back to. */
export function turnMessage({ isArticle, isWhole }: Story): string {
  if (isArticle) return i18n.t(isWhole ? 'story.showPart' : 'story.notRight');
  return i18n.t(isWhole ? 'story.hideText' : 'story.readAnyway');
}
