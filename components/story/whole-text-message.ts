/** Says whether a text is the story or all of its page, and how to get the other. */
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/page-report';
import type { Story } from '../../utils/story/types';
import type { WholeTextChoice } from '../page/use-whole-text';

/** The way there and the way back, for one place in a menu; a PDF has no other text than that which is read. */
export function wholeTextEntries(
  { story, pdf }: Pick<PageReport, 'story' | 'pdf'>,
  { choose }: WholeTextChoice,
): { words: string; onClick: () => void }[] {
  if (pdf !== undefined) return [];
  return [{ words: turnMessage(story), onClick: () => choose(!story.isWhole) }];
}

/** A page that is no article has no story to go back to. */
export function turnMessage({ isArticle, isWhole }: Story): string {
  if (isArticle) return i18n.t(isWhole ? 'story.showPart' : 'story.notRight');
  return i18n.t(isWhole ? 'story.hideText' : 'story.readAnyway');
}
