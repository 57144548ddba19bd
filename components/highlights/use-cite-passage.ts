/** Copies a passage as a quotation: its words, a link that opens the page at them, and the citation of what they are from. */
import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { withPrefix } from '../../utils/citation/citation-prefix';
import { storyToCsl } from '../../utils/citation/items/items';
import { applyOverrides, workKey } from '../../utils/citation/items/overrides';
import { succeed } from '../../utils/failure';
import { citeChoices } from '../../utils/settings';
import { storyKey } from '../../utils/story/story-key';
import { type CopyState, useCopy } from '../cite/use-copy';
import type { StoryModel } from '../page/use-story';
import { useServices, useSettings } from '../services';

export function useCitePassage({ report: { story }, citing }: StoryModel): {
  cite: (words: string) => void;
  state: CopyState;
} {
  const services = useServices();
  const settings = useSettings();
  const { state, copy } = useCopy();
  const { subject, whenWhole } = citing;
  // A journal's page, and a paper's file, hold the words of the paper.
  const isOfPaper = story.kind === 'journal-page' && subject === 'paper';
  const cite = useCallback(
    (words: string) => {
      const choices = citeChoices(settings, navigator.language);
      const url = storyKey(story);
      const citedStory = async () => {
        const item = storyToCsl(story, new Date());
        const key = workKey(item);
        return applyOverrides(item, (await services.loadCorrections([key]))[key]);
      };
      const made = async () => {
        const items = isOfPaper ? await whenWhole() : [await citedStory()];
        const cited = await services.cite(items, choices);
        return cited.ok
          ? succeed(withPrefix(cited.value, { kind: 'quotation', words, url }))
          : cited;
      };
      void copy(made(), i18n.t('highlights.cited'));
    },
    [services, settings, story, isOfPaper, whenWhole, copy],
  );
  return { cite, state };
}
